import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

/** A dossier of another organisation that stands here to be read. Nothing in it is in force here. */
export interface TakenOverDossier {
  readonly id: string
  readonly originId: string
  readonly originName: string
  readonly algorithmId: string
  readonly algorithmName: string
  readonly exportedAt: Moment
  readonly headSequence: number
  readonly headHash: string
  readonly sha256: string
  readonly takenOverBy: string | null
  readonly takenOverAt: Moment
  readonly takenOverOn: Day
}

/** An original record, as it was stored where it comes from. */
export interface TakenOverRecord {
  readonly kind: string
  readonly sequence: number
  readonly content: Readonly<Record<string, unknown>>
}

export async function insertTakenOverDossier(
  tx: Tx,
  organisationId: string,
  dossier: TakenOverDossier,
  archive: Uint8Array,
): Promise<void> {
  await tx
    .insertInto('taken_over_dossier')
    .values({
      id: dossier.id,
      organisation_id: organisationId,
      origin_id: dossier.originId,
      origin_name: dossier.originName,
      algorithm_id: dossier.algorithmId,
      algorithm_name: dossier.algorithmName,
      exported_at: dossier.exportedAt,
      head_sequence: dossier.headSequence,
      head_hash: dossier.headHash,
      archive: Buffer.from(archive),
      sha256: dossier.sha256,
      taken_over_by: dossier.takenOverBy,
      taken_over_at: dossier.takenOverAt,
      taken_over_on: dossier.takenOverOn,
    })
    .execute()
}

/** Adds the records of a dossier, some hundreds at a time: one statement has room for 65,535 values. */
export async function insertTakenOverRecords(
  tx: Tx,
  owner: { readonly organisationId: string; readonly dossierId: string },
  records: readonly (TakenOverRecord & { readonly id: string })[],
): Promise<void> {
  for (let at = 0; at < records.length; at += 500) {
    const rows = records.slice(at, at + 500).map((record) => ({
      id: record.id,
      organisation_id: owner.organisationId,
      dossier_id: owner.dossierId,
      kind: record.kind,
      sequence: record.sequence,
      content: json(record.content),
    }))
    await tx.insertInto('taken_over_record').values(rows).execute()
  }
}

const columns = [
  'id',
  'origin_id as originId',
  'origin_name as originName',
  'algorithm_id as algorithmId',
  'algorithm_name as algorithmName',
  'exported_at as exportedAt',
  'head_sequence as headSequence',
  'head_hash as headHash',
  'sha256',
  'taken_over_by as takenOverBy',
  'taken_over_at as takenOverAt',
  'taken_over_on as takenOverOn',
] as const

export async function selectTakenOverDossiers(tx: Tx): Promise<TakenOverDossier[]> {
  return tx.selectFrom('taken_over_dossier').select(columns).orderBy('algorithm_name').orderBy('id').execute()
}

export async function selectOptionalTakenOverDossier(tx: Tx, id: string): Promise<TakenOverDossier | undefined> {
  return tx.selectFrom('taken_over_dossier').select(columns).where('id', '=', id).executeTakeFirst()
}

/** The dossier with exactly this archive, if it was taken over before. */
export async function selectOptionalTakenOverBySha256(tx: Tx, sha256: string): Promise<TakenOverDossier | undefined> {
  return tx.selectFrom('taken_over_dossier').select(columns).where('sha256', '=', sha256).executeTakeFirst()
}

/** The archive as it came. */
export async function selectOptionalTakenOverArchive(tx: Tx, id: string): Promise<Uint8Array | undefined> {
  const row = await tx.selectFrom('taken_over_dossier').select('archive').where('id', '=', id).executeTakeFirst()
  return row?.archive
}

export async function selectTakenOverRecords(tx: Tx, dossierId: string): Promise<TakenOverRecord[]> {
  return tx
    .selectFrom('taken_over_record')
    .select(['kind', 'sequence', 'content'])
    .where('dossier_id', '=', dossierId)
    .orderBy('kind')
    .orderBy('sequence')
    .execute()
}
