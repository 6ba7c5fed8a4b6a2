import { z } from 'zod'
import { directnesses, effectKinds, evidenceBases, reversibilities, sides, terms } from '#src/domain/weighing/effect.ts'
import { statedRelations } from '#src/domain/weighing/norm-relation.ts'
import { legalAnswers, optionKinds } from '#src/domain/weighing/option.ts'
import { storyKinds, storyOutcomes } from '#src/domain/weighing/story.ts'
import { perspectives } from '#src/domain/weighing/viewpoint.ts'
import { humanDeviations } from '#src/domain/weighing/weighing.ts'
import { day, done, key, list, text } from './written.ts'

/** An effect as it is written down. */
export const effect = z.strictObject({
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

/** A weighing of the example as it is written down. */
export const weighing = done.extend({
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
