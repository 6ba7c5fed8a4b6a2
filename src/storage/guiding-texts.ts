import type { Insertable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Amendment } from '#src/domain/guiding-text/amendment.ts'
import type { Consultation, GuidingAbout, GuidingKind, GuidingText } from '#src/domain/guiding-text/guiding-text.ts'
import type { GuidingPart } from '#src/domain/guiding-text/part.ts'
import type { PartWritten } from './guiding-parts.ts'
import type { ConsultedSociety } from '#src/domain/consultation/consulted-society.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'
import { countedContributions } from './views/put-out-consultations.ts'
import type { Tables } from './tables.ts'

/** One step that was taken with a text. */
export interface GuidingStep {
  readonly trigger: string
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly takenBy: string
  readonly takenOn: Day
}

/** A version with the steps that were taken with it. */
export interface StoredGuidingText extends GuidingText {
  readonly createdOn: Day
  readonly steps: readonly GuidingStep[]
}

const versionColumns = [
  'v.id',
  'v.kind',
  'v.number',
  'v.status',
  'v.title',
  'v.about',
  'v.consultation',
  'v.based_on as basedOn',
  'v.consulted_snapshot_id as consultedSnapshotId',
  'v.offered_snapshot_id as offeredSnapshotId',
  'v.created_on as createdOn',
  'v.revision',
] as const

/** One version of a text with its parts, amendments and steps, in one query. */
export async function selectOptionalGuidingText(tx: Tx, id: string): Promise<StoredGuidingText | undefined> {
  const row = await tx
    .selectFrom('guiding_version as v')
    .select(versionColumns)
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('guiding_part as p')
          .select(['p.id', 'p.key', 'p.type', 'p.code', 'p.sequence', 'p.content', 'p.origin', 'p.revision'])
          .select('p.own_words as ownWords')
          .whereRef('p.version_id', '=', 'v.id')
          .orderBy('p.sequence')
          .orderBy('p.code'),
      ).as('parts'),
      jsonArrayFrom(
        eb
          .selectFrom('guiding_amendment as a')
          .select(['a.id', 'a.sequence', 'a.part_key as partKey', 'a.title', 'a.text', 'a.result'])
          .select(['a.submitted_by as submittedBy', 'a.recorded_on as recordedOn'])
          .whereRef('a.version_id', '=', 'v.id')
          .orderBy('a.sequence'),
      ).as('amendments'),
      jsonArrayFrom(
        eb
          .selectFrom('guiding_step as s')
          .select(['s.trigger', 's.from_status as from', 's.to_status as to', 's.reason'])
          .select(['s.taken_by as takenBy', 's.taken_on as takenOn'])
          .whereRef('s.version_id', '=', 'v.id')
          .orderBy('s.sequence'),
      ).as('steps'),
    ])
    .where('v.id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : { ...row, parts: row.parts as unknown as readonly GuidingPart[] }
}

/** Holds a version until the end of the transaction, so that what was judged is what changes. */
export async function lockGuidingText(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom('guiding_version').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return row !== undefined
}

/** A version in a list. */
export type GuidingLine = Pick<GuidingText, 'id' | 'kind' | 'number' | 'status' | 'title' | 'consultation'> & {
  readonly createdOn: Day
  readonly consultedSnapshotId: string | null
  /** Consultations about this version that everybody can read, the newest first. */
  readonly consultations: readonly ConsultedSociety[]
}

/** Every version of every text, or of one kind, the newest first. */
export async function selectGuidingLines(tx: Tx, kind?: GuidingKind): Promise<GuidingLine[]> {
  let query = tx
    .selectFrom('guiding_version as v')
    .select(['v.id', 'v.kind', 'v.number', 'v.status', 'v.title', 'v.consultation', 'v.created_on as createdOn'])
    .select('v.consulted_snapshot_id as consultedSnapshotId')
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('consultation as k')
          .select(['k.slug', 'k.title', 'k.opens_on as opensOn', 'k.closes_on as closesOn'])
          .select(['k.accounted_on as accountedOn', countedContributions.as('contributions')])
          .whereRef('k.guiding_text_id', '=', 'v.id')
          .where('k.put_out_on', 'is not', null)
          .where('k.withdrawn_on', 'is', null)
          .orderBy('k.opens_on', 'desc')
          .orderBy('k.slug'),
      ).as('consultations'),
    )
    .orderBy('v.kind')
    .orderBy('v.number', 'desc')
  if (kind !== undefined) query = query.where('v.kind', '=', kind)
  return query.execute()
}

/** A new version, as it begins. */
export type NewGuidingText = Pick<GuidingText, 'id' | 'kind' | 'number' | 'title' | 'about' | 'basedOn'> & {
  readonly createdOn: Day
}

/** Keeps a new version; false when somebody else began one of this kind meanwhile. */
export async function insertGuidingText(tx: Tx, organisationId: string, text: NewGuidingText): Promise<boolean> {
  const result = await tx
    .insertInto('guiding_version')
    .values({
      id: text.id,
      organisation_id: organisationId,
      kind: text.kind,
      number: text.number,
      status: 'draft',
      title: text.title,
      about: json(text.about),
      based_on: text.basedOn,
      created_on: text.createdOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** What changes in a version besides its parts. */
export interface GuidingChange {
  readonly title?: string
  readonly about?: GuidingAbout
  readonly status?: GuidingText['status']
  readonly consultation?: Consultation | null
  readonly consultedSnapshotId?: string | null
  readonly offeredSnapshotId?: string | null
}

const changedColumns = (change: GuidingChange): Partial<Insertable<Tables['guiding_version']>> => ({
  ...(change.title === undefined ? {} : { title: change.title }),
  ...(change.about === undefined ? {} : { about: json(change.about) }),
  ...(change.status === undefined ? {} : { status: change.status }),
  ...(change.consultation === undefined
    ? {}
    : { consultation: change.consultation === null ? null : json(change.consultation) }),
  ...(change.consultedSnapshotId === undefined ? {} : { consulted_snapshot_id: change.consultedSnapshotId }),
  ...(change.offeredSnapshotId === undefined ? {} : { offered_snapshot_id: change.offeredSnapshotId }),
})

/** Changes a version; false when somebody else changed it meanwhile. */
export async function updateGuidingText(
  tx: Tx,
  { id, revision }: { readonly id: string; readonly revision: number },
  change: GuidingChange,
): Promise<boolean> {
  const result = await tx
    .updateTable('guiding_version')
    .set({ ...changedColumns(change), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function insertAmendment(
  tx: Tx,
  { organisationId, versionId, by }: Omit<PartWritten, 'on'>,
  amendment: Amendment,
): Promise<void> {
  await tx
    .insertInto('guiding_amendment')
    .values({
      id: amendment.id,
      organisation_id: organisationId,
      version_id: versionId,
      sequence: amendment.sequence,
      part_key: amendment.partKey,
      title: amendment.title,
      text: amendment.text,
      submitted_by: amendment.submittedBy,
      result: amendment.result,
      recorded_by: by,
      recorded_on: amendment.recordedOn,
    })
    .execute()
}

export async function insertGuidingStep(
  tx: Tx,
  organisationId: string,
  step: GuidingStep & { readonly id: string; readonly versionId: string; readonly sequence: number },
): Promise<void> {
  await tx
    .insertInto('guiding_step')
    .values({
      id: step.id,
      organisation_id: organisationId,
      version_id: step.versionId,
      sequence: step.sequence,
      trigger: step.trigger,
      from_status: step.from,
      to_status: step.to,
      reason: step.reason,
      taken_by: step.takenBy,
      taken_on: step.takenOn,
    })
    .execute()
}
