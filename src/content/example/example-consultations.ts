import { z } from 'zod'
import {
  contributionOutcomes,
  contributionWays,
  contributorKinds,
  hidingGrounds,
  showings,
} from '#src/domain/consultation/contribution.ts'
import { readYaml } from '../read-yaml.ts'
import { day, done, key, list, text, words } from './written.ts'

const contribution = z.strictObject({
  on: day,
  /** Who entered it; the public form when nobody did. */
  by: key.nullable().default(null),
  kind: z.enum(contributorKinds),
  way: z.enum(contributionWays),
  name: text.nullable(),
  text,
})

/** In the order of the contributions. */
const treatment = done.extend({
  showing: z.enum(showings),
  ground: z.enum(hidingGrounds).nullable().default(null),
  outcome: z.enum(contributionOutcomes).nullable(),
  answer: words,
})

const consultation = done.extend({
  key,
  algorithm: key,
  title: text,
  draft: text,
  questions: text,
  followUp: text,
  opensOn: day,
  closesOn: day,
  answerBy: day,
  contributions: list(contribution),
  treatments: list(treatment),
  account: done.extend({ summary: text }).nullable(),
})

const file = z.strictObject({ consultations: z.array(consultation) })

export type ExampleConsultation = z.output<typeof consultation>

/** The consultations of the example municipality, as they are written down. */
export const readExampleConsultations = (): readonly ExampleConsultation[] =>
  file.parse(readYaml('example', 'consultations.yaml')).consultations
