import type { AdoptedVersion, GuidingDecision } from '#src/domain/guiding-text/adoption.ts'
import type { GuidingContent } from '#src/domain/guiding-text/content.ts'
import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

/** An adopted version with its frozen text. */
export interface StoredAdoptedVersion extends AdoptedVersion {
  readonly id: string
  readonly snapshotId: string
}

export async function insertGuidingDecision(tx: Tx, organisationId: string, decision: GuidingDecision): Promise<void> {
  await tx
    .insertInto('guiding_decision')
    .values({
      id: decision.id,
      organisation_id: organisationId,
      number: decision.number,
      version_id: decision.versionId,
      kind: decision.kind,
      version_number: decision.versionNumber,
      title: decision.title,
      outcome: decision.outcome,
      origin: decision.origin,
      body_id: decision.bodyId,
      decided_on: decision.decidedOn,
      effective_on: decision.effectiveOn,
      review_by: decision.reviewBy,
      motivation: decision.motivation,
      why_not_alternatives: decision.whyNotAlternatives,
      wording: decision.wording,
      handling: decision.handling,
      assignment: decision.assignment,
      document_reference: decision.documentReference,
      official_record: decision.officialRecord,
      competence: json(decision.competence),
      snapshot_id: decision.snapshotId,
      offered_snapshot_id: decision.offeredSnapshotId,
      recorded_by: decision.recordedBy,
      recorded_at: decision.recordedAt,
    })
    .execute()
}

export async function insertAdoptedVersion(
  tx: Tx,
  organisationId: string,
  version: StoredAdoptedVersion,
): Promise<void> {
  await tx
    .insertInto('adopted_version')
    .values({
      id: version.id,
      organisation_id: organisationId,
      version_id: version.versionId,
      decision_id: version.decisionId,
      kind: version.kind,
      number: version.number,
      in_force_from: version.inForceFrom,
      review_by: version.reviewBy,
      snapshot_id: version.snapshotId,
    })
    .execute()
}

const decisionColumns = [
  'd.id',
  'd.number',
  'd.version_id as versionId',
  'd.kind',
  'd.version_number as versionNumber',
  'd.title',
  'd.outcome',
  'd.origin',
  'd.body_id as bodyId',
  'd.decided_on as decidedOn',
  'd.effective_on as effectiveOn',
  'd.review_by as reviewBy',
  'd.motivation',
  'd.why_not_alternatives as whyNotAlternatives',
  'd.wording',
  'd.handling',
  'd.assignment',
  'd.document_reference as documentReference',
  'd.official_record as officialRecord',
  'd.competence',
  'd.snapshot_id as snapshotId',
  'd.offered_snapshot_id as offeredSnapshotId',
  'd.recorded_by as recordedBy',
  'd.recorded_at as recordedAt',
] as const

/** A decision about a text, with the body as it is called. */
export interface GuidingDecisionLine extends GuidingDecision {
  readonly bodyName: string
  readonly bodyCode: string
}

/** Decisions about texts, the newest first; few enough to read at once. */
export async function selectGuidingDecisions(
  tx: Tx,
  filter: { readonly kind?: GuidingKind; readonly number?: string } = {},
): Promise<GuidingDecisionLine[]> {
  let query = tx
    .selectFrom('guiding_decision as d')
    .innerJoin('body as b', 'b.id', 'd.body_id')
    .select(decisionColumns)
    .select(['b.name as bodyName', 'b.code as bodyCode'])
    .orderBy('d.decided_on', 'desc')
    .orderBy('d.number', 'desc')
  if (filter.kind !== undefined) query = query.where('d.kind', '=', filter.kind)
  if (filter.number !== undefined) query = query.where('d.number', '=', filter.number)
  return query.execute()
}

const adoptedColumns = [
  'a.id',
  'a.version_id as versionId',
  'a.decision_id as decisionId',
  'a.kind',
  'a.number',
  'a.in_force_from as inForceFrom',
  'a.review_by as reviewBy',
  'a.snapshot_id as snapshotId',
] as const

/** Every adopted version, or those of one kind, the newest first. */
export async function selectAdoptedVersions(tx: Tx, kind?: GuidingKind): Promise<StoredAdoptedVersion[]> {
  let query = tx.selectFrom('adopted_version as a').select(adoptedColumns).orderBy('a.in_force_from', 'desc')
  if (kind !== undefined) query = query.where('a.kind', '=', kind)
  return query.execute()
}

/** An adopted version with its frozen text and the decision by which it was adopted. */
export interface AdoptedText {
  readonly version: StoredAdoptedVersion
  readonly content: GuidingContent
  readonly sha256: string
}

interface AdoptedTextRow extends StoredAdoptedVersion {
  readonly text: string
  readonly sha256: string
}

const asAdoptedText = ({ text, sha256, ...version }: AdoptedTextRow): AdoptedText => ({
  version,
  content: JSON.parse(text) as GuidingContent,
  sha256,
})

const adoptedTexts = (tx: Tx) =>
  tx
    .selectFrom('adopted_version as a')
    .innerJoin('snapshot as s', 's.id', 'a.snapshot_id')
    .select(adoptedColumns)
    .select(['s.text', 's.sha256'])

/** The text of a version as it was adopted; nothing when it was not. */
export async function selectOptionalAdoptedText(tx: Tx, versionId: string): Promise<AdoptedText | undefined> {
  const row = await adoptedTexts(tx)
    .where('a.version_id', '=', versionId)
    .orderBy('a.in_force_from', 'desc')
    .executeTakeFirst()
  return row === undefined ? undefined : asAdoptedText(row)
}

/** The latest text of each kind by a day, and since when it was repealed; also to ask inside another query. */
export const latestTexts = (tx: Tx, kinds: readonly GuidingKind[], day: Day) =>
  adoptedTexts(tx)
    .distinctOn('a.kind')
    .where('a.kind', 'in', kinds)
    .where('a.in_force_from', '<=', day)
    .orderBy('a.kind')
    .orderBy('a.in_force_from', 'desc')
    .select((eb) =>
      eb
        .selectFrom('guiding_decision as r')
        .select('r.effective_on')
        .whereRef('r.version_id', '=', 'a.version_id')
        .where('r.outcome', '=', 'repealed')
        .where('r.effective_on', '<=', day)
        .limit(1)
        .as('repealedOn'),
    )

/** The text, unless it was repealed. */
export const notRepealed = ({
  repealedOn,
  ...text
}: AdoptedTextRow & { readonly repealedOn: Day | null }): AdoptedText | undefined =>
  repealedOn === null ? asAdoptedText(text) : undefined

/** The texts of some kinds that are in force on a day, in one query; none of a kind that has none or that was repealed. */
export async function selectTextsInForce(
  tx: Tx,
  kinds: readonly GuidingKind[],
  day: Day,
): Promise<ReadonlyMap<GuidingKind, AdoptedText>> {
  const texts = (await latestTexts(tx, kinds, day).execute()).map(notRepealed)
  return new Map(texts.flatMap((text) => (text === undefined ? [] : [[text.version.kind, text]])))
}

/** The text of a kind that is in force on a day, in one query; nothing when there is none or it was repealed. */
export const selectOptionalTextInForce = async (
  tx: Tx,
  kind: GuidingKind,
  day: Day,
): Promise<AdoptedText | undefined> => (await selectTextsInForce(tx, [kind], day)).get(kind)
