import { z } from 'zod'
import { cycleDocuments, type CycleLink, type Goal, type Milestone, type YearBudget } from '#src/domain/plan/goal.ts'
import { optionalChoice, optionalDay, optionalText, wholeNumber } from '../../http/fields.ts'

/** More rows than this do not fit a goal that people keep in mind; a second goal is clearer. */
export const milestoneRows = [1, 2, 3, 4, 5, 6] as const
export const budgetRows = [1, 2, 3, 4] as const
export const cycleRows = [1, 2, 3, 4] as const

type RowField = `${'milestone' | 'budget' | 'cycle'}${Capitalize<string>}${number}`

const decimal = () =>
  optionalText(12).transform((text) => (/^\d+([.,]\d)?$/.test(text) ? Number(text.replace(',', '.')) : null))

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
