import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { runs } from './word-text.ts'

/** How wide a table is and how much room its cells have, in twentieths of a point. */
export interface TableSetting {
  readonly width: number
  readonly inset: number
}

/** Tables on A4 between the usual margins. */
export const roomyTable: TableSetting = { width: 9070, inset: 60 }

const hair = { style: BorderStyle.SINGLE, size: 4, color: '687883' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** A table with a header row that screen readers announce and that returns on every page. */
export function grid(
  header: readonly string[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  shares: readonly number[],
  { width, inset }: TableSetting = roomyTable,
): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.round((share / whole) * width))
  const cell = (children: readonly Paragraph[], column: number) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: inset, bottom: inset, right: 140 },
      children: children.length === 0 ? [new Paragraph({})] : [...children],
    })
  const title = (text: string, column: number) =>
    cell([new Paragraph({ keepNext: true, children: runs(text, { bold: true }) })], column)
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths,
    borders: { top: none, left: none, right: none, insideVertical: none, insideHorizontal: hair, bottom: hair },
    rows: [
      new TableRow({ tableHeader: true, children: header.map(title) }),
      ...rows.map((row) => new TableRow({ children: row.map(cell) })),
    ],
  })
}
