import {
  answerConfirmation as answer,
  withdrawRequest as withdraw,
  type AnswerConfirmation,
  type AnsweredLists,
  type ConfirmationRefusal,
} from '#src/domain/inventory/answer-confirmation.ts'
import type { Confirmation, InventoryAnswer, ListedAlgorithm } from '#src/domain/inventory/confirmation.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertInventoryAnswer } from '#src/storage/inventory-confirmations.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { inventoryWithin } from './read-inventory.ts'

type Refusal = ConfirmationRefusal | 'not-found'
type Said = Pick<InventoryAnswer, 'outcome' | 'words'>

/** Loads a request with the list of its person, lets the rules decide, and keeps what comes of it. */
function keepAnswer(
  ctx: Context,
  { requestId, said }: { readonly requestId: string; readonly said: Said },
  decide: (confirmation: Confirmation, list: readonly ListedAlgorithm[]) => Result<AnsweredLists, ConfirmationRefusal>,
): Promise<Result<InventoryAnswer, Refusal>> {
  return within(ctx, async (tx) => {
    const { personId, jobTitle } = signedIn(ctx)
    const { confirmations, owners } = await inventoryWithin(tx, ctx.today)
    const confirmation = confirmations.find(({ request }) => request.id === requestId)
    if (confirmation === undefined) return refuse('not-found')
    const list = owners.find(({ id }) => id === confirmation.request.personId)?.list ?? []
    const decided = decide(confirmation, list)
    if (!decided.ok) return decided
    const kept: InventoryAnswer = {
      ...decided.value,
      requestId,
      outcome: said.outcome,
      words: said.outcome === 'complete' ? '' : said.words.trim(),
      answeredBy: personId,
      answererFunction: jobTitle,
      answeredOn: ctx.today,
    }
    const place = { organisationId: ctx.organisationId, recordedAt: ctx.now, id: ctx.newId() }
    if (!(await insertInventoryAnswer(tx, place, kept))) return refuse('answered-already')
    await recordEvent(tx, ctx, {
      action: said.outcome === 'withdrawn' ? 'inventory.taken-back' : 'inventory.answered',
      subject: { kind: 'inventoryRequest', id: requestId },
      after: kept,
    })
    return accept(kept)
  })
}

/** A process owner says whether the own list is complete. */
export const answerConfirmation = (
  ctx: Context,
  requestId: string,
  given: AnswerConfirmation,
): Promise<Result<InventoryAnswer, Refusal>> =>
  keepAnswer(ctx, { requestId, said: given }, (confirmation, list) =>
    answer(given, confirmation, { personId: signedIn(ctx).personId, list }),
  )

/** Takes a request back that nobody answered, and says why. */
export const withdrawConfirmationRequest = (
  ctx: Context,
  requestId: string,
  reason: string,
): Promise<Result<InventoryAnswer, Refusal>> =>
  keepAnswer(ctx, { requestId, said: { outcome: 'withdrawn', words: reason } }, (confirmation) => {
    const taken = withdraw(confirmation, reason)
    return taken.ok ? accept({ listed: [], notOurs: [] }) : taken
  })
