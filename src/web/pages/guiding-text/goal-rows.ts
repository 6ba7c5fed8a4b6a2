import { z } from 'zod'
import { cycleDocuments, type CycleLink, type Goal, type Milestone, type YearBudget } from '#src/domain/plan/goal.ts'
import type { TextKey } from '#src/i18n/text.ts'
import { valueOf, type FormView } from '../../components/form-view.ts'
import { optionalChoice, optionalDay, optionalText, wholeNumber } from '../../http/fields.ts'

/** More rows than this do not fit a goal that people keep in mind; a second goal is clearer. */
export const milestoneRows = [1, 2, 3, 4, 5, 6] as const
export const budgetRows = [1, 2, 3, 4] as const
export const cycleRows = [1, 2, 3, 4] as const

type RowField = `${'milestone' | 'budget' | 'cycle'}${Capitalize<string>}${number}`

/** People with one decimal at most, or nothing. */
const decimal = () =>
  optionalText(12)
    .refine((text) => text === '' || /^\d{1,6}([.,]\d)?$/.test(text), 'not-a-decimal')
    .transform((text) => (text === '' ? null : Number(text.replace(',', '.'))))

/** The fields of the rows by name. Their values are read one by one: see below. */
export const rowFields: Readonly<Record<RowField, z.ZodType>> = {
  ...Object.fromEntries<z.ZodType>(
    milestoneRows.flatMap((row) => [
      [`milestoneKey${row}`, optionalText(60)],
      [`milestoneTitle${row}`, optionalText(200)],
      [`milestoneDue${row}`, optionalDay()],
    ]),
  ),
  ...Object.fromEntries<z.ZodType>(
    budgetRows.flatMap((row) => [
      [`budgetYear${row}`, wholeNumber(2000, 2100)],
      [`budgetEuros${row}`, wholeNumber(0, 10_000_000_000)],
      [`budgetFte${row}`, decimal()],
    ]),
  ),
  ...Object.fromEntries<z.ZodType>(
    cycleRows.flatMap((row) => [
      [`cycleDocument${row}`, optionalChoice(cycleDocuments)],
      [`cycleYear${row}`, wholeNumber(2000, 2100)],
      [`cycleReference${row}`, optionalText(200)],
      [`cycleAddress${row}`, optionalText(500)],
    ]),
  ),
}

type Sent = Readonly<Record<string, unknown>>
const textIn = (sent: Sent, name: string): string => (typeof sent[name] === 'string' ? sent[name] : '')
const numberIn = (sent: Sent, name: string): number | null => (typeof sent[name] === 'number' ? sent[name] : null)

/** The fields of a row of which one may not stay empty when something stands in another. */
const together: readonly (readonly [needed: string, others: readonly string[]])[] = [
  ...milestoneRows.flatMap((row) => [
    [`milestoneTitle${row}`, [`milestoneDue${row}`]] as const,
    [`milestoneDue${row}`, [`milestoneTitle${row}`]] as const,
  ]),
  ...budgetRows.map((row) => [`budgetYear${row}`, [`budgetEuros${row}`, `budgetFte${row}`]] as const),
  ...cycleRows.flatMap((row) => {
    const words = [`cycleReference${row}`, `cycleAddress${row}`]
    return [
      [`cycleDocument${row}`, [`cycleYear${row}`, ...words]] as const,
      [`cycleYear${row}`, [`cycleDocument${row}`, ...words]] as const,
    ]
  }),
]

/** Half a row is asked on, never left out in silence. */
export function askHalfRows(
  sent: Sent,
  issues: { addIssue: (issue: { path: string[]; message: string; code: 'custom' }) => void },
) {
  const stands = (name: string) => sent[name] !== '' && sent[name] !== null && sent[name] !== undefined
  for (const [needed, others] of together)
    if (!stands(needed) && others.some(stands)) issues.addIssue({ path: [needed], message: 'required', code: 'custom' })
}

