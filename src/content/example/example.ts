import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { adviceKinds, adviceVerdicts } from '#src/domain/advice/advice-kind.ts'
import { aiActRiskGroups, answers } from '#src/domain/algorithm/classification.ts'
import { automations, humanControls, sourcings, techniques } from '#src/domain/algorithm/facts.ts'
import { startingPoints } from '#src/domain/algorithm/register.ts'
import { algorithmStatuses, lifecyclePhases } from '#src/domain/algorithm/status.ts'
import { choiceNatures } from '#src/domain/administrative-choice/administrative-choice.ts'
import { organisationKinds } from '#src/domain/body/body.ts'
import { conditionEventKinds, conditionKinds } from '#src/domain/condition/condition.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import { adviceFollowings, handlings, riskVerdicts, wordings } from '#src/domain/decision/record.ts'
import { roles } from '#src/domain/person/role.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { gateIds } from '#src/domain/route/gate.ts'
import { isDay } from '#src/domain/shared/dates.ts'
import { directnesses, effectKinds, evidenceBases, reversibilities, sides, terms } from '#src/domain/weighing/effect.ts'
import { statedRelations } from '#src/domain/weighing/norm-relation.ts'
import { legalAnswers, optionKinds } from '#src/domain/weighing/option.ts'
import { storyKinds, storyOutcomes } from '#src/domain/weighing/story.ts'
import { perspectives } from '#src/domain/weighing/viewpoint.ts'
import { humanDeviations } from '#src/domain/weighing/weighing.ts'
import { rootPath } from '#src/root.ts'
import { readYaml } from '../read-yaml.ts'

const text = z.string().trim().min(1)
const words = z.string().default('')
const day = z.string().refine(isDay)
const key = z.string().regex(/^[a-z]+$/)
/** Who did something, and when. */
const done = z.object({ on: day, by: key })
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([])

const person = z.strictObject({
  key,
  name: text,
  jobTitle: text,
  officeHolder: z.boolean().default(false),
  externalOf: text.nullable().default(null),
  roles: z.array(
    z.strictObject({
      role: z.enum(roles),
      body: text.optional(),
      portfolio: text.nullable().default(null),
      heldBy: text.nullable().default(null),
    }),
  ),
  member: list(z.strictObject({ body: text, title: text, group: text.nullable().default(null) })),
})

const organisation = z.strictObject({
  kind: z.enum(organisationKinds),
  name: text,
  contact: text,
  from: day,
  people: z.array(person),
})

const flag = z.boolean().nullable()
const facts = z.strictObject({
  name: text,
  ...(Object.fromEntries(
    [
      'summary',
      'problem',
      'purpose',
      'alternatives',
      'process',
      'peopleAffected',
      'workings',
      'data',
      'supplier',
      'operator',
      'humanControlText',
      'pointOfNoReturn',
      'caseNumber',
      'officialRecordUrl',
      'contact',
    ].map((name) => [name, text.nullable().default(null)]),
  ) as Record<
    | 'summary'
    | 'problem'
    | 'purpose'
    | 'alternatives'
    | 'process'
    | 'peopleAffected'
    | 'workings'
    | 'data'
    | 'supplier'
    | 'operator'
    | 'humanControlText'
    | 'pointOfNoReturn'
    | 'caseNumber'
    | 'officialRecordUrl'
    | 'contact',
    z.ZodDefault<z.ZodNullable<typeof text>>
  >),
  legalBases: list(z.strictObject({ title: text, url: z.url().nullable() })),
  technique: z.enum(techniques).nullable().default(null),
  selfLearning: flag.default(null),
  sourcing: z.enum(sourcings).nullable().default(null),
  humanControl: z.enum(humanControls).nullable().default(null),
  automation: z.enum(automations).nullable().default(null),
  flags: z.strictObject({
    personalData: flag,
    specialCategories: flag,
    riskSelection: flag,
    affectsEmployees: flag,
    vulnerableGroups: flag,
    generativeAi: flag,
    contract: flag,
  }),
  pointOfNoReturnOn: day.nullable().default(null),
  usedFrom: day.nullable().default(null),
  usedUntil: day.nullable().default(null),
  domainsOfLife: z.array(z.enum(domainsOfLife)),
})

