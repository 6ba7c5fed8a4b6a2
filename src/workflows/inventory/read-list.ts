import { compareList, type ComparedAlgorithm, type Comparison } from '#src/domain/inventory/compare-list.ts'
import type { InventoryList } from '#src/domain/inventory/list-row.ts'
import { isId } from '#src/domain/shared/ids.ts'
import type { Tx } from '#src/storage/database.ts'
import {
  selectComparedAlgorithms,
  selectInventoryLists,
  selectListAnswers,
  selectOptionalInventoryList,
} from '#src/storage/inventory-lists.ts'
import { within, type Context } from '#src/workflows/context.ts'

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
