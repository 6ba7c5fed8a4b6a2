import type { AuditCode } from '#src/domain/audit-finding/audit-code.ts'
import { selectAuditCodes } from '#src/storage/audit-codes.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** The codes of audit frameworks that were read in. */
export const readAuditCodeList = (ctx: Context): Promise<readonly AuditCode[]> => within(ctx, selectAuditCodes)
