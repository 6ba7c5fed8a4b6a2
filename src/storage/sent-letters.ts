import type { SentLetter } from '#src/domain/decision/sent-letter.ts'
import type { Tx } from './database.ts'

export async function insertSentLetter(tx: Tx, organisationId: string, letter: SentLetter): Promise<void> {
  await tx
    .insertInto('sent_letter')
    .values({
      id: letter.id,
      organisation_id: organisationId,
      decision_id: letter.decisionId,
      body_id: letter.bodyId,
      sent_on: letter.sentOn,
      record_number: letter.recordNumber,
      record_address: letter.recordAddress,
      note: letter.note,
      corrects: letter.corrects?.letterId ?? null,
      correction_reason: letter.corrects?.reason ?? null,
      withdrawn: letter.withdrawn,
      recorded_by: letter.recordedBy,
      recorded_at: letter.recordedAt,
    })
    .execute()
}

/** Every record of a letter about a decision, corrected ones too, the newest first. */
export async function selectSentLetters(tx: Tx, decisionId: string): Promise<SentLetter[]> {
  const rows = await tx
    .selectFrom('sent_letter')
    .selectAll()
    .where('decision_id', '=', decisionId)
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    decisionId: row.decision_id,
    bodyId: row.body_id,
    sentOn: row.sent_on,
    recordNumber: row.record_number,
    recordAddress: row.record_address,
    note: row.note,
    corrects: row.corrects === null ? null : { letterId: row.corrects, reason: row.correction_reason ?? '' },
    withdrawn: row.withdrawn,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
  }))
}

/** The same, with the decision held until the transaction ends, so that one record is corrected once. */
export async function lockSentLetters(tx: Tx, decisionId: string): Promise<SentLetter[]> {
  await tx.selectFrom('decision').select('id').where('id', '=', decisionId).forUpdate().executeTakeFirst()
  return selectSentLetters(tx, decisionId)
}
