import { sql } from 'kysely'

import type { AlgorithmFacts } from '#src/domain/algorithm/facts.ts'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { AiActRecord } from '#src/domain/publication/public-ai-act.ts'
import type { Preparation } from '#src/domain/publication/public-algorithm.ts'
import type { VisibilityFacts } from '#src/domain/publication/visibility.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'
import { publicFacts } from './public-algorithms.ts'

/** A paper of the dossier as far as the public may know of it. */
export interface PublicPaperRow {
  readonly kind: string
  readonly state: 'present' | 'notNeeded' | 'removed'
  readonly title: string
  readonly address: string | null
  readonly datedOn: Day | null
}

/** Everything inside about one algorithm from which its public record is made, in one row. */
export interface PublicAlgorithmRow {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly facts: AlgorithmFacts
  readonly status: AlgorithmStatus
  readonly riskClass: RiskClass | null
  readonly classReason: string | null
  /** It is the higher class because something is not known yet. */
  readonly classInDoubt: boolean
  readonly aiAct: AiActRecord | null
  readonly body: string | null
  readonly competenceBasis: string | null
  readonly holder: { readonly name: string; readonly portfolio: string | null } | null
  readonly changedOn: Day
  readonly registeredOn: Day
  readonly preparation: Preparation | null
  readonly cost: string | null
  readonly registerUrl: string | null
  readonly useDecided: boolean
  readonly visibility: VisibilityFacts
  readonly papers: readonly PublicPaperRow[]
  readonly statuses: readonly { readonly on: Day; readonly to: AlgorithmStatus }[]
  readonly stops: readonly Day[]
  readonly changes: readonly Day[]
  readonly names: readonly { readonly on: Day; readonly name: string }[]
}

const dutchDay = (column: string) => sql`(${sql.ref(column)} AT TIME ZONE 'Europe/Amsterdam')::date`

/** One algorithm by its address or id, whether or not the public may know of it: the domain decides that. */
export async function selectPublicAlgorithm(
  tx: Tx,
  today: Day,
  key: { readonly slug: string } | { readonly id: string },
): Promise<PublicAlgorithmRow | undefined> {
  const which = 'slug' in key ? sql`a.slug = ${key.slug}` : sql`a.id = ${key.id}`
  const { rows } = await sql<PublicAlgorithmRow>`
    WITH f AS (${publicFacts(today, sql`SELECT a.id FROM algorithm a WHERE ${which}`)})
    SELECT a.id, a.slug, a.name, a.facts, a.status, a.risk_class AS "riskClass", a.competence_basis AS "competenceBasis",
      b.name AS body, ${dutchDay('a.changed_at')} AS "changedOn", ${dutchDay('a.registered_at')} AS "registeredOn",
      CASE WHEN h.office_holder OR h.job_title <> '' THEN jsonb_build_object('name', CASE WHEN h.office_holder THEN h.name ELSE h.job_title END, 'portfolio', (
        SELECT r.portfolio FROM role_assignment r WHERE r.person_id = h.id AND r.role = 'executiveMember'
           AND r.valid_from <= ${today}::date AND (r.valid_to IS NULL OR r.valid_to >= ${today}::date)
         ORDER BY r.valid_from DESC, r.id LIMIT 1)) END AS holder,
      cl.reason AS "classReason", COALESCE(cl.doubt, false) AS "classInDoubt",
      (SELECT jsonb_build_object('riskGroup', c.ai_act_risk_group, 'facts', c.ai_act, 'origin', c.origin,
          'confirmedBy', w.job_title, 'confirmedOn', k.confirmed_on)
         FROM classification c JOIN classification_confirmation k ON k.classification_id = c.id
         JOIN person w ON w.id = k.confirmed_by
        WHERE c.algorithm_id = a.id ORDER BY c.proposed_at DESC, c.id LIMIT 1) AS "aiAct",
      dt.cost, dt.register_url AS "registerUrl", f.use_decided AS "useDecided",
      CASE WHEN (a.status IN ('idea', 'inDevelopment') AND NOT f.use_decided) OR f.scheduled THEN jsonb_build_object(
        'question', n.title, 'plannedOn', n.meeting_on, 'inputUntil', dt.input_until) END AS preparation,
      jsonb_build_object('status', f.status, 'riskClass', f.risk_class, 'screened', f.screened,
        'studyStartedOn', f.study_started_on, 'decided', f.decided, 'inRegister', f.in_register,
        'shownByChoice', f.shown_by_choice, 'withheld', f.withheld) AS visibility,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'state', p.state, 'title', p.title,
          'address', p.address, 'datedOn', p.dated_on) ORDER BY p.recorded_at, p.id), '[]'::jsonb)
         FROM dossier_paper p WHERE p.algorithm_id = a.id) AS papers,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('on', s.changed_on, 'to', s.to_status) ORDER BY s.changed_at), '[]'::jsonb)
         FROM status_change s WHERE s.algorithm_id = a.id) AS statuses,
      (SELECT coalesce(jsonb_agg(e.stopped_on ORDER BY e.stopped_at), '[]'::jsonb)
         FROM emergency_stop e WHERE e.algorithm_id = a.id) AS stops,
      (SELECT coalesce(jsonb_agg(coalesce(j.judged_on, c.reported_on) ORDER BY c.reported_at), '[]'::jsonb)
         FROM algorithm_change c LEFT JOIN algorithm_change_judgement j ON j.change_id = c.id
        WHERE c.algorithm_id = a.id AND (c.called = 'substantial' OR j.verdict = 'substantial')) AS changes,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('on', ${dutchDay('v.saved_at')}, 'name', v.facts ->> 'name') ORDER BY v.number), '[]'::jsonb)
         FROM algorithm_version v WHERE v.algorithm_id = a.id) AS names
    FROM algorithm a JOIN f ON f.id = a.id
    LEFT JOIN body b ON b.id = a.competent_body_id
    LEFT JOIN person h ON h.id = a.portfolio_holder_id
    LEFT JOIN public_detail dt ON dt.algorithm_id = a.id
    LEFT JOIN LATERAL (SELECT reason, doubt FROM classification
      WHERE algorithm_id = a.id AND risk_class = a.risk_class ORDER BY proposed_at DESC, id LIMIT 1) cl ON true
    LEFT JOIN LATERAL (SELECT title, meeting_on FROM proposal
      WHERE algorithm_id = a.id AND status = 'scheduled' AND meeting_on >= ${today}::date
      ORDER BY meeting_on, id LIMIT 1) n ON true
    WHERE ${which}`.execute(tx)
  return rows[0]
}

/** Questions of others about one algorithm, in general words, with the answers. */
export async function selectPublicAnswers(
  tx: Tx,
  algorithmId: string,
): Promise<{ id: string; question: string; answer: string; on: Day }[]> {
  const rows = await tx
    .selectFrom('reaction_treatment as t')
    .innerJoin('public_reaction as r', 'r.id', 't.reaction_id')
    .select(['t.id', 't.public_question', 't.answer', 't.treated_on'])
    .where('r.algorithm_id', '=', algorithmId)
    .where('t.public_question', 'is not', null)
    .orderBy('t.treated_on', 'desc')
    .orderBy('t.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    question: row.public_question ?? '',
    answer: row.answer,
    on: row.treated_on,
  }))
}
