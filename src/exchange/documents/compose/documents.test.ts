import { describe, expect, it } from 'vitest'
import { nothingKnown } from '#src/domain/algorithm/facts.ts'
import { proposal, advice } from '#src/domain/proposal/test-proposal.ts'
import { projectDecision } from '#src/domain/publication/project-decision.ts'
import { parkingDecision } from '#src/domain/publication/test-sources.ts'
import { content } from '#src/domain/weighing/content.ts'
import { completeWeighing, effect, option, team } from '#src/domain/weighing/test-weighing.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import { sha256 } from '#src/exchange/dossier/fingerprint.ts'
import { renderDocx } from '../docx.ts'
import type { Document } from '../document.ts'
import { renderPdf } from '../pdf.ts'
import { briefingDocument } from './briefing-document.ts'
import type { DocumentStamp } from './composing.ts'
import { decisionDocument } from './decision-document.ts'
import { proposalDocument } from './proposal-document.ts'
import { type ProposalDocument } from './proposal-on-paper.ts'
import { weighingDocument } from './weighing-document.ts'
import { testComposing } from './test-composing.ts'

const stamp: DocumentStamp = {
  number: 4,
  fingerprint: 'a'.repeat(64),
  chainHead: { sequence: 12, hash: 'b'.repeat(64) },
  date: '2026-11-23',
}

const weighing: Weighing = {
  ...completeWeighing,
  humanDeviation: 'hardlyEver',
  effects: [
    ...completeWeighing.effects,
    effect({ id: 'e6', side: 'mixed', title: 'Meer gesprekken', burdenGroupIds: ['g1'] }),
    effect({
      id: 'e7',
      side: 'disadvantage',
      title: 'Ouders worden vaker gekozen',
      evidence: {
        basis: 'expected',
        source: 'biasanalyse',
        sourceUrl: null,
        calculatedBy: 'Team Onderzoek',
        checkedBy: null,
      },
      judgement: { whose: 'IAMA-team', text: 'ernstig' },
    }),
  ],
  marks: [
    {
      id: 'm',
      effectId: 'e7',
      by: { personId: 'x', role: 'ethicsCommittee', group: 'Ethische commissie' },
      reason: 'Het treft moeders.',
      on: '2026-11-16',
    },
  ],
  disputes: [
    {
      id: 'd',
      subject: 'effect',
      subjectId: 'e1',
      by: team,
      contestedText: 'Wat er gebeurt.',
      reason: 'Dat is niet nagegaan.',
      on: '2026-11-17',
      answer: null,
    },
    {
      id: 'd2',
      subject: 'normRelation',
      subjectId: 'n1',
      by: team,
      contestedText: 'Een consulent beslist.',
      reason: 'Er was geen tijd om nee te zeggen.',
      on: '2026-11-17',
      answer: { text: 'Klopt.', by: team, on: '2026-11-18' },
    },
  ],
  options: [
    ...completeWeighing.options,
    option({
      id: 'o3',
      kind: 'proposed',
      title: 'Met grenzen',
      requiredConditions: 'Eerst meten.',
      broughtInBy: team,
      legal: null,
    }),
  ],
  uncertainties: [
    {
      id: 'u',
      question: 'Vragen mensen minder vaak hulp aan?',
      explanation: 'Niet onderzocht.',
      whoFindsOut: 'team Onderzoek',
      dueOn: '2026-12-15',
      raisedBy: team,
      raisedOn: '2026-11-02',
      answer: null,
      revision: 1,
    },
  ],
}

const proposed: ProposalDocument = {
  proposal: { ...proposal, latePapers: 'De biasanalyse kwam 4 werkdagen van tevoren.' },
  bodyName: 'College van B en W',
  portfolioHolder: 'Noor Verhagen',
  algorithm: {
    ...nothingKnown('Keuze voor heronderzoek'),
    summary: 'Het algoritme stelt voor wie de gemeente bekijkt.',
  },
  riskClass: 'A',
  weighing: content(weighing, sha256),
  stories: new Map([['s1', 'Ik kreeg een brief.']]),
  advices: [{ advice: { ...advice, proposedConditions: ['Eerst de fout herstellen.'] }, response: null }],
  missingAdvices: [],
  competence: new Map([
    [
      'first',
      {
        why: ['Het algoritme is klasse A.'],
        source: { kind: 'voorstel van Weegschaal', text: 'regel 28' },
        provisionalRule: 'regel 28',
      },
    ],
  ]),
  stamp,
}

