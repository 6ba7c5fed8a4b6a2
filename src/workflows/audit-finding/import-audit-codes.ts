import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readAuditCodes, type AuditCodesRefusal } from '#src/exchange/audit/read-audit-codes.ts'
import { replaceAuditCodes } from '#src/storage/audit-codes.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type { AuditCodesRefusal } from '#src/exchange/audit/read-audit-codes.ts'

/** Takes over the list of codes of audit frameworks. The codes are facts; controls and findings name them. */
export function importAuditCodes(
  ctx: Context,
  bytes: Uint8Array,
): Promise<Result<number, AuditCodesRefusal | 'not-signed-in'>> {
  return within(ctx, async (tx) => {
    if (ctx.actor === null) return refuse('not-signed-in')
    const read = readAuditCodes(bytes)
    if (!read.ok) return read
    const codes = read.value.map((code) => ({ ...code, id: ctx.newId() }))
    await replaceAuditCodes(tx, ctx.organisationId, codes)
    await recordEvent(tx, ctx, {
      action: 'audit-codes.imported',
      subject: { kind: 'organisation', id: ctx.organisationId },
      after: read.value,
    })
    return accept(codes.length)
  })
}
