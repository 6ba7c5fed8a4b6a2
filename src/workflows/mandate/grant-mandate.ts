import { grantMandate as grant, type GrantRefusal } from '#src/domain/mandate/grant-mandate.ts'
import type { Mandate } from '#src/domain/mandate/mandate.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { closeMandateDraft } from '#src/storage/mandate-drafts.ts'
import { insertMandate, selectMandates } from '#src/storage/mandates.ts'
import { selectBodies } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { rulesOn } from '#src/workflows/routing/routing-regime.ts'

export interface GrantMandate extends Omit<Mandate, 'id'> {
  /** The draft from a file that a person looked at and puts in the register now. */
  readonly draftId?: string | null
}

/** Puts a mandate in the register. A question that the body keeps for itself is refused. */
export function grantMandate(
  ctx: Context,
  { draftId = null, ...given }: GrantMandate,
): Promise<Result<Mandate, GrantRefusal | 'not-signed-in' | 'draft-gone'>> {
  return within(ctx, async (tx) => {
    if (ctx.actor === null) return refuse('not-signed-in')
    const { reservations } = await rulesOn(tx, ctx.today)
    const surroundings = { bodies: await selectBodies(tx), reservations, register: await selectMandates(tx) }
    const result = grant({ ...given, id: ctx.newId() }, surroundings)
    if (!result.ok) return result
    if (draftId !== null && !(await closeMandateDraft(tx, draftId, { mandateId: result.value.id })))
      return refuse('draft-gone')
    await insertMandate(tx, ctx.organisationId, result.value)
    await recordEvent(tx, ctx, {
      action: 'mandate.granted',
      subject: { kind: 'mandate', id: result.value.id },
      after: result.value,
    })
    return result
  })
}
