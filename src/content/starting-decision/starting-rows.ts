import { z } from 'zod'

import { roles } from '#src/domain/person/role.ts'
import { routingSettings, sourceKinds } from '#src/domain/routing/routing-rule.ts'
import { termIds } from '#src/domain/routing/term.ts'
import { isFixed, type ProposedRules } from '#src/domain/starting-decision/rules-in-force.ts'
import { startingSections, type StartingRow } from '#src/domain/starting-decision/starting-row.ts'

import { instrumentTriggers } from '../instrument-trigger/triggers.ts'
import { readYaml } from '../read-yaml.ts'
import { defaultReserved, defaultRules } from '../routing/routing-rules.ts'
import { defaultTerms } from '../routing/terms.ts'

const text = z.string().trim().min(1)
const bilingual = z.strictObject({ nl: text, en: text })
const rest = z.literal('rest')

const row = z.strictObject({
  key: z.string().regex(/^[A-Za-z-]+$/),
  section: z.enum(startingSections),
  title: bilingual.nullable().default(null),
  text: bilingual.nullable().default(null),
  source: z
    .strictObject({ kind: z.enum(sourceKinds), nl: text, en: text })
    .default({ kind: 'proposal', nl: 'rollen van Weegschaal', en: 'roles of Weegschaal' })
    .transform(({ kind, nl, en }) => ({ kind, label: { nl, en } })),
  rules: z.union([z.array(text), rest]).default([]),
  reserved: z.array(text).default([]),
  terms: z.union([z.array(z.enum(termIds)), rest]).default([]),
  instruments: z.array(text).default([]),
  settings: z.array(z.enum(routingSettings)).default([]),
  role: z.enum(roles).nullable().default(null),
})

const { rows } = z.strictObject({ version: text, rows: z.array(row) }).parse(readYaml('starting-decision', 'rows.yaml'))

/** What Weegschaal proposes, before any organisation adopted anything. */
export const proposedRules: ProposedRules = {
  rules: defaultRules,
  reserved: defaultReserved,
  terms: defaultTerms,
  triggers: instrumentTriggers,
}

const named = {
  rules: rows.flatMap((one) => (one.rules === 'rest' ? [] : one.rules)),
  terms: rows.flatMap((one) => (one.terms === 'rest' ? [] : one.terms)),
}
const otherRules = defaultRules.filter((rule) => !isFixed(rule) && !named.rules.includes(rule.id)).map(({ id }) => id)
const otherTerms = defaultTerms.map(({ id }) => id).filter((id) => !named.terms.includes(id))

/** The rows of the startbesluit: together they hold every rule, reserved question and term that can be adopted. */
export const startingRows: readonly StartingRow[] = rows.map((one) => ({
  ...one,
  rules: one.rules === 'rest' ? otherRules : one.rules,
  terms: one.terms === 'rest' ? otherTerms : one.terms,
}))
