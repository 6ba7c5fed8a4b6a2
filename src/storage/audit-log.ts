import { sql } from 'kysely'
import type { ErasureGround } from '#src/domain/audit/erasure.ts'
import { sealingActions, type FrozenFingerprints, type Seal } from '#src/domain/audit/frozen-text.ts'
import type { ChainedEvent, ChainHead, KeptEvent, SealedEvent } from '#src/domain/audit/chain.ts'
import type { LegalErasure } from '#src/domain/audit/verification.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** The events of the chain of an organisation after a place in it, with what is left of erased ones. */
export async function selectChain(
  tx: Tx,
  { organisationId, after, limit }: { organisationId: string; after: number; limit: number },
): Promise<ChainedEvent[]> {
  const { rows } = await sql<KeptEvent & { left: Pick<SealedEvent, 'textSha256' | 'ground'> | null }>`
    SELECT sequence, hash, text, CASE WHEN text = '' THEN (
             SELECT json_build_object('textSha256', text_sha256, 'ground', ground) FROM audit_erasure
              WHERE organisation_id = event.organisation_id AND sequence = event.sequence) END AS left
      FROM audit_event event WHERE organisation_id = ${organisationId} AND sequence > ${after}
     ORDER BY sequence LIMIT ${limit}`.execute(tx)
  return rows.map(({ sequence, hash, text, left }) =>
    left === null ? { sequence, hash, text } : { sequence, hash, ...left },
  )
}

/**
 * Whether the columns surely say what the text says, seen from the text alone: reading every text as JSON takes longer.
 * Where it is not sure, because a character is written otherwise, the text is read.
 */
const surelyTheSame = sql<boolean>`(
  starts_with(text, '{"action":"' || action || '","actor":' || coalesce('{"personId":"' || person_id || '","roles":['
    || coalesce('"' || nullif(array_to_string(roles, '","'), '') || '"', '') || ']}', 'null') || ',"after":')
  AND (person_id IS NOT NULL OR roles = '{}')
  AND strpos(text, ',"at":"' || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","before":') > 0
  AND strpos(text, ',"subject":{"id":"' || subject_id || '","kind":"' || subject_kind || '"}}') > 0)`

/** The first event of which a column says something else than its chained text: columns serve reading only. */
export async function selectOptionalMismatch(tx: Tx, organisationId: string): Promise<number | undefined> {
  const { rows } = await sql<{ sequence: number }>`
    SELECT sequence FROM audit_event
      CROSS JOIN LATERAL (SELECT nullif(text, '')::jsonb AS said OFFSET 0) parsed_once
     WHERE organisation_id = ${organisationId} AND text <> '' AND ${surelyTheSame} IS NOT TRUE AND (
       action IS DISTINCT FROM said ->> 'action'
       OR subject_kind IS DISTINCT FROM said -> 'subject' ->> 'kind'
       OR subject_id IS DISTINCT FROM said -> 'subject' ->> 'id'
       OR person_id::text IS DISTINCT FROM said -> 'actor' ->> 'personId'
       OR to_jsonb(roles) IS DISTINCT FROM coalesce(nullif(said -> 'actor', 'null') -> 'roles', '[]')
       OR at IS DISTINCT FROM (said ->> 'at')::timestamptz)
     ORDER BY sequence LIMIT 1`.execute(tx)
  return rows[0]?.sequence
}

/** A frozen text by its fingerprints, with what the log says about it. */
export interface SealedText extends FrozenFingerprints {
  readonly id: string
  readonly seals: readonly Seal[]
}

/** Every frozen text of an organisation with its seals in the log. */
export async function selectSealedTexts(tx: Tx, organisationId: string): Promise<SealedText[]> {
  const { rows } = await sql<SealedText>`
    SELECT s.id, s.sha256 AS frozen, encode(sha256(convert_to(s.text, 'UTF8')), 'hex') AS now,
           coalesce(jsonb_agg(e.text::jsonb ORDER BY e.sequence) FILTER (WHERE e.sequence IS NOT NULL), '[]') AS seals
      FROM snapshot s
      LEFT JOIN audit_event e ON e.organisation_id = s.organisation_id AND e.subject_id = s.id::text
       AND e.action IN (${sql.join(sealingActions)}) AND e.text <> ''
     WHERE s.organisation_id = ${organisationId} GROUP BY s.id ORDER BY s.id`.execute(tx)
  return rows
}

