import type { AuditCode } from '#src/domain/audit-finding/audit-code.ts'
import type { Tx } from './database.ts'

/** Puts a list of codes in the place of the one before it. */
export async function replaceAuditCodes(
  tx: Tx,
  organisationId: string,
  codes: readonly (AuditCode & { readonly id: string })[],
): Promise<void> {
  await tx.deleteFrom('audit_code').execute()
  await tx
    .insertInto('audit_code')
    .values(
      codes.map(({ id, code, framework, measures }) => ({
        id,
        organisation_id: organisationId,
        code,
        framework,
        measures: [...measures],
      })),
    )
    .execute()
}

/** The codes of audit frameworks that were read in, in the order of their framework. */
export async function selectAuditCodes(tx: Tx): Promise<AuditCode[]> {
  return tx
    .selectFrom('audit_code')
    .select(['code', 'framework', 'measures'])
    .orderBy('framework')
    .orderBy('code')
    .execute()
}
