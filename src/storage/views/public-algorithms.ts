import { sql, type RawBuilder } from 'kysely'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { DomainOfLife } from '#src/domain/publication/domain-of-life.ts'
import type { Preparation, PublicState } from '#src/domain/publication/public-algorithm.ts'
import type { VisibilityFacts } from '#src/domain/publication/visibility.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'

/** Withholdings of whole algorithms that hold on a day. */
const withheldOn = (today: Day): RawBuilder<unknown> => sql`
  SELECT w.subject_id FROM withholding w LEFT JOIN withholding_end e ON e.withholding_id = w.id
   WHERE w.subject_kind = 'algorithm' AND w.part = 'everything'
     AND (w.until_on IS NULL OR w.until_on >= ${today}::date) AND (e.ended_on IS NULL OR e.ended_on > ${today}::date)`

/** Decisions whose content may be read on a day. */
const openDecisions = (today: Day): RawBuilder<unknown> => sql`
  SELECT d.algorithm_id FROM decision d
   WHERE NOT (d.closing #>> '{secrecy,kind}' IS NOT DISTINCT FROM 'secret'
              AND coalesce(d.closing #>> '{secrecy,until}', '9999') >= ${today})
     AND NOT (d.closing #>> '{publicity,kind}' IS NOT DISTINCT FROM 'withheld'
              AND coalesce(d.closing #>> '{publicity,until}', '9999') >= ${today})`

/**
 * Every algorithm with what decides whether the public may know (`visibilityFacts` of the domain). Sets and no
 * correlated questions, so that the cost does not grow with what hangs on each algorithm. Who needs a few of them
 * says which: then the others are not looked at.
 */
export const publicFacts = (today: Day, among: RawBuilder<unknown> | null = null): RawBuilder<unknown> => sql`
  SELECT a.id, a.slug, a.name, a.facts, a.status, a.risk_class, a.competent_body_id, a.changed_at,
         a.id IN (SELECT algorithm_id FROM screening) AS screened,
         study.began AS study_started_on,
         a.id IN (${openDecisions(today)}) AS decided,
         a.taken_over IS NULL AND a.id IN (SELECT algorithm_id FROM register_entry) AS in_register,
         coalesce(choice.shown, false) AS shown_by_choice,
         a.id IN (${withheldOn(today)}) AS withheld,
         a.id IN (
           SELECT d.algorithm_id FROM decision d JOIN decision_question q ON q.decision_id = d.id
            WHERE q.kind IN ('deployment', 'pilot', 'review', 'change')
              AND q.label IN ('approved', 'approvedWithConditions', 'reaffirmed')) AS use_decided,
         a.id IN (SELECT algorithm_id FROM proposal WHERE status = 'scheduled' AND meeting_on >= ${today}::date) AS scheduled
    FROM algorithm a
    LEFT JOIN (SELECT algorithm_id, min(began) AS began FROM (
        SELECT algorithm_id, passed_on AS began FROM gate_passage WHERE gate = 'G1'
        UNION ALL SELECT algorithm_id, changed_on FROM status_change WHERE to_status = 'inDevelopment'
        UNION ALL SELECT algorithm_id, (opened_at AT TIME ZONE 'Europe/Amsterdam')::date FROM weighing
        UNION ALL SELECT algorithm_id, (created_at AT TIME ZONE 'Europe/Amsterdam')::date FROM proposal
          WHERE gates ? 'G1' AND status IN ('ready', 'scheduled', 'decided', 'deferred', 'referredBack')
      ) starts WHERE ${isAmong(sql`algorithm_id`, among)} GROUP BY algorithm_id) study ON study.algorithm_id = a.id
    LEFT JOIN (SELECT DISTINCT ON (algorithm_id) algorithm_id, shown FROM public_choice
      ORDER BY algorithm_id, sequence DESC) choice ON choice.algorithm_id = a.id
   WHERE ${isAmong(sql`a.id`, among)}`

const isAmong = (id: RawBuilder<unknown>, among: RawBuilder<unknown> | null): RawBuilder<unknown> =>
  among === null ? sql`true` : sql`${id} IN (${among})`

