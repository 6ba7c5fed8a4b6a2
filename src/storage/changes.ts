import type { ChangeJudgement, JudgedChange, ReportedChange } from '#src/domain/change/change.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

export async function insertChange(tx: Tx, organisationId: string, change: ReportedChange): Promise<void> {
  await tx
    .insertInto('algorithm_change')
    .values({
      id: change.id,
      organisation_id: organisationId,
      algorithm_id: change.algorithmId,
      description: change.description,
      answers: json(change.answers),
      called: change.called,
      starts_on: change.startsOn,
      noticed_by: change.noticedBy,
      reported_by: change.reportedBy,
      reported_on: change.reportedOn,
      reported_at: change.reportedAt,
    })
    .execute()
}

/** What the expert said; the second one for the same change is refused by the table. */
export async function insertChangeJudgement(
  tx: Tx,
  organisationId: string,
  given: ChangeJudgement & { readonly id: string; readonly changeId: string },
): Promise<void> {
  await tx
    .insertInto('algorithm_change_judgement')
    .values({
      id: given.id,
      organisation_id: organisationId,
      change_id: given.changeId,
      verdict: given.verdict,
      reason: given.reason,
      judged_by: given.judgedBy,
      judged_on: given.judgedOn,
    })
    .execute()
}

/** One change with what the expert said. */
export async function selectOptionalChange(tx: Tx, id: string): Promise<JudgedChange | undefined> {
  const row = await tx
    .selectFrom('algorithm_change as c')
    .leftJoin('algorithm_change_judgement as j', 'j.change_id', 'c.id')
    .selectAll('c')
    .select(['j.verdict', 'j.reason', 'j.judged_by', 'j.judged_on'])
    .where('c.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { verdict, reason, judged_by: judgedBy, judged_on: judgedOn } = row
  return {
    id: row.id,
    algorithmId: row.algorithm_id,
    description: row.description,
    answers: row.answers,
    called: row.called,
    startsOn: row.starts_on,
    noticedBy: row.noticed_by,
    reportedBy: row.reported_by,
    reportedOn: row.reported_on,
    reportedAt: row.reported_at,
    judgement:
      verdict === null || reason === null || judgedBy === null || judgedOn === null
        ? null
        : { verdict, reason, judgedBy, judgedOn },
  }
}