/** The rows that are filled in and two empty ones, as far as there are rows: after saving there is room for more. */
export function shownRows(form: FormView, rows: readonly number[], fields: readonly string[]): readonly number[] {
  const filled = rows.filter((row) => fields.some((field) => valueOf(form, `${field}${row}`) !== ''))
  return rows.slice(0, Math.max(0, ...filled) + 2)
}

/** The labels of the rows; the number of the row is filled in where they are shown. */
export const rowLabels = Object.fromEntries<TextKey>([
  ...milestoneRows.flatMap((row) => [
    [`milestoneTitle${row}`, 'plan.milestone'] as const,
    [`milestoneDue${row}`, 'plan.milestone.due'] as const,
  ]),
  ...budgetRows.flatMap((row) => [
    [`budgetYear${row}`, 'plan.budget.year'] as const,
    [`budgetEuros${row}`, 'plan.budget.euros'] as const,
    [`budgetFte${row}`, 'plan.budget.fte'] as const,
  ]),
  ...cycleRows.flatMap((row) => [
    [`cycleDocument${row}`, 'plan.cycle.document'] as const,
    [`cycleYear${row}`, 'plan.cycle.year'] as const,
    [`cycleReference${row}`, 'plan.cycle.reference'] as const,
    [`cycleAddress${row}`, 'plan.cycle.address'] as const,
  ]),
])

/** A milestone keeps its key through all versions: progress is told about that key. */
export const milestonesOf = (sent: Sent): readonly Milestone[] =>
  milestoneRows.flatMap((row) => {
    const title = textIn(sent, `milestoneTitle${row}`)
    const dueOn = textIn(sent, `milestoneDue${row}`)
    const key = textIn(sent, `milestoneKey${row}`)
    return title === '' || dueOn === '' ? [] : [{ key: key === '' ? crypto.randomUUID() : key, title, dueOn }]
  })

/** Money and people of the years that were filled in. */
export const budgetOf = (sent: Sent): readonly YearBudget[] =>
  budgetRows.flatMap((row) => {
    const year = numberIn(sent, `budgetYear${row}`)
    if (year === null) return []
    return [{ year, euros: numberIn(sent, `budgetEuros${row}`), fte: numberIn(sent, `budgetFte${row}`) }]
  })

/** Documents of the planning and control cycle that were filled in. */
export const cycleOf = (sent: Sent): readonly CycleLink[] =>
  cycleRows.flatMap((row) => {
    const document = cycleDocuments.find((one) => one === sent[`cycleDocument${row}`])
    const year = numberIn(sent, `cycleYear${row}`)
    if (document === undefined || year === null) return []
    return [
      { document, year, reference: textIn(sent, `cycleReference${row}`), address: textIn(sent, `cycleAddress${row}`) },
    ]
  })

/** The rows of a goal as the form shows them. */
export const rowsOf = ({ milestones, budget, cycle }: Goal): Record<string, unknown> => ({
  ...Object.fromEntries<unknown>(
    milestones.flatMap(({ key, title, dueOn }, index) => [
      [`milestoneKey${index + 1}`, key],
      [`milestoneTitle${index + 1}`, title],
      [`milestoneDue${index + 1}`, dueOn],
    ]),
  ),
  ...Object.fromEntries<unknown>(
    budget.flatMap(({ year, euros, fte }, index) => [
      [`budgetYear${index + 1}`, year],
      [`budgetEuros${index + 1}`, euros ?? ''],
      [`budgetFte${index + 1}`, fte === null ? '' : String(fte).replace('.', ',')],
    ]),
  ),
  ...Object.fromEntries<unknown>(
    cycle.flatMap(({ document, year, reference, address }, index) => [
      [`cycleDocument${index + 1}`, document],
      [`cycleYear${index + 1}`, year],
      [`cycleReference${index + 1}`, reference],
      [`cycleAddress${index + 1}`, address],
    ]),
  ),
})
