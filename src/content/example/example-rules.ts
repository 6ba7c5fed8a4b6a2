import { mandateCheckOutcomes } from '#src/domain/mandate/mandate-check.ts'
import { z } from 'zod'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { algorithmQuestionKinds, questionKinds } from '#src/domain/decision/question-kind.ts'
import { listKinds } from '#src/domain/inventory/list-row.ts'
import { mandateExclusions, mandateKinds } from '#src/domain/mandate/mandate.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { readYaml } from '../read-yaml.ts'
import { day, done, key, list, text, words } from './written.ts'

const mandate = done.extend({
  kind: z.enum(mandateKinds),
  body: text,
  function: text,
  person: key.nullable().default(null),
  subordinate: z.boolean().default(true),
  questions: z.array(z.enum(questionKinds)).min(1),
  classes: list(z.enum(riskClasses)),
  domains: list(z.enum(domainsOfLife)),
  euros: z.int().positive().nullable().default(null),
  months: z.int().positive().nullable().default(null),
  subAllowed: z.boolean().default(false),
  under: text.nullable().default(null),
  until: day.nullable().default(null),
  consentOn: day.nullable().default(null),
  exclusions: list(z.enum(mandateExclusions)),
  instructions: words,
  reference: text,
  from: day,
})

const attempt = done.extend({ algorithm: key, question: z.enum(algorithmQuestionKinds) })

/** That all mandates were looked through. */
const check = done.extend({ outcome: z.enum(mandateCheckOutcomes), found: text })

/** Process owners who were asked whether their list is complete, and what they said. */
const inventory = done.extend({
  whom: z.array(key).min(1),
  dueOn: day,
  note: words,
  answers: z.array(done.extend({ outcome: z.enum(['complete', 'incomplete']), words, notOurs: list(key) })),
})

/** A list that is laid beside the register, and what is said of some of its rows. */
const compared = done.extend({
  kind: z.enum(listKinds),
  file: text,
  csv: text,
  columns: z.strictObject({ name: z.int(), supplier: z.int().nullable(), identifier: z.int().nullable() }),
  notAlgorithm: z.strictObject({ rows: z.array(z.int()), reason: text }),
})

const rules = z.strictObject({
  mandates: z.array(mandate),
  checks: z.array(check),
  inventory,
  compared,
  imported: done.extend({ file: text, csv: text }),
  draft: done.extend({ kept: z.array(text) }),
  attempts: z.array(attempt),
})

export type ExampleRules = z.output<typeof rules>

/** Mandates, draft rules and refused attempts of the example municipality, as they are written down. */
export const readExampleRules = (): ExampleRules => rules.parse(readYaml('example', 'rules.yaml'))
