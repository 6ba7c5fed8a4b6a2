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

/** As people number: DM.2 before DM.10. */
const byNumber = new Intl.Collator('nl', { numeric: true })

/** The codes of audit frameworks that were read in, in the order of their framework. */
export async function selectAuditCodes(tx: Tx): Promise<AuditCode[]> {
  const codes = await tx
    .selectFrom('audit_code')
    .select(['code', 'framework', 'measures'])
    .orderBy('framework')
    .orderBy('code')
    .execute()
  return codes.toSorted(
    (one, other) => byNumber.compare(one.framework, other.framework) || byNumber.compare(one.code, other.code),
  )
}
