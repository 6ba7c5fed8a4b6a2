import type { Appreciation } from '#src/domain/weighing/appreciation.ts'
import type { Dispute, DisputeAnswer } from '#src/domain/weighing/dispute.ts'
import type { Mark } from '#src/domain/weighing/mark.ts'
import type { Advocacy, LegalCheck, Option } from '#src/domain/weighing/option.ts'
import type { Confirmation, ExplainedCell, NoneKnown } from '#src/domain/weighing/statement.ts'
import type { UncertaintyAnswer } from '#src/domain/weighing/uncertainty.ts'
import type { Tx } from './database.ts'
import { partColumns, type Owner, type Written } from './weighing-facts.ts'

/** Everything here is said or signed by somebody: rows are added and never change. */
export async function appendDispute(tx: Tx, owner: Owner, dispute: Dispute): Promise<void> {
  await tx
    .insertInto('weighing_dispute')
    .values({
      ...partColumns(owner, dispute.id, dispute),
      subject: dispute.subject,
      subject_id: dispute.subjectId,
      contested_text: dispute.contestedText,
      reason: dispute.reason,
    })
    .execute()
}

export async function appendDisputeAnswer(
  tx: Tx,
  owner: Owner,
  answer: DisputeAnswer & { readonly id: string; readonly disputeId: string },
): Promise<void> {
  await tx
    .insertInto('weighing_dispute_answer')
    .values({ ...partColumns(owner, answer.id, answer), dispute_id: answer.disputeId, text: answer.text })
    .execute()
}

export async function appendDisputeWithdrawal(
  tx: Tx,
  owner: Owner,
  withdrawal: Written & { readonly id: string; readonly disputeId: string },
): Promise<void> {
  await tx
    .insertInto('weighing_dispute_withdrawal')
    .values({ ...partColumns(owner, withdrawal.id, withdrawal), dispute_id: withdrawal.disputeId })
    .execute()
}

export async function appendMark(tx: Tx, owner: Owner, mark: Mark): Promise<void> {
  await tx
    .insertInto('weighing_mark')
    .values({ ...partColumns(owner, mark.id, mark), effect_id: mark.effectId, reason: mark.reason })
    .execute()
}

export async function appendMarkWithdrawal(
  tx: Tx,
  owner: Owner,
  withdrawal: Written & { readonly id: string; readonly markId: string },
): Promise<void> {
  await tx
    .insertInto('weighing_mark_withdrawal')
    .values({ ...partColumns(owner, withdrawal.id, withdrawal), mark_id: withdrawal.markId })
    .execute()
}

export async function appendLegalCheck(
  tx: Tx,
  owner: Owner,
  option: Pick<Option, 'id' | 'revision'>,
  check: LegalCheck & { readonly id: string },
): Promise<void> {
  await tx
    .insertInto('weighing_legal_check')
    .values({
      ...partColumns(owner, check.id, check),
      option_id: option.id,
      option_revision: option.revision,
      answer: check.answer,
      explanation: check.explanation,
      source: check.source,
    })
    .execute()
}

export async function appendAdvocacy(
  tx: Tx,
  owner: Owner,
  advocacy: Advocacy & { readonly id: string; readonly optionId: string },
): Promise<void> {
  await tx
    .insertInto('weighing_advocacy')
    .values({ ...partColumns(owner, advocacy.id, advocacy), option_id: advocacy.optionId })
    .execute()
}

export async function appendUncertaintyAnswer(
  tx: Tx,
  owner: Owner,
  answer: UncertaintyAnswer & { readonly id: string; readonly uncertaintyId: string },
): Promise<void> {
  await tx
    .insertInto('weighing_uncertainty_answer')
    .values({ ...partColumns(owner, answer.id, answer), uncertainty_id: answer.uncertaintyId, text: answer.text })
    .execute()
}

export async function appendNoneKnown(tx: Tx, owner: Owner, signed: NoneKnown): Promise<void> {
  await tx
    .insertInto('weighing_none_known')
    .values({
      ...partColumns(owner, signed.id, signed),
      about: signed.about,
      stakeholder_id: signed.stakeholderId,
      reason: signed.reason,
    })
    .execute()
}

export async function appendExplainedCell(tx: Tx, owner: Owner, cell: ExplainedCell): Promise<void> {
  await tx
    .insertInto('weighing_explained_cell')
    .values({
      ...partColumns(owner, cell.id, cell),
      term: cell.term,
      directness: cell.directness,
      reason: cell.reason,
    })
    .execute()
}

/** A confirmation of the facts as they are now: a later change of facts makes it void. */
export async function appendConfirmation(
  tx: Tx,
  owner: Owner,
  confirmation: Confirmation & { readonly id: string; readonly factsRevision: number },
): Promise<void> {
  await tx
    .insertInto('weighing_confirmation')
    .values({
      ...partColumns(owner, confirmation.id, confirmation),
      capacity: confirmation.capacity,
      facts_revision: confirmation.factsRevision,
    })
    .execute()
}

export async function appendAppreciation(tx: Tx, owner: Owner, appreciation: Appreciation): Promise<void> {
  await tx
    .insertInto('weighing_appreciation')
    .values({
      ...partColumns(owner, appreciation.id, { by: appreciation.recordedBy, on: appreciation.on }),
      holder: appreciation.holder,
      holder_name: appreciation.of,
      text: appreciation.text,
      prevailing_values: appreciation.prevailingValues,
      dissents: appreciation.dissents,
    })
    .execute()
}
