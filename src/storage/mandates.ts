import type { Mandate } from '#src/domain/mandate/mandate.ts'
import type { Tx } from './database.ts'

const columns = [
  'id',
  'mandate_kind as mandateKind',
  'grantor_body_id as grantorBodyId',
  'grantee_function as granteeFunction',
  'grantee_person_id as granteePersonId',
  'grantee_subordinate as granteeSubordinate',
  'consent_on as consentOn',
  'sub_mandate_allowed as subMandateAllowed',
  'parent_id as parentId',
  'mode',
  'questions',
  'classes',
  'domains',
  'instructions',
  'max_amount_cents as maxAmountCents',
  'max_months as maxMonths',
  'exclusions',
  'exclusions_text as exclusionsText',
  'decision_reference as decisionReference',
  'source_url as sourceUrl',
  'valid_from as from',
  'valid_to as to',
] as const

/** A mandate as it stands in the register, with the counter that guards its end. */
export interface RegisteredMandate extends Mandate {
  readonly endedReason: string | null
  readonly revision: number
}

/** Everything that the register says of a mandate. */
export const mandateColumns = [...columns, 'ended_reason as endedReason', 'revision'] as const

export async function insertMandate(tx: Tx, organisationId: string, mandate: Mandate): Promise<void> {
  await tx
    .insertInto('mandate')
    .values({
      id: mandate.id,
      organisation_id: organisationId,
      mandate_kind: mandate.mandateKind,
      grantor_body_id: mandate.grantorBodyId,
      grantee_function: mandate.granteeFunction,
      grantee_person_id: mandate.granteePersonId,
      grantee_subordinate: mandate.granteeSubordinate,
      consent_on: mandate.consentOn,
      sub_mandate_allowed: mandate.subMandateAllowed,
      parent_id: mandate.parentId,
      mode: mandate.mode,
      questions: [...mandate.questions],
      classes: [...mandate.classes],
      domains: [...mandate.domains],
      instructions: mandate.instructions,
      max_amount_cents: mandate.maxAmountCents,
      max_months: mandate.maxMonths,
      exclusions: [...mandate.exclusions],
      exclusions_text: mandate.exclusionsText,
      decision_reference: mandate.decisionReference,
      source_url: mandate.sourceUrl,
      valid_from: mandate.from,
      valid_to: mandate.to,
    })
    .execute()
}

/** Every mandate of the register, also ended ones; the oldest first. */
export async function selectMandates(tx: Tx): Promise<RegisteredMandate[]> {
  return tx.selectFrom('mandate').select(mandateColumns).orderBy('valid_from').orderBy('id').execute()
}

export async function selectOptionalMandate(tx: Tx, id: string): Promise<RegisteredMandate | undefined> {
  return tx.selectFrom('mandate').select(mandateColumns).where('id', '=', id).executeTakeFirst()
}

/** Writes the last day of a mandate; false when somebody else changed it meanwhile. */
export async function updateMandateEnd(tx: Tx, mandate: RegisteredMandate, endedReason: string): Promise<boolean> {
  const result = await tx
    .updateTable('mandate')
    .set({ valid_to: mandate.to, ended_reason: endedReason, revision: mandate.revision + 1 })
    .where('id', '=', mandate.id)
    .where('revision', '=', mandate.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
