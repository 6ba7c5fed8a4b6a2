import { expect, test } from 'vitest'
import type { GuidingContent } from '#src/domain/guiding-text/content.ts'
import { emptyAbout } from '#src/domain/guiding-text/guiding-text.ts'
import type { FrozenPart } from '#src/domain/guiding-text/part.ts'
import { textDocument } from './text-document.ts'
import { testComposing } from './test-composing.ts'

const composing = testComposing()

const origin = { kind: 'trialCase', label: 'Wat leert de chatbot?', id: null }

const part = (type: FrozenPart['type'], content: object): FrozenPart =>
  ({ type, key: type, code: '1', sequence: 10, content, origin }) as unknown as FrozenPart

const source = { kind: 'ownRule', label: 'Eigen keuze', url: null }

const parts: readonly FrozenPart[] = [
  part('paragraph', { theme: 'humanRole', title: 'Mens', text: 'Een mens kijkt mee.' }),
  part('principle', {
    title: 'Eerlijk',
    statement: 'Gelijk.',
    explanation: 'Voor iedereen.',
    visionAnchor: '',
    source,
  }),
  part('norm', {
    ...{ title: 'Uitleg', statement: 'Wij leggen uit.', explanation: '', principleKeys: ['principle'], source },
    ...{ scope: { activities: ['use'], phases: [], riskClasses: ['A', 'B'], domains: [] }, modality: 'must' },
    ...{ deviation: { body: 'representative', how: 'Vooraf.' }, question: 'Kan dat?', evidenceExpected: '' },
    ...{ decisionQuestions: [], precedence: 'Uitleg gaat voor.', references: ['pba-06'] },
  }),
  part('goal', {
    ...{ title: 'Doel', statement: 'Dit willen we.', indicator: 'Dit zien we.', baseline: '', target: '' },
    ...{ ownerRole: 'projectLead', portfolio: '', paragraphs: ['mens'], budget: [], cycle: [] },
    milestones: [{ key: 'm', title: 'Eerste stap', dueOn: '2027-01-01' }],
  }),
  part('activity', { title: 'Afwegen', about: '', cells: [{ riskClass: 'A', role: 'projectLead', mark: 'AR' }] }),
  part('adviceTask', {
    ...{ title: 'Privacy', kind: 'privacy', heldBy: 'fg', about: 'Gegevens van mensen', gates: ['G2'] },
    ...{ workingDays: 10, independence: 'byLaw', safeguard: 'Eigen baas.' },
  }),
  part('control', {
    ...{ title: 'Steekproef', why: 'Zien of het klopt.', line: 'second', ownerRole: 'controller' },
    ...{ procedure: 'Tien besluiten.', frequency: 'yearly', codes: [] },
  }),
]

const document = (kind: GuidingContent['kind']) =>
  JSON.stringify(
    textDocument(composing, {
      content: {
        kind,
        versionId: 'v',
        number: 1,
        title: 'Tekst',
        about: { ...emptyAbout, introduction: 'Zo.' },
        parts,
      },
      ...{ sha256: 'a'.repeat(64), adopted: null, today: '2026-11-23', stage: null, decision: null },
      ...{ consultations: [], changedAfter: [], chainHead: null },
      paragraphTitles: new Map([['mens', 'Een mens kijkt mee']]),
    }).blocks,
  )

test.each([
  ['vision', ['Een mens kijkt mee.', 'Komt uit een proefcasus: Wat leert de chatbot?']],
  [
    'framework',
    ['Voor iedereen.', 'Gebruiken; klasse A, klasse B', 'Uitleg gaat voor.', 'pba-06', 'Eigen keuze', 'Wat leert de'],
  ],
  ['plan', ['Dit willen we.', 'Eerste stap', '1 januari 2027', 'Een mens kijkt mee', 'Wat leert de']],
  ['roles', ['Afwegen', '"AR"', 'projectleider']],
  ['control', ['Gegevens van mensen', '10 werkdagen', 'Steekproef', 'Tien besluiten.']],
] as const)('the document of a %s holds what was adopted', (kind, words) => {
  const text = document(kind)
  for (const one of words) expect(text.toLowerCase()).toContain(one.toLowerCase())
})