/** The rules of `domain/publication/visibility.ts` in SQL; a test compares the two, fact by fact. */
export const visibleOn = (today: Day): RawBuilder<unknown> => sql`
  (f.decided
   OR (f.status IN ('pilot', 'inUse', 'suspended', 'outOfUse')
       AND (coalesce(f.risk_class, 'C') <> 'C' OR (f.risk_class IS NULL AND f.screened) OR f.in_register))
   OR (f.risk_class IS DISTINCT FROM 'C' AND f.study_started_on <= ${today}::date)
   OR f.shown_by_choice) IS TRUE`

/** The state before the public, as `publicStateOf` of the domain gives it. */
const stateColumn = sql`CASE
    WHEN f.status IN ('idea', 'inDevelopment') THEN 'inPreparation'
    WHEN f.status IN ('inUse', 'pilot') AND NOT f.use_decided AND f.risk_class IS DISTINCT FROM 'C' THEN 'inUseWithoutDecision'
    ELSE f.status END`

/** One row of the public list, before names are taken out of the texts. */
export interface PublicListRow {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly summary: string
  readonly state: PublicState
  readonly riskClass: RiskClass | null
  readonly body: string | null
  readonly domainsOfLife: readonly DomainOfLife[]
  readonly changedOn: Day
  readonly inUseSince: Day | null
  readonly preparation: Preparation | null
}

/** A body has yet to decide: nobody decided on its use so far, or a meeting is planned. */
const comingColumn = sql`((f.status IN ('idea', 'inDevelopment') AND NOT f.use_decided) OR f.scheduled)`

/** What a visitor asks of the list. */
export interface PublicListFilter {
  /** Ids that the words were found in; `null` when no words were given. */
  readonly foundIds: readonly string[] | null
  readonly domainOfLife: string | null
  readonly riskClass: string | null
  readonly states: readonly string[] | null
  readonly bodyCode: string | null
  /** Only what a body has yet to decide on. */
  readonly coming: boolean
  readonly limit: number
  readonly offset: number
}

const equal = (column: RawBuilder<unknown>, value: string | null): RawBuilder<unknown> =>
  value === null ? sql`true` : sql`${column} = ${value}`

function conditions(filter: PublicListFilter): RawBuilder<unknown> {
  const { foundIds, domainOfLife, riskClass } = filter
  return sql.join(
    [
      foundIds === null ? sql`true` : sql`f.id = ANY(${foundIds}::uuid[])`,
      domainOfLife === null ? sql`true` : sql`f.facts -> 'domainsOfLife' ? ${domainOfLife}`,
      riskClass === 'unknown' ? sql`f.risk_class IS NULL` : equal(sql`f.risk_class`, riskClass),
      filter.states === null ? sql`true` : sql`(${stateColumn}) = ANY(${filter.states}::text[])`,
      equal(sql`b.code`, filter.bodyCode),
      filter.coming ? comingColumn : sql`true`,
    ],
    sql` AND `,
  )
}

/** The next proposal that a body has on its agenda, without its text: only the question in the title and the day. */
const preparationColumn = sql`CASE WHEN p.coming THEN jsonb_build_object(
    'question', n.title, 'plannedOn', n.meeting_on, 'inputUntil', dt.input_until) END`

