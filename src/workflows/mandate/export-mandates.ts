import { asRecord } from '#src/domain/mandate/mandate-import.ts'
import { writeMandates, type MandateFormat } from '#src/exchange/mandates/write-mandates.ts'
import { selectMandates } from '#src/storage/mandates.ts'
import { selectBodies } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'

export type { MandateFormat } from '#src/exchange/mandates/write-mandates.ts'

/** The mandate register as a file, in the form that can be read in again. */
export function exportMandates(
  ctx: Context,
  format: MandateFormat,
): Promise<{ readonly bytes: Uint8Array; readonly count: number }> {
  return within(ctx, async (tx) => {
    const bodies = await selectBodies(tx)
    const records = (await selectMandates(tx)).map((mandate) => asRecord(mandate, bodies))
    return { bytes: writeMandates(records, format), count: records.length }
  })
}
