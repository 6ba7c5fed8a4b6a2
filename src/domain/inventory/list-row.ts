import type { Day } from '../shared/dates.ts'
import { isReadable } from '../shared/readable.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { plainLetters } from '../shared/slug.ts'

/** Lists of the organisation in which an algorithm can hide. */
export const listKinds = ['contracts', 'processing'] as const
export type ListKind = (typeof listKinds)[number]

/** What is kept of one row of a list: nothing but what it is called, by whom it is supplied and its number. */
export interface ListRow {
  /** Counts from 1, without the header. */
  readonly number: number
  readonly name: string
  readonly supplier: string
  readonly identifier: string
}

/** A list that is being compared with the register. */
export interface InventoryList {
  readonly id: string
  readonly kind: ListKind
  readonly fileName: string
  readonly rows: readonly ListRow[]
  readonly comparedBy: string
  readonly comparedOn: Day
}

/** Which columns of a file are kept, by place; nothing for what the file does not have. */
export interface ChosenColumns {
  readonly name: number
  readonly supplier: number | null
  readonly identifier: number | null
}

export const listRefusals = [
  'no-rows',
  'too-many-rows',
  'no-such-column',
  'same-column',
  'too-long',
  'unreadable',
] as const
export type ListRefusal =
  | { readonly reason: (typeof listRefusals)[number] | 'personal'; readonly field: keyof ChosenColumns }
  | { readonly reason: 'no-names'; readonly field: 'name' }

const mostRows = 5000
const longest = 300

const email = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i

/** Numbers of nine digits, also with spaces or dots in them and with words around them. */
const nineDigits = (text: string): readonly string[] => text.replaceAll(/[\s.]/g, '').match(/(?<!\d)\d{9}(?!\d)/g) ?? []

/** The test that the digits of a citizen service number pass. */
const isCitizenNumber = (digits: string): boolean =>
  Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0) % 11 ===
  0

/**
 * Whether a column holds e-mail addresses or citizen service numbers: that we do not keep. One in eleven numbers of nine
 * digits passes the test by chance: a column in which one fails holds numbers of something else.
 */
export function looksPersonal(cells: readonly string[]): boolean {
  if (cells.some((cell) => email.test(cell))) return true
  const numbers = cells.flatMap(nineDigits)
  return numbers.length > 0 && numbers.every(isCitizenNumber)
}

/** One line of text, without what only a spreadsheet needs. */
const plain = (cell: string | undefined): string => (cell ?? '').replaceAll(/\s+/g, ' ').trim()

interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const fields = ['name', 'supplier', 'identifier'] as const

/** What is wrong with one chosen column. */
function wrongColumn(table: Table, column: number): (typeof listRefusals)[number] | 'personal' | null {
  if (!Number.isInteger(column) || column < 0 || column >= table.header.length) return 'no-such-column'
  const cells = table.rows.map((row) => plain(row[column]))
  if (cells.some((cell) => cell.length > longest)) return 'too-long'
  if (cells.some((cell) => !isReadable(cell))) return 'unreadable'
  return looksPersonal(cells) ? 'personal' : null
}

function wrongChoice(table: Table, columns: ChosenColumns): ListRefusal | null {
  const chosen = fields.flatMap((field) => (columns[field] === null ? [] : [{ field, column: columns[field] }]))
  for (const { field, column } of chosen) {
    if (chosen.some((other) => other.field !== field && other.column === column))
      return { reason: 'same-column', field }
    const reason = wrongColumn(table, column)
    if (reason !== null) return { reason, field }
  }
  return null
}

/** The rows of a list: of the chosen columns only, each thing once, and nothing without a name. */
export function rowsOfList(table: Table, columns: ChosenColumns): Result<readonly ListRow[], ListRefusal> {
  if (table.rows.length === 0) return refuse({ reason: 'no-rows', field: 'name' })
  if (table.rows.length > mostRows) return refuse({ reason: 'too-many-rows', field: 'name' })
  const wrong = wrongChoice(table, columns)
  if (wrong !== null) return refuse(wrong)
  const cell = (row: readonly string[], column: number | null) => (column === null ? '' : plain(row[column]))
  const seen = new Set<string>()
  const rows = table.rows.flatMap((row, index): readonly ListRow[] => {
    const name = cell(row, columns.name)
    const supplier = cell(row, columns.supplier)
    const key = `${comparable(name)}\n${comparableSupplier(supplier)}`
    if (comparable(name) === '' || seen.has(key)) return []
    seen.add(key)
    return [{ number: index + 1, name, supplier, identifier: cell(row, columns.identifier) }]
  })
  return rows.length === 0 ? refuse({ reason: 'no-names', field: 'name' }) : accept(rows)
}

/** A text as it is compared: small letters and digits, without accents. */
export const comparable = (text: string): string =>
  plainLetters(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

/** What says what kind of company it is, not which one. */
const companyForms = /\b(b v|bv|n v|nv|v o f|vof|holding|groep|group|nederland|inc|ltd|gmbh)\b/g

/** A supplier as it is compared: without the form of the company. */
export function comparableSupplier(text: string): string {
  const words = comparable(text)
  const bare = words.replaceAll(companyForms, ' ').replaceAll(/\s+/g, ' ').trim()
  return bare === '' ? words : bare
}
