import { z } from 'zod'

import { termIds, termUnits, type Term } from '#src/domain/routing/term.ts'

import { readYaml } from '../read-yaml.ts'

const text = z.string().trim().min(1)

const term = z
  .strictObject({
    id: z.enum(termIds),
    value: z.int().min(1).max(120),
    unit: z.enum(termUnits),
    nl: text,
    en: text,
  })
  .transform(({ nl, en, ...rest }) => ({ ...rest, title: { nl, en } }))

/** The terms of Weegschaal: proposals until an organisation adopts them. */
export const defaultTerms: readonly Term[] = z
  .strictObject({ version: text, terms: z.array(term) })
  .parse(readYaml('routing', 'terms.yaml')).terms
