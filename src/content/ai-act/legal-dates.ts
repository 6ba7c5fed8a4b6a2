import { z } from 'zod'

import { readYaml } from '../read-yaml.ts'

const text = z.string().trim().min(1)
const bilingual = z.strictObject({ nl: text, en: text })

const legalDate = z.strictObject({
  id: text,
  from: z.iso.date(),
  /** The label of the AI Act that it matters for. */
  appliesTo: z.array(text).min(1),
  about: bilingual,
  source: z.strictObject({ kind: z.literal('law'), nl: text, en: text }),
})

/** A day on which a part of the AI Act begins to apply. No jurist has checked it yet, and pages say so. */
export type LegalDate = z.infer<typeof legalDate>

const file = z.strictObject({ version: text, dates: z.array(legalDate) }).parse(readYaml('ai-act', 'legal-dates.yaml'))

/** The days as we know them, with where they come from. */
export const legalDates: readonly LegalDate[] = file.dates
export const legalDatesVersion: string = file.version

/** The days that matter for these labels of the AI Act. */
export const legalDatesFor = (labels: readonly (string | null)[]): readonly LegalDate[] =>
  legalDates.filter((one) => one.appliesTo.some((label) => labels.includes(label)))
