import { planMandateImport, type MandateImportPlan } from '#src/domain/mandate/mandate-import.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readMandateFile, type MandateFileRefusal } from '#src/exchange/mandates/read-mandates.ts'
import type { Tx } from '#src/storage/database.ts'
import { insertMandateDrafts, selectMandateDrafts } from '#src/storage/mandate-drafts.ts'
import { selectMandates } from '#src/storage/mandates.ts'
import { selectBodies } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { rulesOn } from '#src/workflows/routing/routing-regime.ts'

export type { MandateImportPlan } from '#src/domain/mandate/mandate-import.ts'
export type { MandateFileRefusal } from '#src/exchange/mandates/read-mandates.ts'

/** A file of mandates as it was given. */
export interface GivenMandateFile {
  readonly name: string
  readonly bytes: Uint8Array
}

async function planned(
  tx: Tx,
  ctx: Context,
  { name, bytes }: GivenMandateFile,
): Promise<Result<MandateImportPlan, MandateFileRefusal>> {
  const read = readMandateFile(name, bytes)
  if (!read.ok) return read
  const { reservations } = await rulesOn(tx, ctx.today)
  const waiting = (await selectMandateDrafts(tx)).filter(({ mandateId }) => mandateId === null)
  const around = {
    bodies: await selectBodies(tx),
    reservations,
    register: await selectMandates(tx),
    drafts: waiting.map(({ record }) => record),
  }
  return accept(planMandateImport(read.value, around))
}

/** Shows what a file of mandates would do; changes nothing. */
export const readMandateImport = (
  ctx: Context,
  file: GivenMandateFile,
): Promise<Result<MandateImportPlan, MandateFileRefusal>> => within(ctx, (tx) => planned(tx, ctx, file))

/** Keeps the mandates of a file as drafts. None of them holds until a person puts it in the register; all of them or none. */
export function importMandates(
  ctx: Context,
  file: GivenMandateFile,
): Promise<
  Result<MandateImportPlan, MandateFileRefusal | { readonly reason: 'refused'; readonly plan: MandateImportPlan }>
> {
  return within(ctx, async (tx) => {
    const plan = await planned(tx, ctx, file)
    if (!plan.ok) return plan
    if (plan.value.refused.length > 0) return refuse({ reason: 'refused', plan: plan.value } as const)
    const drafts = plan.value.planned
      .filter(({ outcome }) => outcome === 'new')
      .map(({ record }) => ({
        id: ctx.newId(),
        fileName: file.name,
        record,
        importedBy: ctx.actor?.personId ?? null,
        importedAt: ctx.now,
        mandateId: null,
        putAsideOn: null,
      }))
    await insertMandateDrafts(tx, ctx.organisationId, drafts)
    if (drafts.length > 0)
      await recordEvent(tx, ctx, {
        action: 'mandates.imported',
        subject: { kind: 'organisation', id: ctx.organisationId },
        after: drafts.map(({ id, record }) => ({ id, record })),
      })
    return plan
  })
}
