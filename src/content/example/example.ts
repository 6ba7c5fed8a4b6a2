import { z } from 'zod'
import { aiActRiskGroups, answers } from '#src/domain/algorithm/classification.ts'
import { aiActPositions, automations, humanControls, sourcings, techniques } from '#src/domain/algorithm/facts.ts'
import { startingPoints } from '#src/domain/algorithm/register.ts'
import { algorithmStatuses } from '#src/domain/algorithm/status.ts'
import { organisationKinds } from '#src/domain/body/body.ts'
import { changeNoticers, changeVerdicts } from '#src/domain/change/change.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import { roles } from '#src/domain/person/role.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { gateIds, paperInputs } from '#src/domain/route/gate.ts'
import { termIds } from '#src/domain/routing/term.ts'
import { day, done, key, list, text } from './written.ts'
import { doneElsewhere, filledIn } from './written-instrument.ts'
import { advice, type condition, decision, later, proposal } from './written-decision.ts'
import { weighing } from './written-weighing.ts'

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
      deputy: z.boolean().default(false),
      /** Why it goes together with another role that our rule keeps apart from it. */
      together: text.default(''),
    }),
  ),
  member: list(z.strictObject({ body: text, title: text, group: text.nullable().default(null) })),
})

/** The startbesluit of an organisation: every row is kept, unless it says otherwise here. */
const startingDecision = done.extend({
  body: text,
  inForceFrom: day,
  reviewBy: day,
  reference: text,
  changed: list(z.strictObject({ row: text, text, terms: z.partialRecord(z.enum(termIds), z.int().positive()) })),
  provisional: list(text),
})

/** An organisation as it stands in a file. */
export const organisation = z.strictObject({
  kind: z.enum(organisationKinds),
  name: text,
  /** Where everyone has their address. */
  domain: text,
  contact: text,
  from: day,
  /** Who puts proposals on an agenda, and who says what the law says of a choice. */
  secretary: key,
  jurist: key,
  people: z.array(person),
  startingDecision: startingDecision.optional(),
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
      'exitStrategy',
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
    | 'exitStrategy'
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
  aiActRoles: list(z.enum(aiActPositions)),
})

/** A later text of some facts. */
const corrected = facts
  .pick({ summary: true, peopleAffected: true, operator: true, exitStrategy: true, data: true })
  .partial()

const screeningAnswer = z.strictObject({ answer: z.enum(answers), explanation: text })
const screening = done.extend({
  partly: z.boolean().default(false),
  explainability: screeningAnswer,
  humanReview: screeningAnswer.optional(),
  injustice: screeningAnswer.optional(),
  review: done.extend({ note: text }).optional(),
})

const answer = z.enum(answers)
/** Questions of our short form about the AI Act, with how the answer begins. */
const walk = list(z.strictObject({ question: text, answer: text, remark: z.string().default('') }))
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
  /** The answers through which it was found; without them somebody filled it in by hand. */
  walk,
  confirmed: done.nullable(),
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
})

/** An algorithm as it stands in a file. */
export const algorithm = z.strictObject({
  key,
  facts,
  legacy: z.boolean().default(false),
  startingPoint: z.enum(startingPoints).optional(),
  /** The algorithm of which this is another use. */
  otherUseOf: key.optional(),
  /** Facts that were corrected later. */
  corrections: list(done.extend({ facts: corrected })),
  responsibility: z.strictObject({
    body: text,
    basis: text,
    portfolioHolder: key.nullable(),
    processOwner: key.nullable(),
    projectLead: key.nullable().default(null),
    overseer: key.nullable().default(null),
  }),
  registered: done,
  screening: screening.optional(),
  classification: classification.optional(),
  /** A walk through the questions about the AI Act that is not finished. */
  openWalk: done.extend({ walk }).optional(),
  questions: list(done.extend({ text, dueOn: day.optional(), answer: done.extend({ text }).optional() })),
  moves: list(done.extend({ to: z.enum(algorithmStatuses) })),
  acknowledged: list(done.extend({ number: z.int().min(1) })),
  changes: list(
    done.extend({
      description: text,
      startsOn: day,
      noticedBy: z.enum(changeNoticers),
      answers: z.strictObject({
        purpose: answer,
        people: answer,
        data: answer,
        outcome: answer,
        humanControl: answer,
        operator: answer,
      }),
      judged: done.extend({ verdict: z.enum(changeVerdicts), reason: text }).optional(),
    }),
  ),
  papers: list(done.extend({ kind: z.enum(paperInputs), title: text })),
  instruments: list(filledIn),
  instrumentsElsewhere: list(doneElsewhere),
  passages: list(done.extend({ gate: z.enum(gateIds), note: text })),
  weighing: weighing.optional(),
  advices: list(advice),
  proposal: proposal.optional(),
  decision: decision.optional(),
  later: later.optional(),
  historic: z.union([historic.transform((one) => [one]), z.array(historic)]).default([]),
  stop: done.extend({ reason: text, scope: text, fallback: text, reviewFrom: day }).optional(),
  choices: list(
    done.extend({
      loggedOn: day.optional(),
      questionKinds: z.array(z.enum(questionKinds)),
      madeBy: text,
      description: text,
      whyPolitical: text,
    }),
  ),
})

/** An organisation of the example as it is written down. */
export type ExampleOrganisation = z.output<typeof organisation>
export type ExampleAlgorithm = z.output<typeof algorithm>
export type ExampleWeighing = z.output<typeof weighing>
export type ExampleAdvice = z.output<typeof advice>
export type ExampleDecision = z.output<typeof decision>
export type ExampleLater = z.output<typeof later>
export type ExampleProposal = z.output<typeof proposal>
export type ExampleCondition = z.output<typeof condition>
