import { CsvError, parse } from 'csv-parse/sync'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'

/** Why a file cannot be read as CSV. */
export type CsvFileRefusal = 'too-large' | 'empty' | 'utf-16' | 'not-utf-8' | 'not-csv'

const largestFile = 10 * 1024 * 1024

/** Reads a CSV with a header as rows by column name. Both the comma and the semicolon of spreadsheets are understood. */
export function readCsv(bytes: Uint8Array): Result<readonly Readonly<Record<string, string>>[], CsvFileRefusal> {
  if (bytes.length > largestFile) return refuse('too-large')
  const text = decoded(bytes)
  if (!text.ok) return text
  const firstLine = text.value.split(/\r?\n/, 1)[0] ?? ''
  if (firstLine.trim() === '') return refuse('empty')
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ','
  try {
    return accept(
      parse<Record<string, string>>(text.value, {
        columns: true,
        delimiter,
        bom: true,
        skip_empty_lines: true,
        trim: true,
        cast: unguarded,
        max_record_size: 200_000,
      }),
    )
  } catch (error) {
    if (error instanceof CsvError) return refuse('not-csv')
    throw error
  }
}

/** The apostrophe before what a spreadsheet would run is ours: see `csv()`. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '')

function decoded(bytes: Uint8Array): Result<string, CsvFileRefusal> {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return refuse('utf-16')
  try {
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\u0000', ''))
  } catch {
    return refuse('not-utf-8')
  }
}