const texts = (document: Document): string => JSON.stringify(document)

describe('the proposal to a body', () => {
  it('asks, shows both sides, gives advice unaltered, and never an outcome', () => {
    const document = proposalDocument(testComposing(), proposed)
    expect(document.title).toBe('Gaan we het gebruiken?')
    const all = texts(document)
    expect(all).toContain('Hoe wegen we, als publieke organisatie of samenleving')
    expect(all).toContain('Het verschil treft vooral moeders.')
    expect(all).toContain('Eerst de fout herstellen.')
    expect(all).toContain('Voorlopige regel van Weegschaal')
    expect(all).toContain('De biasanalyse kwam 4 werkdagen van tevoren.')
    expect(all).toContain('Nee. Deze keuze kan niet worden gekozen.')
    expect(all).toContain('Dit vult het bestuur zelf in')
    expect(all).toContain('Nog niet ingevuld.')
  })

  it('says which decision it looks at again', () => {
    const revisited = { number: '2025-0003', title: 'Gaan we het proberen?' }
    expect(texts(proposalDocument(testComposing(), { ...proposed, revisited }))).toContain(
      '2025-0003: Gaan we het proberen?',
    )
    expect(texts(proposalDocument(testComposing(), proposed))).not.toContain('Kijkt opnieuw naar besluit')
  })

  it('only names the choices that the weighing in it already describes', () => {
    const described = { consequences: 'Er verandert niets.\n\nGoed voor de kas.', weighingOptionId: 'o1' }
    const document = proposalDocument(testComposing(), {
      ...proposed,
      proposal: {
        ...proposal,
        questions: proposal.questions.map((question) => ({
          ...question,
          options: question.options.map((one) => (one.kind === 'asToday' ? { ...one, ...described } : one)),
        })),
      },
    })
    const all = texts(document)
    expect(all).toContain('De keuzes staan uitgewerkt in de afweging')
    expect(all).toContain('Er verandert niets.')
    expect(all).not.toContain('Goed voor de kas.')
  })

  it('names no person but the portfolio holder', () => {
    expect(texts(proposalDocument(testComposing(), proposed))).not.toMatch(/p-lead|p-law|jurist"|ethicist/)
  })
})

describe('the weighing on paper', () => {
  const document = weighingDocument(testComposing(), {
    algorithmName: 'Keuze voor heronderzoek',
    weighing: content(weighing, sha256),
    stories: new Map([['s1', 'Ik kreeg een brief.']]),
    bodyName: 'College van B en W',
    portfolioHolder: null,
    stamp,
  })

  it('shows how sure we are, who marked a point, both readings, and whose judgement', () => {
    const all = texts(document)
    expect(all).toContain('verwacht: biasanalyse. Berekend door Team Onderzoek. Niet door iemand anders nagerekend.')
    expect(all).toContain('Ethische commissie: Het treft moeders.')
    expect(all).toContain('Betwist door Team Inkomen, 17 november 2026: Dat is niet nagegaan.')
    expect(all).toContain('betwist, zegt Team Inkomen')
    expect(all).toContain('Oordeel van IAMA-team')
    expect(all).toContain('Ik kreeg een brief.')
    expect(all).toContain('AVG, artikel 22')
  })

  it('says that a story was taken away', () => {
    const gone = weighingDocument(testComposing(), {
      algorithmName: 'x',
      weighing: content(weighing, sha256),
      stories: new Map(),
      bodyName: null,
      portfolioHolder: null,
      stamp: { ...stamp, fingerprint: null, chainHead: null, number: null },
    })
    expect(texts(gone)).toContain('De inwoner heeft dit verhaal laten weghalen.')
    expect(texts(gone)).toContain('Dit is een concept.')
    expect(texts(gone)).toContain('Niet belegd')
  })
})

describe('the decision on paper', () => {
  const decision = projectDecision(parkingDecision, '2026-11-23')
  const document = decisionDocument(testComposing(), { decision, today: '2026-11-23', number: 4 })

  it('answers the core question first, and shows advice that was not followed and what was late', () => {
    const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(document.blocks[0]).toMatchObject({ kind: 'coreQuestion' })
    expect(headings[0]).toBe('Het antwoord op de kernvraag')
    const all = texts(document)
    expect(all).toContain('Niet gevolgd. Een controleur bij de auto lost het op.')
    expect(all).toContain('Te laat: moest klaar zijn op 15 november 2026')
    expect(document.colophon).toMatchObject({
      fingerprint: 'a'.repeat(64),
      chainHead: { sequence: 12 },
      date: '2026-09-22',
    })
  })

  it('names advice that was not there, with why the body decided all the same', () => {
    const without = {
      ...decision,
      absentAdvices: [{ kind: 'ethics', reason: 'De commissie komt er in 2027.' }],
    } as const
    const all = texts(decisionDocument(testComposing(), { decision: without, today: '2026-11-23', number: 4 }))
    expect(all).toContain('Dit advies hoort erbij, maar was er niet.')
    expect(all).toContain('Het bestuur besloot toch. De commissie komt er in 2027.')
  })

  it('says of what is put off that it is, and not only what is to be done first', () => {
    const putOff = { ...decision, outcome: 'Meet eerst per wijk', outcomeLabel: 'deferred' } as const
    expect(decisionDocument(testComposing(), { decision: putOff, today: '2026-11-23', number: 4 }).lead).toBe(
      'Uitkomst: Nu niet. De opdracht: Meet eerst per wijk',
    )
  })

  it('prints only the ground when the whole decision is withheld', () => {
    const withheld = {
      part: 'everything',
      ground: null,
      article: 'Woo, artikel 5.1',
      motivation: 'De reden.',
      decidedBy: 'College',
      decidedOn: '2026-09-22',
      until: null,
    } as const
    const closed = projectDecision({ ...parkingDecision, withheldByRecord: withheld }, '2026-11-23')
    const all = texts(decisionDocument(testComposing(), { decision: closed, today: '2026-11-23', number: null }))
    expect(all).toContain('Woo, artikel 5.1')
    expect(all).not.toContain('scanauto')
    expect(all).not.toContain('Niet doorgaan.')
  })
})

describe.each(['nl', 'en'] as const)('every document in %s', (language) => {
  const made: readonly (readonly [string, Document])[] = [
    ['proposal', proposalDocument(testComposing(language), proposed)],
    [
      'decision',
      decisionDocument(testComposing(language), {
        decision: projectDecision(parkingDecision, '2026-11-23'),
        today: '2026-11-23',
        number: 4,
      }),
    ],
    ['briefing', briefingDocument(testComposing(language), { ...proposed, decided: null })],
    [
      'briefing without proposal',
      briefingDocument(testComposing(language), {
        ...proposed,
        ...{ proposal: null, bodyName: null, weighing: null, decided: null },
      }),
    ],
  ]
  it.each(made)('%s can be set as PDF and as Word file', async (_, document) => {
    const read = await renderPdf(document, 'ua-1')
    expect(read.warnings).toEqual([])
    expect((await renderPdf(document, 'a-2a')).warnings).toEqual([])
    expect((await renderDocx(document)).length).toBeGreaterThan(5_000)
  })

  it('the briefing tells the last decision where nothing is asked any more', () => {
    const decided = { number: '2026-0007', title: 'Mag dit?', decidedOn: '2026-11-17' }
    const { blocks } = briefingDocument(testComposing(language), { ...proposed, proposal: null, decided })
    expect(JSON.stringify(blocks)).toMatch(/Mag dit\?.+2026-0007/)
  })

  it('the briefing fits on one page', async () => {
    const { bytes } = await renderPdf(briefingDocument(testComposing(language), { ...proposed, decided: null }), 'ua-1')
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b(?!s)/g),
    ).toHaveLength(1)
  })
})
