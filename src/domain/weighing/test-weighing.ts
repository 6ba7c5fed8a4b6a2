import type { Author } from './author.ts'
import type { Contributor } from './contributor.ts'
import type { Effect } from './effect.ts'
import type { Option } from './option.ts'
import { requiredPrompts, sectionKinds, prompts, type SectionAnswer } from './section.ts'
import type { Stamp } from './stamp.ts'
import type { FactsAround } from './missing.ts'
import type { Weighing } from './weighing.ts'

/** A complete weighing for class A, for tests: take things away and see what is missing. */
const day = '2026-11-20'
export const team: Author = { personId: 'p-lead', role: 'projectLead', group: 'Team Inkomen' }
const council: Author = { personId: 'p-council', role: 'participationCouncil', group: 'Cliëntenraad' }

export const stampAs = (contributor: Partial<Contributor>, id = 'new'): Stamp => ({
  id,
  today: '2026-11-23',
  contributor: { personId: 'p-someone', roles: [], groups: {}, ...contributor },
})

export const effect = (change: Partial<Effect> & Pick<Effect, 'id' | 'side'>): Effect => ({
  title: `Gevolg ${change.id}`,
  description: 'Wat er gebeurt.',
  directness: 'direct',
  term: 'short',
  kind: 'rights',
  burdenGroupIds: change.side === 'advantage' ? [] : ['g1'],
  benefitGroupIds: change.side === 'advantage' ? ['g1'] : [],
  whoExactly: null,
  publicValues: [],
  rights: [],
  evidence: { basis: 'measured', source: 'proef van 2025', sourceUrl: null, calculatedBy: null, checkedBy: null },
  reversibility: 'reversible',
  raisedBy: 'Team Inkomen',
  mitigation: null,
  recheckOn: '2027-11-20',
  judgement: null,
  writtenBy: team,
  writtenOn: day,
  revision: 1,
  ...change,
})

export const option = (change: Partial<Option> & Pick<Option, 'id' | 'kind'>): Option => ({
  title: 'Een keuze',
  description: 'Wat het is.',
  consequences: 'Wat er gebeurt.',
  forWhom: 'Voor wie het goed is.',
  costs: 'Een dag werk.',
  reversibleUntil: 'Altijd.',
  requiredConditions: null,
  broughtInBy: null,
  broughtInOn: day,
  legal: {
    answer: 'yes',
    explanation: '',
    source: 'Participatiewet',
    by: { personId: 'p-law', role: 'legalCounsel', group: null },
    on: day,
  },
  advocates: [],
  revision: 1,
  ...change,
})

const answers: readonly SectionAnswer[] = sectionKinds.flatMap((section) => {
  const required = requiredPrompts[section]
  return (required.length > 0 ? required : prompts[section].slice(0, 1)).map((prompt) => ({
    id: `${section}-${prompt}`,
    section,
    prompt,
    text: 'Een antwoord.',
    by: team,
    on: day,
    revision: 1,
  }))
})

export const completeWeighing: Weighing = {
  id: 'w1',
  algorithmId: 'a1',
  riskClass: 'A',
  status: 'inDialogue',
  number: 1,
  revision: 4,
  summary: 'De gemeente kijkt elk jaar bij een deel van de mensen of hun uitkering klopt.',
  factsGatheredBy: 'Team Inkomen',
  humanDeviation: null,
  stakeholders: [{ id: 'g1', name: 'Mensen met bijstand', about: '', influence: null, whenItFails: null, revision: 1 }],
  effects: [
    effect({ id: 'e1', side: 'advantage' }),
    effect({ id: 'e2', side: 'disadvantage', directness: 'indirect' }),
    effect({ id: 'e3', side: 'disadvantage', term: 'medium', directness: 'indirect' }),
    effect({ id: 'e4', side: 'disadvantage', term: 'long' }),
    effect({ id: 'e5', side: 'advantage', term: 'long', directness: 'indirect' }),
  ],
  disputes: [],
  marks: [],
  options: [option({ id: 'o1', kind: 'asToday' }), option({ id: 'o2', kind: 'withoutAlgorithm' })],
  answers,
  stories: [
    {
      id: 's1',
      kind: 'experience',
      outcome: 'outputWrong',
      text: 'Ik kreeg een brief.',
      about: 'moeder van twee kinderen',
      writtenDownBy: council,
      writtenDownOn: day,
      agreed: true,
      withdrawnOn: null,
      revision: 1,
    },
  ],
  viewpoints: (['organisation', 'society'] as const).map((perspective) => ({
    id: perspective,
    perspective,
    text: 'Zo kijken wij.',
    wordsOf: 'cliëntenraad',
    outsideInput: 'De cliëntenraad sprak erover.',
    notConsultedBecause: null,
    by: team,
    on: day,
    revision: 1,
  })),
  uncertainties: [],
  normRelations: [
    {
      id: 'n1',
      norm: 'Een mens beslist bij gevolgen voor inkomen',
      source: 'Normenkader 3.1',
      meaning: 'Een consulent beslist.',
      relation: 'fits',
      explanation: '',
      by: team,
      on: day,
      revision: 1,
    },
  ],
  goalRelations: [],
  noneKnown: [],
  explainedCells: [],
  confirmations: [],
  appreciations: [],
}

/** Nothing around a weighing asks anything: no instrument, no framework, no plan. */
export const nothingAround: FactsAround = { instrumentsMissing: [], inForce: { norms: [], goals: [] } }
