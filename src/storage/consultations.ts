import type { ConsultationAccount } from '#src/domain/consultation/account.ts'
import type { Consultation } from '#src/domain/consultation/consultation.ts'
import type { Tx } from './database.ts'

const columns = [
  'id',
  'slug',
  'subject',
  'algorithm_id',
  'guiding_text_id',
  'title',
  'draft',
  'questions',
  'follow_up as followUp',
  'opens_on as opensOn',
  'closes_on as closesOn',
  'answer_by as answerBy',
  'put_out_on as putOutOn',
  'withdrawn_on as withdrawnOn',
  'withdrawn_reason as withdrawnReason',
  'accounted_on as accountedOn',
  'revision',
] as const

const select = (tx: Tx) => tx.selectFrom('consultation').select(columns)

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const toConsultation = ({ algorithm_id, guiding_text_id, ...row }: Row): Consultation => ({
  ...row,
  subjectId: algorithm_id ?? guiding_text_id,
})

const valuesOf = (consultation: Consultation) => ({
  slug: consultation.slug,
  subject: consultation.subject,
  algorithm_id: consultation.subject === 'weighing' ? consultation.subjectId : null,
  guiding_text_id: consultation.subject === 'guidingText' ? consultation.subjectId : null,
  title: consultation.title,
  draft: consultation.draft,
  questions: consultation.questions,
  follow_up: consultation.followUp,
  opens_on: consultation.opensOn,
  closes_on: consultation.closesOn,
  answer_by: consultation.answerBy,
  put_out_on: consultation.putOutOn,
  withdrawn_on: consultation.withdrawnOn,
  withdrawn_reason: consultation.withdrawnReason,
  accounted_on: consultation.accountedOn,
})

export async function insertConsultation(
  tx: Tx,
  organisationId: string,
  { consultation, madeBy }: { readonly consultation: Consultation; readonly madeBy: string },
): Promise<void> {
  await tx
    .insertInto('consultation')
    .values({ id: consultation.id, organisation_id: organisationId, made_by: madeBy, ...valuesOf(consultation) })
    .execute()
}

/** Keeps a consultation in place of the revision that was read; false when somebody else was first. */
export async function updateConsultation(tx: Tx, consultation: Consultation): Promise<boolean> {
  const result = await tx
    .updateTable('consultation')
    .set({ ...valuesOf(consultation), revision: consultation.revision + 1 })
    .where('id', '=', consultation.id)
    .where('revision', '=', consultation.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Every consultation, the one that opens last first. */
export async function selectConsultations(tx: Tx): Promise<Consultation[]> {
  return (await select(tx).orderBy('opens_on', 'desc').orderBy('id').execute()).map(toConsultation)
}

export async function selectOptionalConsultation(
  tx: Tx,
  by: { readonly id: string } | { readonly slug: string },
): Promise<Consultation | undefined> {
  const row = await (
    'id' in by ? select(tx).where('id', '=', by.id) : select(tx).where('slug', '=', by.slug)
  ).executeTakeFirst()
  return row === undefined ? undefined : toConsultation(row)
}

/** Addresses that are in use: an address is never given out twice. */
export async function selectConsultationSlugs(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('consultation').select('slug').execute()
  return new Set(rows.map(({ slug }) => slug))
}

/** An account with the frozen text that it closes. */
export interface StoredAccount extends ConsultationAccount {
  readonly snapshotId: string
}

export async function insertConsultationAccount(
  tx: Tx,
  organisationId: string,
  { id, madeBy, ...account }: StoredAccount & { readonly id: string; readonly madeBy: string },
): Promise<void> {
  await tx
    .insertInto('consultation_account')
    .values({
      id,
      organisation_id: organisationId,
      consultation_id: account.consultationId,
      summary: account.summary,
      snapshot_id: account.snapshotId,
      by_function: account.byFunction,
      made_by: madeBy,
      made_on: account.on,
    })
    .execute()
}

export async function selectOptionalConsultationAccount(
  tx: Tx,
  consultationId: string,
): Promise<StoredAccount | undefined> {
  return tx
    .selectFrom('consultation_account')
    .select([
      'consultation_id as consultationId',
      'summary',
      'snapshot_id as snapshotId',
      'by_function as byFunction',
      'made_on as on',
    ])
    .where('consultation_id', '=', consultationId)
    .executeTakeFirst()
}