const screeningAnswer = z.strictObject({ answer: z.enum(answers), explanation: text })
const screening = done.extend({
  partly: z.boolean().default(false),
  explainability: screeningAnswer,
  humanReview: screeningAnswer.optional(),
  injustice: screeningAnswer.optional(),
  review: done.extend({ note: text }).optional(),
})

const answer = z.enum(answers)
const classification = done.extend({
  criteria: z.strictObject({
    prohibitedPractice: answer,
    highRiskAi: answer,
    legalEffect: answer,
    categorises: answer,
    ownJudgement: answer,
  }),
  aiActRiskGroup: z.enum(aiActRiskGroups).nullable(),
  reason: text,
  confirmed: done.nullable(),
})

const effect = z.strictObject({
  key,
  side: z.enum(sides),
  title: text,
  description: text,
  directness: z.enum(directnesses),
  term: z.enum(terms),
  kind: z.enum(effectKinds),
  burden: list(key),
  benefit: list(key),
  who: text.nullable().default(null),
  values: list(text),
  rights: list(text),
  evidence: z.strictObject({
    basis: z.enum(evidenceBases),
    source: text,
    calculatedBy: text.nullable().default(null),
    checkedBy: text.nullable().default(null),
  }),
  reversibility: z.enum(reversibilities),
  raisedBy: text,
  mitigation: text.nullable().default(null),
  recheckOn: day.nullable().default(null),
  judgement: z.strictObject({ whose: text, text }).nullable().default(null),
})

const option = z.strictObject({
  key,
  kind: z.enum(optionKinds),
  by: key.optional(),
  on: day.optional(),
  title: text,
  description: text,
  consequences: text,
  forWhom: text,
  costs: text,
  reversibleUntil: text,
  legal: z.strictObject({ on: day, answer: z.enum(legalAnswers), explanation: text, source: text }).optional(),
})

const weighing = done.extend({
  summary: text,
  factsGatheredBy: text,
  humanDeviation: z.enum(humanDeviations),
  stakeholders: z.array(z.strictObject({ key, name: text, about: text, influence: text, whenItFails: text })),
  effects: z.array(effect),
  disputes: list(
    done.extend({
      effect: key.optional(),
      norm: key.optional(),
      reason: text,
      answer: done.extend({ text }).optional(),
    }),
  ),
  marks: list(done.extend({ effect: key, reason: text })),
  options: list(option),
  answers: z
    .partialRecord(
      z.enum(['legitimacy', 'treatment', 'feasibility', 'transparency', 'bias', 'humanControl']),
      z.record(text, text),
    )
    .default({}),
  stories: list(done.extend({ kind: z.enum(storyKinds), outcome: z.enum(storyOutcomes), about: text, text })),
  viewpoints: list(
    z.strictObject({
      perspective: z.enum(perspectives),
      by: key,
      wordsOf: text,
      outsideInput: text.nullable().default(null),
      notConsultedBecause: text.nullable().default(null),
      text,
    }),
  ),
  uncertainties: list(
    done.extend({ question: text, explanation: text, whoFindsOut: text, dueOn: day.nullable().default(null) }),
  ),
  norms: list(
    z.strictObject({
      key,
      by: key,
      norm: text,
      source: text,
      meaning: text,
      relation: z.enum(statedRelations),
      explanation: text,
    }),
  ),
  cells: list(done.extend({ term: z.enum(terms), directness: z.enum(directnesses), reason: text })),
  complete: z.strictObject({ on: day, projectLead: key, algorithmExpert: key }).optional(),
  released: done.optional(),
})

const advice = z.strictObject({
  key,
  kind: z.enum(adviceKinds),
  by: key,
  role: z.enum(roles),
  basis: z.enum(['law', 'framework', 'requested']),
  basisSource: text,
  question: text,
  questionKinds: z.array(z.enum(questionKinds)),
  asked: done.extend({ dueOn: day }),
  delivered: z
    .strictObject({ on: day, verdict: z.enum(adviceVerdicts), conclusion: text, text, conditions: z.array(text) })
    .optional(),
  response: done.extend({ text }).optional(),
})

