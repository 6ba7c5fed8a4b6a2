import { z } from 'zod'
import { codesIn } from '#src/domain/audit-finding/audit-code.ts'
import { isDay, type Day } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readCsv, type CsvFileRefusal } from '../csv/read-csv.ts'

/** A finding as it stands in a file: the body by its code, the owner by function. */
export interface FindingRecord {
  readonly text: string
  readonly auditorWord: string
  readonly recommendation: string
  readonly codes: readonly string[]
  readonly body: string
  readonly respondBy: Day
  readonly owner: string
}

export type FindingsFileRefusal =
  | { readonly reason: CsvFileRefusal | 'no-findings' | 'too-many' }
  | { readonly reason: 'rows'; readonly rows: readonly { readonly row: number; readonly field: string }[] }

const most = 500
const text = (max: number) => z.string().trim().min(1).max(max)

const record = z.object({
  text: text(10_000),
  auditorWord: z.string().trim().max(100).default(''),
  recommendation: z.string().trim().max(10_000).default(''),
  codes: z.string().default('').transform(codesIn),
  body: text(100),
  respondBy: z.string().refine(isDay),
  owner: text(200),
})

/** Reads the findings of research that others did. One row that cannot be read refuses the whole file. */
export function readFindings(bytes: Uint8Array): Result<readonly FindingRecord[], FindingsFileRefusal> {
  const rows = readCsv(bytes)
  if (!rows.ok) return refuse({ reason: rows.refusal })
  if (rows.value.length === 0) return refuse({ reason: 'no-findings' })
  if (rows.value.length > most) return refuse({ reason: 'too-many' })
  const read = rows.value.map((row) => record.safeParse(row))
  const wrong = read.flatMap((one, index) =>
    one.success ? [] : [{ row: index + 1, field: String(one.error.issues[0]?.path[0] ?? '') }],
  )
  if (wrong.length > 0) return refuse({ reason: 'rows', rows: wrong })
  return accept(read.flatMap((one) => (one.success ? [one.data] : [])))
}
