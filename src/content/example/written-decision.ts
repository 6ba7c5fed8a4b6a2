import { z } from 'zod'
import { adviceKinds, adviceVerdicts } from '#src/domain/advice/advice-kind.ts'
import { conditionKinds, reportedKinds } from '#src/domain/condition/condition.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import { optionEffects } from '#src/domain/decision/question-option.ts'
import { legalAnswers } from '#src/domain/weighing/option.ts'
import { conditionFates, successionKinds } from '#src/domain/decision/succession.ts'
import { adviceFollowings, handlings, riskVerdicts, wordings } from '#src/domain/decision/record.ts'
import { roles } from '#src/domain/person/role.ts'
import { gateIds } from '#src/domain/route/gate.ts'
import { day, done, key, list, text, words } from './written.ts'

/** An advice of the example as it is written down. */
export const advice = z.strictObject({
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

/** A risk that remains: in words of the proposal, or taken over from an instrument. */
const risk = z.union([
  text.transform((words) => ({ text: words, from: null })),
  z.strictObject({ text, from: z.strictObject({ instrument: key, of: text, nth: z.number().int().min(1) }) }),
])

/** A proposal of the example as it is written down. */
export const proposal = done.extend({
  /** Still being written: not ready, on no agenda. */
  draft: z.boolean().default(false),
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
      risks: list(risk),
      brought: list(
        done.extend({
          title: text,
          consequences: text,
          effect: z.enum(optionEffects),
          legal: z.strictObject({ answer: z.enum(legalAnswers), explanation: text, source: text }).optional(),
        }),
      ),
    }),
  ),
})

const responsible = z.tuple([text, key])
/** A condition of the example as it is written down. */
export const condition = z.strictObject({
  text,
  kind: z.enum(conditionKinds),
  owner: responsible,
  verifier: responsible,
  dueOn: day,
  beforeStart: z.boolean(),
  everyMonths: z.number().int().nullable().default(null),
  criterion: text,
  events: list(done.extend({ kind: z.enum(reportedKinds), text })),
})

/** What a decision of the example does with the one before it. */
const earlier = z.strictObject({
  kind: z.enum(successionKinds),
  reason: text,
  conditions: z.array(
    z.strictObject({ fate: z.enum(conditionFates), dueOn: day.nullable().default(null), reason: words }),
  ),
})

/** A letter about a decision of the example, as who sent it recorded it. */
const letter = done.extend({
  /** Code of the body that received it. */
  to: text,
  sentOn: day,
  number: words,
  address: z.url().optional(),
  note: words,
  /** What was wrong with the letter before it. */
  corrects: text.optional(),
})

/** A decision of the example as it is written down. */
export const decision = done.extend({
  /** One answer per question of the proposal, in its order. */
  answers: z.array(z.strictObject({ option: key, weighing: text, whyNot: text })),
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
  letters: list(letter),
  earlier: earlier.optional(),
})

/** A second decision about the same algorithm: the weighing is opened again, and the body looks again. */
export const later = z.strictObject({
  reopened: done.extend({ reason: text }),
  complete: z.strictObject({ on: day, projectLead: key, algorithmExpert: key }),
  released: done,
  proposal,
  decision,
})