const proposal = done.extend({
  body: text,
  gates: z.array(z.enum(gateIds)),
  title: text,
  introduction: text,
  finance: words,
  communication: words,
  timeline: words,
  sensitivities: words,
  caseNumber: words,
  meetingOn: day,
  papersSentOn: day,
  agendaItem: words,
  latePapers: words,
  questions: z.array(
    z.strictObject({
      kind: z.enum(questionKinds),
      text,
      facts: text,
      options: z.literal('standard'),
      risks: list(text),
    }),
  ),
})

const responsible = z.tuple([text, key])
const condition = z.strictObject({
  text,
  kind: z.enum(conditionKinds),
  owner: responsible,
  verifier: responsible,
  dueOn: day,
  beforeStart: z.boolean(),
  everyMonths: z.number().int().nullable().default(null),
  criterion: text,
  events: list(done.extend({ kind: z.enum(conditionEventKinds), text })),
})

const decision = done.extend({
  outcomes: z.array(key),
  weighing: text,
  whyNot: text,
  advice: z.record(key, z.tuple([z.enum(adviceFollowings), z.string()])),
  points: z.record(key, text),
  risks: z.array(z.tuple([z.enum(riskVerdicts), text])),
  core: z.strictObject({ tipped: text, giveUp: text, bears: text }),
  facts: text,
  interests: text,
  norms: text,
  uncertainty: text,
  checks: z.array(z.strictObject({ advantage: text, how: text })),
  wording: z.enum(wordings),
  questionWording: z.enum(wordings),
  handling: z.enum(handlings),
  handlingReason: words,
  present: z.array(text),
  abstentions: z.string(),
  notes: z.string(),
  reviewOn: day,
  record: z.url(),
  conditions: z.array(condition),
})

const historic = done.extend({
  recordedOn: day,
  body: text,
  kind: z.enum(questionKinds),
  title: text,
  outcome: text,
  documentReference: text,
  address: z.url(),
  reviewOn: day,
  motivation: text,
  conditions: z.array(condition),
})

const algorithm = z.strictObject({
  key,
  facts,
  legacy: z.boolean().default(false),
  startingPoint: z.enum(startingPoints).optional(),
  responsibility: z.strictObject({
    body: text,
    basis: text,
    portfolioHolder: key.nullable(),
    processOwner: key.nullable(),
    overseer: key.nullable().default(null),
  }),
  registered: done,
  screening: screening.optional(),
  classification: classification.optional(),
  questions: list(done.extend({ text, dueOn: day.optional(), answer: done.extend({ text }).optional() })),
  moves: list(done.extend({ to: z.enum(algorithmStatuses) })),
  weighing: weighing.optional(),
  advices: list(advice),
  proposal: proposal.optional(),
  decision: decision.optional(),
  historic: historic.optional(),
  stop: done.extend({ reason: text, scope: text, fallback: text, reviewFrom: day }).optional(),
  choices: list(
    done.extend({
      loggedOn: day.optional(),
      phase: z.enum(lifecyclePhases),
      nature: z.enum(choiceNatures),
      questionKinds: z.array(z.enum(questionKinds)),
      madeBy: text,
      description: text,
    }),
  ),
})

/** The example municipality as it is written down. */
export type ExampleOrganisation = z.output<typeof organisation>
export type ExampleAlgorithm = z.output<typeof algorithm>
export type ExampleWeighing = z.output<typeof weighing>
export type ExampleAdvice = z.output<typeof advice>
export type ExampleDecision = z.output<typeof decision>
export type ExampleProposal = z.output<typeof proposal>
export type ExampleCondition = z.output<typeof condition>

const folder = ['example', 'waterrijk'] as const

/** Reads the example municipality: fictional people, algorithms at every point of the route. */
export function readExample(): { organisation: ExampleOrganisation; algorithms: readonly ExampleAlgorithm[] } {
  const names = readdirSync(rootPath('src', 'content', ...folder))
    .filter((name) => name !== 'organisation.yaml')
    .sort()
  return {
    organisation: organisation.parse(readYaml(...folder, 'organisation.yaml')),
    algorithms: names.map((name) => algorithm.parse(readYaml(...folder, name))),
  }
}