/** Rows that the public may know, in the order of their names, and how many there are in all. */
export async function selectPublicAlgorithms(
  tx: Tx,
  today: Day,
  filter: PublicListFilter,
): Promise<{ rows: PublicListRow[]; total: number }> {
  const { rows } = await sql<PublicListRow & { total: number; coming: boolean }>`
    WITH f AS MATERIALIZED (${publicFacts(today)}),
    p AS (
      SELECT f.id, f.slug, f.name, coalesce(f.facts ->> 'summary', '') AS summary, ${stateColumn} AS state, ${comingColumn} AS coming,
             f.risk_class AS "riskClass", b.name AS body,
             coalesce(f.facts -> 'domainsOfLife', '[]'::jsonb) AS "domainsOfLife",
             (f.changed_at AT TIME ZONE 'Europe/Amsterdam')::date AS "changedOn",
             (f.facts ->> 'usedFrom')::date AS "inUseSince", count(*) OVER () AS total
        FROM f LEFT JOIN body b ON b.id = f.competent_body_id
       WHERE ${visibleOn(today)} AND NOT f.withheld AND ${conditions(filter)}
       ORDER BY lower(f.name), f.id LIMIT ${filter.limit} OFFSET ${filter.offset})
    SELECT p.*, ${preparationColumn} AS preparation
      FROM p LEFT JOIN public_detail dt ON dt.algorithm_id = p.id
      LEFT JOIN LATERAL (SELECT title, meeting_on FROM proposal
        WHERE algorithm_id = p.id AND status = 'scheduled' AND meeting_on >= ${today}::date
        ORDER BY meeting_on, id LIMIT 1) n ON true
     ORDER BY lower(p.name), p.id`.execute(tx)
  return { rows: rows.map(({ total: _, coming: __, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** How many algorithms are withheld as a whole that would be public otherwise, per ground. */
export async function selectWithheldCounts(
  tx: Tx,
  today: Day,
): Promise<{ readonly ground: string; readonly motivation: string; readonly count: number }[]> {
  const { rows } = await sql<{ ground: string; motivation: string; count: number }>`
    WITH f AS MATERIALIZED (${publicFacts(today, withheldOn(today))})
    SELECT w.ground, min(w.motivation) AS motivation, count(DISTINCT f.id)::int AS count
      FROM f JOIN withholding w ON w.subject_id = f.id AND w.subject_kind = 'algorithm' AND w.part = 'everything'
     WHERE f.withheld AND ${visibleOn(today)}
     GROUP BY w.ground ORDER BY w.ground`.execute(tx)
  return rows
}

/** For which domains of life there is something to read, and how much is in use without a decision. */
export async function selectPublicOverview(
  tx: Tx,
  today: Day,
): Promise<{ domains: readonly string[]; withoutDecision: number }> {
  const { rows } = await sql<{ domains: readonly string[]; without: number }>`
    WITH f AS MATERIALIZED (${publicFacts(today)})
    SELECT coalesce((SELECT jsonb_agg(DISTINCT domain) FROM f, jsonb_array_elements_text(f.facts -> 'domainsOfLife') AS domain
                      WHERE ${visibleOn(today)} AND NOT f.withheld), '[]'::jsonb) AS domains,
           (SELECT count(*)::int FROM f WHERE ${visibleOn(today)} AND NOT f.withheld
               AND (${stateColumn}) = 'inUseWithoutDecision') AS without`.execute(tx)
  return { domains: rows[0]?.domains ?? [], withoutDecision: rows[0]?.without ?? 0 }
}

/** The facts that decide about one algorithm, by its id or its address. */
export async function selectVisibility(
  tx: Tx,
  today: Day,
  key: { readonly id: string } | { readonly slug: string },
): Promise<{ readonly id: string; readonly useDecided: boolean; readonly facts: VisibilityFacts } | undefined> {
  const which = 'id' in key ? sql`id = ${key.id}` : sql`slug = ${key.slug}`
  const { rows } = await sql<VisibilityRow>`
    WITH f AS (${publicFacts(today, sql`SELECT id FROM algorithm WHERE ${which}`)})
    SELECT f.id, f.status, f.risk_class AS "riskClass", f.screened, f.study_started_on AS "studyStartedOn", f.decided,
           f.in_register AS "inRegister", f.shown_by_choice AS "shownByChoice", f.withheld, f.use_decided AS "useDecided"
      FROM f`.execute(tx)
  const row = rows[0]
  if (row === undefined) return undefined
  const { id, useDecided, ...facts } = row
  return { id, useDecided, facts }
}

interface VisibilityRow extends VisibilityFacts {
  readonly id: string
  readonly status: AlgorithmStatus
  readonly useDecided: boolean
}