/** The first stored file that is not what its fingerprint says, and was not destroyed on a legal ground. */
export async function selectOptionalBrokenFile(tx: Tx, organisationId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM file WHERE organisation_id = ${organisationId} AND sha256 <> encode(sha256(bytes), 'hex')
       AND NOT (bytes = '' AND EXISTS (SELECT FROM erased_words e WHERE e.subject_kind = 'file' AND e.subject_id = file.id
                  AND e.field = 'bytes' AND e.before_sha256 = file.sha256))
     ORDER BY id LIMIT 1`.execute(tx)
  return rows[0]?.id
}

/** Where the head of a chain stands, and what went on a legal ground, by law, in one query. */
export async function selectHeadAndErasures(
  tx: Tx,
  organisationId: string,
): Promise<{ readonly head: ChainHead | null; readonly erasures: readonly LegalErasure[] }> {
  const { rows } = await sql<{ head: ChainHead | null; erasures: LegalErasure[] }>`
    SELECT (SELECT json_build_object('sequence', sequence, 'hash', hash)
              FROM audit_head WHERE organisation_id = ${organisationId}) AS head,
           (SELECT coalesce(json_agg(gone ORDER BY kind, law), '[]') FROM (
    SELECT 'line' AS kind, ground AS law, array_agg(sequence::text ORDER BY sequence) AS records
      FROM audit_erasure WHERE organisation_id = ${organisationId} GROUP BY ground
    UNION ALL
    SELECT 'words', law, array_agg(DISTINCT subject_kind || ' ' || subject_id)
      FROM erased_words WHERE organisation_id = ${organisationId} GROUP BY law
    UNION ALL
    SELECT 'person', erased_law, array_agg(name || ' ' || id ORDER BY id)
      FROM (SELECT 'public_reaction' AS name, id, erased_law FROM public_reaction
             WHERE organisation_id = ${organisationId} AND erased_law IS NOT NULL
            UNION ALL
            SELECT 'consultation_contribution', id, erased_law FROM consultation_contribution
             WHERE organisation_id = ${organisationId} AND erased_law IS NOT NULL) AS of_people
     GROUP BY erased_law) AS gone) AS erasures`.execute(tx)
  return rows[0] ?? { head: null, erasures: [] }
}

/** What a reader of the log looks for. Empty means everything. */
export interface LogFilter {
  readonly action: string | null
  readonly subjectKind: string | null
  readonly subjectId: string | null
  readonly role: string | null
  readonly from: Day | null
  readonly to: Day | null
}

/** A line of the log as people read it: never a name, a function. */
export interface LogLine {
  readonly sequence: number
  readonly at: Moment
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly roles: readonly string[]
  readonly jobTitle: string | null
  readonly hash: string
  readonly erasedBecause: string | null
}

const logLines = (tx: Tx) =>
  tx
    .selectFrom('audit_event as event')
    .leftJoin('person', 'person.id', 'event.person_id')
    .leftJoin('audit_erasure as erasure', (join) =>
      join
        .onRef('erasure.organisation_id', '=', 'event.organisation_id')
        .onRef('erasure.sequence', '=', 'event.sequence'),
    )
    .select([
      'event.sequence',
      'event.at',
      'event.action',
      'event.subject_kind as subjectKind',
      'event.subject_id as subjectId',
      'event.roles',
      'person.job_title as jobTitle',
      'event.hash',
      'erasure.ground as erasedBecause',
    ])

/** One line of the log. */
export const selectOptionalLogLine = (tx: Tx, sequence: number): Promise<LogLine | undefined> =>
  logLines(tx).where('event.sequence', '=', sequence).executeTakeFirst()

/** Lines of the log, the newest first; one more than the limit when there are more. */
export async function selectLogLines(
  tx: Tx,
  filter: LogFilter,
  page: { limit: number; offset: number },
): Promise<LogLine[]> {
  let query = logLines(tx)
  if (filter.action !== null) query = query.where('event.action', '=', filter.action)
  if (filter.subjectKind !== null) query = query.where('event.subject_kind', '=', filter.subjectKind)
  if (filter.subjectId !== null) query = query.where('event.subject_id', '=', filter.subjectId)
  if (filter.role !== null) query = query.where(sql<boolean>`${filter.role} = ANY (event.roles)`)
  if (filter.from !== null) query = query.where(sql<boolean>`${localDay} >= ${filter.from}::date`)
  if (filter.to !== null) query = query.where(sql<boolean>`${localDay} <= ${filter.to}::date`)
  return query.orderBy('event.sequence', 'desc').limit(page.limit).offset(page.offset).execute()
}

/** The day in the Netherlands on which an event happened. */
const localDay = sql`(event.at AT TIME ZONE 'Europe/Amsterdam')::date`

/** Which actions and kinds of record occur, for the filters. */
export async function selectLogWords(tx: Tx): Promise<{ actions: string[]; subjectKinds: string[] }> {
  const { rows } = await sql<{ actions: string[] | null; kinds: string[] | null }>`
    SELECT array_agg(DISTINCT action ORDER BY action) AS actions,
           array_agg(DISTINCT subject_kind ORDER BY subject_kind) AS kinds
      FROM audit_event WHERE organisation_id = current_organisation() ORDER BY 1`.execute(tx)
  return { actions: rows[0]?.actions ?? [], subjectKinds: rows[0]?.kinds ?? [] }
}

/** The text of an event that goes, under which law and why. */
export interface NewErasure {
  readonly organisationId: string
  readonly sequence: number
  readonly kind: ErasureGround
  /** The law, in words. */
  readonly ground: string
  readonly reason: string
  readonly by: string | null
  readonly at: Moment
}

/** Takes the text of an event away because a law says so. What stays is its fingerprint and the ground. */
export async function eraseEventText(tx: Tx, erasure: NewErasure): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO audit_erasure (organisation_id, sequence, text_sha256, kind, ground, reason, erased_by, erased_at)
    SELECT organisation_id, sequence, encode(sha256(convert_to(text, 'UTF8')), 'hex'), ${erasure.kind}, ${erasure.ground},
           ${erasure.reason}, ${erasure.by}, ${erasure.at}
      FROM audit_event WHERE organisation_id = ${erasure.organisationId} AND sequence = ${erasure.sequence} AND text <> ''
     ORDER BY sequence`.execute(tx)
  if (numAffectedRows !== 1n) return false
  await tx
    .updateTable('audit_event')
    .set({ text: '', person_id: null, roles: [] })
    .where('organisation_id', '=', erasure.organisationId)
    .where('sequence', '=', erasure.sequence)
    .execute()
  return true
}
