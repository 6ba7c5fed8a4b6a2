import { checkMandates, type MandateCheck, type MandateCheckRefusal } from '#src/domain/mandate/mandate-check.ts'
import type { Result } from '#src/domain/shared/result.ts'
import { insertMandateCheck, selectMandateChecks } from '#src/storage/mandate-checks.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

export type RecordMandateCheck = Pick<MandateCheck, 'checkedOn' | 'outcome' | 'found'>

/** Keeps that the register of mandates was looked through, and what was found. */
export function recordMandateCheck(
  ctx: Context,
  command: RecordMandateCheck,
): Promise<Result<MandateCheck, MandateCheckRefusal>> {
  return within(ctx, async (tx) => {
    const { personId, jobTitle } = signedIn(ctx)
    const check = { ...command, id: ctx.newId(), checkedBy: personId, checkerFunction: jobTitle }
    const result = checkMandates(check, await selectMandateChecks(tx), ctx.today)
    if (!result.ok) return result
    await insertMandateCheck(tx, { organisationId: ctx.organisationId, recordedAt: ctx.now }, check)
    await recordEvent(tx, ctx, {
      action: 'mandates.checked',
      subject: { kind: 'organisation', id: ctx.organisationId },
      after: check,
    })
    return result
  })
}
