import {
  askConfirmation as ask,
  type AskConfirmation,
  type AskRefusal,
} from '#src/domain/inventory/ask-confirmation.ts'
import type { InventoryRequest } from '#src/domain/inventory/confirmation.ts'
import { accept, type Result } from '#src/domain/shared/result.ts'
import { insertInventoryRequests } from '#src/storage/inventory-confirmations.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvents } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { inventoryWithin } from './read-inventory.ts'

/** Asks process owners whether their list is all that they use. Each gets a request of their own. */
export function askConfirmation(
  ctx: Context,
  command: AskConfirmation,
): Promise<Result<readonly InventoryRequest[], AskRefusal>> {
  return within(ctx, async (tx) => {
    const { personId, jobTitle } = signedIn(ctx)
    const { owners, confirmations } = await inventoryWithin(tx, ctx.today)
    const asked = ask(command, { candidates: owners, confirmations: confirmations.toReversed(), today: ctx.today })
    if (!asked.ok) return asked
    const requests = asked.value.map((person): InventoryRequest => ({
      id: ctx.newId(),
      personId: person.id,
      personFunction: person.jobTitle,
      note: command.note.trim(),
      askedBy: personId,
      askerFunction: jobTitle,
      askedOn: ctx.today,
      dueOn: command.dueOn,
    }))
    await insertInventoryRequests(tx, { organisationId: ctx.organisationId, recordedAt: ctx.now }, requests)
    await recordEvents(
      tx,
      ctx,
      requests.map((request) => ({
        action: 'inventory.asked',
        subject: { kind: 'inventoryRequest', id: request.id },
        after: request,
      })),
    )
    return accept(requests)
  })
}
