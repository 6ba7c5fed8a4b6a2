import { compareList, type ComparedAlgorithm, type Comparison } from '#src/domain/inventory/compare-list.ts'
import {
  rowsOfList,
  type ChosenColumns,
  type InventoryList,
  type ListKind,
  type ListRefusal,
} from '#src/domain/inventory/list-row.ts'
import { isId } from '#src/domain/shared/ids.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readCsvTable, type CsvFileRefusal, type CsvTable } from '#src/exchange/csv/read-csv.ts'
import type { Tx } from '#src/storage/database.ts'
import {
  selectComparedAlgorithms,
  selectInventoryLists,
  selectListAnswers,
  selectOptionalInventoryList,
} from '#src/storage/inventory-lists.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** Why nothing is compared: the file cannot be read, or the columns cannot be kept. */
export type CompareRefusal = { readonly reason: CsvFileRefusal } | ListRefusal

/** The file travels with the page on which the columns are chosen, because nothing of it is kept before. */
const largestFile = 3 * 1024 * 1024

/** A file of which somebody says which columns matter. Nothing of it is kept yet. */
export const readListFile = (bytes: Uint8Array): Result<CsvTable, CsvFileRefusal> =>
  bytes.length > largestFile ? refuse('too-large') : readCsvTable(bytes)

/** A list beside the register, with everything that it can be compared to. */
export interface ListBesideRegister {
  readonly list: InventoryList
  readonly comparison: Comparison
  readonly algorithms: readonly ComparedAlgorithm[]
}

/** A kept list beside the register as it is now. Part of a workflow. */
export async function listWithin(tx: Tx, id: string): Promise<ListBesideRegister | undefined> {
  const list = isId(id) ? await selectOptionalInventoryList(tx, id) : undefined
  if (list === undefined) return undefined
  const algorithms = await selectComparedAlgorithms(tx)
  const answers = await selectListAnswers(tx, list.kind)
  return { list, algorithms, comparison: compareList(list.rows, algorithms, answers) }
}

/** A kept list beside the register as it is now; nothing when it was thrown away or another one took its place. */
export const readList = (ctx: Context, id: string): Promise<ListBesideRegister | undefined> =>
  within(ctx, (tx) => listWithin(tx, id))

/** The list that is kept of each kind. */
export const readLists = (ctx: Context): Promise<readonly InventoryList[]> => within(ctx, selectInventoryLists)

/** Which columns of a file matter, by the names in its header. */
export type NamedColumns = Readonly<Record<keyof ChosenColumns, string | null>> & { readonly name: string }

/** Lays a file beside the register without keeping anything of it. */
export function readCompared(
  ctx: Context,
  { kind, bytes }: { readonly kind: ListKind; readonly bytes: Uint8Array },
  names: NamedColumns,
): Promise<Result<Comparison, CompareRefusal>> {
  return within(ctx, async (tx) => {
    const read = readListFile(bytes)
    if (!read.ok) return refuse({ reason: read.refusal })
    const wanted = (name: string) =>
      read.value.header.findIndex((column) => column.toLowerCase() === name.trim().toLowerCase())
    const columns = {
      name: wanted(names.name),
      supplier: names.supplier === null ? null : wanted(names.supplier),
      identifier: names.identifier === null ? null : wanted(names.identifier),
    }
    const rows = rowsOfList(read.value, columns)
    if (!rows.ok) return rows
    const algorithms = await selectComparedAlgorithms(tx)
    return accept(compareList(rows.value, algorithms, await selectListAnswers(tx, kind)))
  })
}
