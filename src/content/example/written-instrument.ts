import { z } from 'zod'
import { findingKinds } from '#src/domain/instrument-run/finding.ts'
import { instrumentCodes } from '#src/domain/instrument-run/instrument-code.ts'
import { adviceVerdicts } from '#src/domain/advice/advice-kind.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import { participantParts } from '#src/domain/instrument-run/instrument-run.ts'
import { effect } from './written-weighing.ts'
import { day, done, key, list, text, words } from './written.ts'

/** An answer; of a question that repeats, several. */
const answer = z.union([text, z.array(text), z.boolean()])

/** What becomes of one thing that the instrument says. */
const use = done.extend({
  /** Number of the question, or the place of the finding in the list. */
  of: text,
  /** Which one, where there are several; counts from 1. */
  nth: z.number().int().min(1).default(1),
  /** An effect that was in the weighing already. */
  effect: key.optional(),
  newEffect: effect.optional(),
  advice: z
    .strictObject({
      verdict: z.enum(adviceVerdicts),
      conclusion: text,
      conditions: list(text),
      questionKinds: z.array(z.enum(questionKinds)),
    })
    .optional(),
  condition: z.strictObject({ option: key, text }).optional(),
  left: text.optional(),
})

/** An instrument as it was filled in here. */
export const filledIn = done.extend({
  key,
  urn: text,
  facilitator: words,
  purpose: words,
  plannedOn: day.nullable().default(null),
  validUntil: day.nullable().default(null),
  participants: list(z.strictObject({ function: text, part: z.enum(participantParts) })),
  assigned: list(z.strictObject({ section: text, by: key, on: day, role: text, dueOn: day.nullable().default(null) })),
  sessions: list(done.extend({ heldOn: day, place: words, agenda: words, notes: words })),
  written: list(
    done.extend({
      answers: z.record(z.string(), answer).default({}),
      /** Repeated parts with more than one question: each time a set of answers. */
      repeated: z.record(z.string(), z.array(z.record(z.string(), text))).default({}),
    }),
  ),
  comments: list(done.extend({ of: text, text, settled: done.extend({ text }).optional() })),
  actions: list(done.extend({ text, owner: text, dueOn: day, doneOn: day.optional(), doneNote: words })),
  draft: done.optional(),
  signed: list(done.extend({ note: words })),
  adopted: done.optional(),
  used: list(use),
})

/** An instrument that was done elsewhere. */
export const doneElsewhere = done.extend({
  key,
  instrument: z.enum(instrumentCodes),
  title: text,
  version: text,
  adoptedOn: day,
  adoptedBy: text,
  address: z.url(),
  validUntil: day.nullable().default(null),
  findings: list(
    z.strictObject({
      kind: z.enum(findingKinds),
      text,
      page: text,
      judgement: words,
      judgementBy: words,
    }),
  ),
  used: list(use),
})
