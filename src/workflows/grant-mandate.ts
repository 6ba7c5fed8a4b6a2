import { grantMandate as grant, type GrantRefusal } from '#src/domain/mandate/grant-mandate.ts'
import type { Mandate } from '#src/domain/mandate/mandate.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { insertMandate, selectOptionalMandate } from '#src/storage/mandates.ts'
import { selectBodies } from '#src/storage/people.ts'
import { within, type Context } from './context.ts'
import { recordEvent } from './record-event.ts'
import { rulesOn } from './routing-regime.ts'

export type GrantMandate = Omit<Mandate, 'id'>

/** Puts a mandate in the register. A question that the body keeps for itself is refused. */
export function grantMandate(
  ctx: Context,
  command: GrantMandate,
): Promise<Result<Mandate, GrantRefusal | 'not-signed-in'>> {
  return within(ctx, async (tx) => {
    if (ctx.actor === null) return refuse('not-signed-in')
    const { reservations } = await rulesOn(tx, ctx.today)
    const parent = command.parentId === null ? null : ((await selectOptionalMandate(tx, command.parentId)) ?? null)
    const surroundings = { bodies: await selectBodies(tx), reservations, parent }
    const result = grant({ ...command, id: ctx.newId() }, surroundings)
    if (!result.ok) return result
    await insertMandate(tx, ctx.organisationId, result.value)
    await recordEvent(tx, ctx, {
      action: 'mandate.granted',
      subject: { kind: 'mandate', id: result.value.id },
      after: result.value,
    })
    return result
  })
}
