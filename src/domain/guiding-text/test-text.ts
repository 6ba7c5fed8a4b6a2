import { visionThemes } from '../vision/paragraph.ts'
import type { Norm } from '../framework/norm.ts'
import type { Amendment } from './amendment.ts'
import { emptyAbout, type GuidingText } from './guiding-text.ts'
import type { GuidingPart } from './part.ts'

/** A norm with everything that is asked, for tests. */
export const testNorm = (): Norm => ({
  title: 'Een mens beslist',
  statement: 'Een mens beslist over inkomen.',
  explanation: '',
  principleKeys: [],
  scope: { activities: [], phases: [], riskClasses: [], domains: [] },
  modality: 'must',
  deviation: { body: 'representative', how: 'met een besluit vooraf' },
  question: 'Wie beslist?',
  evidenceExpected: '',
  decisionQuestions: [],
  precedence: '',
  source: { kind: 'ownRule', label: 'visie', url: null },
  references: [],
})

const shared = { origin: null, ownWords: true, revision: 1 } as const

const alternative: GuidingPart = {
  ...shared,
  id: 'alternative',
  key: 'alternative',
  type: 'alternative',
  code: '1',
  sequence: 10,
  content: {
    title: 'Niets doen',
    text: 'Niets.',
    advantages: 'Geen werk.',
    disadvantages: 'Geen kader.',
    whyNot: 'Zo.',
  },
}

/** A vision with a paragraph for every theme, for tests. */
export const testText = (given: Partial<GuidingText> = {}): GuidingText => ({
  id: 'text',
  kind: 'vision',
  number: 1,
  status: 'draft',
  title: 'Visie',
  about: { ...emptyAbout, introduction: 'Zo doen wij het.', periodFrom: '2026-01-01', periodTo: '2029-12-31' },
  consultation: null,
  parts: [
    ...visionThemes.map((theme, index): GuidingPart => ({
      ...shared,
      id: theme,
      key: theme,
      type: 'paragraph',
      code: `p${index}`,
      sequence: index,
      content: { theme, title: theme, text: 'Woorden.' },
    })),
    alternative,
  ],
  amendments: [],
  basedOn: null,
  consultedSnapshotId: null,
  offeredSnapshotId: null,
  revision: 1,
  ...given,
})

interface Given {
  readonly status?: GuidingText['status']
  readonly norms?: readonly Norm[]
  readonly ownWords?: boolean
  readonly amendments?: readonly Pick<Amendment, 'partKey' | 'result'>[]
}

/** A norm framework with one principle and its norms, for tests. */
export const testFramework = ({
  status = 'draft',
  norms = [testNorm()],
  ownWords = true,
  amendments = [],
}: Given = {}) =>
  testText({
    kind: 'framework',
    status,
    title: 'Normenkader',
    about: {
      ...emptyAbout,
      introduction: 'Ons kader.',
      legalNature: 'Een afspraak.',
      precedence: 'De politiek kiest.',
    },
    parts: [
      {
        ...shared,
        id: 'principle',
        key: 'principle',
        type: 'principle',
        code: '1',
        sequence: 10,
        content: {
          title: 'Mens',
          statement: 'Een mens is verantwoordelijk.',
          explanation: '',
          visionAnchor: '',
          source: { kind: 'ownRule', label: 'visie', url: null },
        },
      },
      ...norms.map((content, index): GuidingPart => ({
        ...shared,
        ownWords,
        id: `norm-${index}`,
        key: `norm-${index}`,
        type: 'norm',
        code: `1.${index + 1}`,
        sequence: 10 * (index + 1),
        content,
      })),
      alternative,
    ],
    amendments: amendments.map((one, index) => ({
      ...one,
      id: `${index}`,
      sequence: index + 1,
      title: 'Amendement',
      text: 'Anders.',
      submittedBy: 'een fractie',
      recordedOn: '2026-02-26',
    })),
  })
