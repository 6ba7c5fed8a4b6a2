import type { Advice } from '../advice/advice.ts'
import type { QuestionOption } from '../decision/question-option.ts'
import type { DeterminedRouting } from '../routing/routing.ts'
import type { Proposal, ProposalQuestion } from './proposal.ts'

/** The day on which the example is decided. */
export const today = '2026-12-01'

const jurist = { personId: 'jurist', role: 'legalCounsel', group: null } as const
const legal = (answer: 'yes' | 'no' | 'unsure') =>
  ({ answer, explanation: 'uitleg', source: 'Grondwet 1', by: jurist, on: '2026-11-12' }) as const

export const option = (id: string, change: Partial<QuestionOption> = {}): QuestionOption => ({
  id,
  kind: 'proposed',
  title: `Keuze ${id}`,
  consequences: 'Voor ouders met jonge kinderen',
  effect: 'use',
  legal: legal('yes'),
  broughtInBy: null,
  weighingOptionId: null,
  ...change,
})

export const options: readonly QuestionOption[] = [
  option('today', { kind: 'asToday', effect: 'noChange' }),
  option('without', { kind: 'withoutAlgorithm', effect: 'stop' }),
  option('limits'),
  option('trial', { effect: 'pilot' }),
  option('asItIs', { legal: legal('no') }),
]

export const question = (id: string, change: Partial<ProposalQuestion> = {}): ProposalQuestion => ({
  id,
  sequence: 1,
  kind: 'desirability',
  text: 'Willen we dit?',
  facts: 'Wat we weten',
  effectIds: [],
  options,
  risks: [],
  draftMotivation: '',
  ...change,
})

export const proposal: Proposal = {
  id: 'proposal',
  algorithmId: 'algorithm',
  bodyId: 'college',
  title: 'Gaan we het gebruiken?',
  status: 'scheduled',
  gates: ['G4', 'G5'],
  questions: [
    question('first', { effectIds: ['parents'], risks: [{ id: 'risk', text: 'Ouders worden vaker gekozen' }] }),
    question('title', { sequence: 2, kind: 'deployment', text: 'Gaan we het gebruiken?' }),
  ],
  weighing: { snapshotId: 'snapshot', number: 4, sha256: 'aaa' },
  portfolioHolderId: 'verhagen',
  introduction: '',
  finance: '',
  communication: '',
  timeline: '',
  sensitivities: '',
  caseNumber: 'Z-2024-0312',
  meetingOn: today,
  agendaItem: '7',
  papersSentOn: '2026-11-17',
  latePapers: '',
  assignment: '',
  revisits: null,
  revision: 1,
}

export const advice: Advice = {
  id: 'advice',
  algorithmId: 'algorithm',
  requestId: null,
  kind: 'ethics',
  advisor: {
    name: 'Ethische commissie',
    role: 'ethicsCommittee',
    personId: null,
    bodyId: null,
    independent: true,
    line: 'external',
  },
  basis: 'unsolicited',
  question: '',
  questionKinds: ['desirability'],
  verdict: 'negative',
  conclusion: 'Nu niet',
  text: 'Het verschil treft vooral moeders.',
  proposedConditions: [],
  publicity: { kind: 'public' },
  supersedes: null,
  deliveredOn: '2026-11-10',
  deliveredBy: 'ethicist',
}

export const routing: DeterminedRouting = {
  outcome: 'determined',
  rule: {
    rule: {
      id: '5',
      questions: ['desirability'],
      classes: ['A'],
      when: { all: [], any: [], none: [], gates: [], outsideGates: [], settings: [], withoutSettings: [] },
      decides: 'competentBody',
      advices: [],
      mandatable: false,
      inform: [],
      publicity: 'yes',
      source: { kind: 'proposal', label: { nl: 'regel', en: 'rule' } },
      title: { nl: 'titel', en: 'title' },
      because: { nl: 'omdat', en: 'because' },
    },
    standing: { kind: 'provisional' },
  },
  decider: { kind: 'body', bodyId: 'college' },
  bodyId: 'college',
  reservation: null,
  mandate: null,
  mandates: [],
  advices: [],
  inform: [],
  publicity: 'yes',
  riskClass: 'A',
  gate: null,
  why: [],
}
