import { rowsOfList, type ChosenColumns, type InventoryList, type ListKind } from '#src/domain/inventory/list-row.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { deleteInventoryList, replaceInventoryList } from '#src/storage/inventory-lists.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { listWithin, readListFile, type CompareRefusal } from './read-list.ts'

/** A list as it was chosen. */
export interface GivenList {
  readonly kind: ListKind
  readonly name: string
  readonly bytes: Uint8Array
}

/** Keeps the chosen columns of a list, in the place of the list of the same kind, and forgets the rest of the file. */
export function keepList(
  ctx: Context,
  { kind, name, bytes }: GivenList,
  columns: ChosenColumns,
): Promise<Result<InventoryList, CompareRefusal>> {
  return within(ctx, async (tx) => {
    const read = readListFile(bytes)
    if (!read.ok) return refuse({ reason: read.refusal })
    const rows = rowsOfList(read.value, columns)
    if (!rows.ok) return rows
    const list: InventoryList = {
      ...{ id: ctx.newId(), kind, fileName: name, rows: rows.value },
      ...{ comparedBy: signedIn(ctx).personId, comparedOn: ctx.today },
    }
    await replaceInventoryList(tx, { organisationId: ctx.organisationId, recordedAt: ctx.now }, list)
    await recordEvent(tx, ctx, {
      action: 'inventory-list.compared',
      subject: { kind: 'inventoryList', id: list.id },
      after: list,
    })
    return accept(list)
  })
}

/** Throws the rows of a list away. What was said about them stays. */
export function forgetList(ctx: Context, id: string): Promise<Result<InventoryList, 'not-found'>> {
  return within(ctx, async (tx) => {
    const found = await listWithin(tx, id)
    if (found === undefined) return refuse('not-found')
    await deleteInventoryList(tx, id)
    await recordEvent(tx, ctx, {
      action: 'inventory-list.forgotten',
      subject: { kind: 'inventoryList', id },
      before: found.list,
    })
    return accept(found.list)
  })
}
