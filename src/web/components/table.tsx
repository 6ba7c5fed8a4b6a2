import type { ReactNode } from 'react'

/** One row of a table; its first cell names the row. */
export interface TableRow {
  readonly id: string
  readonly cells: readonly ReactNode[]
}

interface DataTableProps {
  /** What the table is about; read by screen readers, shown when `showCaption` is set. */
  readonly caption: ReactNode
  readonly showCaption?: boolean
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  /** Said in place of the table when there is nothing: what is missing and who can add it. */
  readonly empty: ReactNode
}

/** A table that becomes a list on a phone; explicit roles, because a list layout removes the native ones. */
export function DataTable({ caption, showCaption = false, columns, rows, empty }: DataTableProps) {
  if (rows.length === 0) return <div className="ws-empty">{typeof empty === 'string' ? <p>{empty}</p> : empty}</div>
  return (
    <table role="table" className="utrecht-table ws-table--stack">
      <caption className={showCaption ? undefined : 'ws-visually-hidden'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            {row.cells.map((cell, index) => (
              <Cell key={columns[index]} header={index === 0} label={columns[index] ?? ''}>
                {cell}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ header, label, children }: { header: boolean; label: string; children: ReactNode }) {
  if (header)
    return (
      <th scope="row" role="rowheader">
        {children}
      </th>
    )
  return (
    <td role="cell" data-label={label.replace(/\?$/, '')}>
      {children}
    </td>
  )
}
