import { z } from 'zod'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { questionKinds } from '#src/domain/decision/question-kind.ts'
import { mandateExclusions, mandateKinds, mandateModes } from '#src/domain/mandate/mandate.ts'
import type { MandateRecord } from '#src/domain/mandate/mandate-import.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { isDay } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readCsv, type CsvFileRefusal } from '../csv/read-csv.ts'
import { readJson, type JsonFileRefusal } from '../json/read-json.ts'

/** Why a whole file of mandates is refused: it cannot be read, or a field of a row cannot. */
export type MandateFileRefusal =
  | { readonly reason: CsvFileRefusal | JsonFileRefusal | 'no-records' | 'too-many' }
  | { readonly reason: 'rows'; readonly rows: readonly WrongField[] }

/** What can be wrong with a field. */
export type FieldProblem = 'missing' | 'not-a-day' | 'unknown-column' | 'not-in-list' | 'unreadable'

/** A field that cannot be read; rows are counted from one, without the header. */
export interface WrongField {
  readonly row: number
  readonly field: string
  readonly problem: FieldProblem
  /** What may stand there, when that is a list. */
  readonly allowed?: readonly string[]
}

const most = 2000

const text = (max: number) => z.string().trim().max(max)
const day = z.string().refine(isDay)
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable())
const truth = z.preprocess(
  (value) => (typeof value === 'string' ? ({ true: true, ja: true, false: false, nee: false }[value] ?? value) : value),
  z.boolean(),
)
/** In a CSV the values of one cell are separated by spaces. */
const list = <const Values extends readonly [string, ...string[]] | readonly string[]>(values: Values) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(/\s+/).filter((one) => one !== '') : (value ?? [])),
    z.array(z.enum(values as unknown as [Values[number], ...Values[number][]])),
  )
const whole = (max: number) =>
  orNothing(z.preprocess((value) => (typeof value === 'string' ? Number(value) : value), z.int().min(1).max(max)))

const record = z.strictObject({
  key: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text(100).min(1)),
  kind: z.enum(mandateKinds),
  body: text(100).min(1),
  function: text(200).min(1),
  subordinate: truth,
  consentOn: orNothing(day),
  subMandateAllowed: truth,
  parentKey: orNothing(z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text(100))),
  mode: z.enum(mandateModes),
  questions: list(questionKinds),
  classes: list(riskClasses),
  domains: list(domainsOfLife),
  instructions: text(4000).default(''),
  maxAmountEuros: whole(10_000_000_000),
  maxMonths: whole(1200),
  exclusions: list(mandateExclusions),
  exclusionsText: text(2000).default(''),
  decisionReference: text(300).default(''),
  sourceUrl: orNothing(z.url({ protocol: /^https?$/ }).max(2000)),
  from: day,
  to: orNothing(day),
})

/** The columns of a file of mandates, in their order. */
export const mandateColumns = Object.keys(record.shape) as readonly (keyof MandateRecord)[]

function rowsOf(name: string, bytes: Uint8Array): Result<readonly unknown[], MandateFileRefusal> {
  if (!/\.json$/i.test(name)) {
    const read = readCsv(bytes)
    return read.ok ? read : refuse({ reason: read.refusal })
  }
  const read = readJson(bytes)
  if (!read.ok) return refuse({ reason: read.refusal })
  const found = z.union([z.array(z.unknown()), z.object({ mandates: z.array(z.unknown()) })]).safeParse(read.value)
  if (!found.success) return refuse({ reason: 'no-records' })
  return accept(Array.isArray(found.data) ? found.data : found.data.mandates)
}

const days: readonly string[] = ['consentOn', 'from', 'to']

/** The values of which one has to stand there; nothing when any text of a kind may. */
function allowedBy(issue: z.core.$ZodIssue): readonly string[] | null {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_type' && issue.expected === 'boolean' ? ['ja', 'nee'] : null
}

/** What an issue says about the fields of a row. */
function wrongIn(
  issue: z.core.$ZodIssue,
  { row, given }: { readonly row: number; readonly given: unknown },
): readonly WrongField[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((field) => ({ row, field, problem: 'unknown-column' }))
  const field = String(issue.path[0] ?? '')
  const value = (given as Readonly<Record<string, unknown>> | null)?.[field] ?? ''
  if (value === '') return [{ row, field, problem: 'missing' }]
  const allowed = allowedBy(issue)
  if (allowed !== null) return [{ row, field, problem: 'not-in-list', allowed }]
  return [{ row, field, problem: days.includes(field) ? 'not-a-day' : 'unreadable' }]
}

/** A column that we do not know is the same in every row. */
const isSame = (one: WrongField, other: WrongField): boolean =>
  one.field === other.field &&
  one.problem === other.problem &&
  (one.row === other.row || one.problem === 'unknown-column')

/** Reads a file of mandates. One field that cannot be read refuses the whole file, and every such field is named. */
export function readMandateFile(name: string, bytes: Uint8Array): Result<readonly MandateRecord[], MandateFileRefusal> {
  const rows = rowsOf(name, bytes)
  if (!rows.ok) return rows
  if (rows.value.length === 0) return refuse({ reason: 'no-records' })
  if (rows.value.length > most) return refuse({ reason: 'too-many' })
  const read = rows.value.map((row) => record.safeParse(row))
  const wrong = read.flatMap((one, index) =>
    one.success
      ? []
      : one.error.issues.flatMap((issue) => wrongIn(issue, { row: index + 1, given: rows.value[index] })),
  )
  const once = wrong.filter((one, index) => wrong.findIndex((other) => isSame(one, other)) === index)
  if (once.length > 0) return refuse({ reason: 'rows', rows: once })
  return accept(read.flatMap((one) => (one.success ? [one.data] : [])))
}
