import type { AuditCode } from '#src/domain/audit-finding/audit-code.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readCsv, type CsvFileRefusal } from '../csv/read-csv.ts'

export type AuditCodesRefusal = CsvFileRefusal | 'no-codes'

const isCode = (text: string): boolean => /^[A-Za-z0-9]{1,6}\.[0-9]{1,3}$/.test(text)

/** The last part of the names of measures in a cell such as `['urn:nl:ak:mtr:org-12', 'urn:nl:ak:mtr:owp-31']`. */
const measuresIn = (cell: string): readonly string[] => [
  ...new Set([...cell.matchAll(/urn:[a-z:]+:([a-z]+-\d+)/g)].map(([, name]) => name ?? '')),
]

/** Reads the list that says which audit code goes with which measure. Facts only: numbers and names. */
export function readAuditCodes(bytes: Uint8Array): Result<readonly AuditCode[], AuditCodesRefusal> {
  const rows = readCsv(bytes)
  if (!rows.ok) return rows
  const codes = rows.value.flatMap((row) => {
    const code = row['nummer'] ?? ''
    const framework = row['bron'] ?? ''
    if (!isCode(code) || framework === '') return []
    return [{ code, framework: framework.slice(0, 40), measures: measuresIn(row['maatregelen-ak'] ?? '') }]
  })
  const unique = codes.filter(({ code }, index) => codes.findIndex((one) => one.code === code) === index)
  return unique.length === 0 ? refuse('no-codes') : accept(unique)
}
