import { CsvError, parse } from 'csv-parse/sync'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'

/** Why a file cannot be read as CSV. */
export type CsvFileRefusal = 'too-large' | 'empty' | 'utf-16' | 'not-utf-8' | 'not-csv'

const largestFile = 10 * 1024 * 1024

/** Reads a CSV with a header as rows by column name. Both the comma and the semicolon of spreadsheets are understood. */
export function readCsv(bytes: Uint8Array): Result<readonly Readonly<Record<string, string>>[], CsvFileRefusal> {
  const text = textOf(bytes, utf8)
  if (!text.ok) return text
  return parsed(() => parse<Record<string, string>>(text.value, { ...optionsFor(text.value), columns: true }))
}

/** A table as it stands in a file, by place: what columns mean, a person says. */
export interface CsvTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Reads a list that anybody made: also in the encoding of an old spreadsheet, with rows that are cut short and quotes within words. */
export function readCsvTable(bytes: Uint8Array): Result<CsvTable, CsvFileRefusal> {
  const text = textOf(bytes, utf8OrWindows)
  if (!text.ok) return text
  if (controls.test(text.value)) return refuse('not-csv')
  const read = parsed(() =>
    parse(text.value, { ...optionsFor(text.value), relax_column_count: true, relax_quotes: true }),
  )
  if (!read.ok) return read
  const [header = [], ...rows] = read.value
  return accept({ header, rows })
}

/** What no list holds: a file that is not a text at all. */
const controls = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/

const firstLineOf = (text: string): string => text.split(/\r?\n/, 1)[0] ?? ''

/** The text of a file that is not too large and does not begin with nothing. */
function textOf(bytes: Uint8Array, decode: Decode): Result<string, CsvFileRefusal> {
  if (bytes.length > largestFile) return refuse('too-large')
  const text = decoded(bytes, decode)
  return text.ok && firstLineOf(text.value).trim() === '' ? refuse('empty') : text
}

const optionsFor = (text: string) => {
  const firstLine = firstLineOf(text)
  return {
    delimiter: firstLine.split(';').length > firstLine.split(',').length ? ';' : ',',
    bom: true,
    // Also of a file in which two programs ended the lines.
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    trim: true,
    cast: unguarded,
    max_record_size: 200_000,
  }
}

function parsed<Rows>(read: () => Rows): Result<Rows, CsvFileRefusal> {
  try {
    return accept(read())
  } catch (error) {
    if (error instanceof CsvError) return refuse('not-csv')
    throw error
  }
}

/** The apostrophe before what a spreadsheet would run is ours: see `csv()`. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '')

type Decode = (bytes: Uint8Array) => string

const utf8: Decode = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

/** Every row of bytes is something in this encoding of old spreadsheets: it is tried last. */
const utf8OrWindows: Decode = (bytes) => {
  try {
    return utf8(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function decoded(bytes: Uint8Array, decode: Decode): Result<string, CsvFileRefusal> {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return refuse('utf-16')
  try {
    return accept(decode(bytes).replaceAll('\u0000', ''))
  } catch {
    return refuse('not-utf-8')
  }
}
