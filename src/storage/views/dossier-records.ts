import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Tables } from '../tables.ts'

/** Inside a query on `algorithm`. */
export type OfAlgorithm = ExpressionBuilder<Tables, 'algorithm'>

export const screenings = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('screening as s')
      .select(['s.id', 's.algorithm_id as algorithmId', 's.number', 's.state', 's.answers', 's.revision'])
      .select(['s.submitted_by as submittedBy', 's.reviewed_by as reviewedBy', 's.reviewed_on as reviewedOn'])
      .select('s.review_note as reviewNote')
      .whereRef('s.algorithm_id', '=', 'algorithm.id')
      .orderBy('s.number', 'desc'),
  ).as('screenings')

export const classifications = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('classification as c')
      .leftJoin('classification_confirmation as k', 'k.classification_id', 'c.id')
      .select(['c.id', 'c.algorithm_id as algorithmId', 'c.criteria', 'c.risk_class as riskClass', 'c.doubt'])
      .select(['c.grounds', 'c.ai_act_risk_group as aiActRiskGroup', 'c.reason', 'c.proposed_by as proposedBy'])
      .select(['c.proposed_on as proposedOn', 'c.proposed_at as at', 'c.ai_act as aiAct', 'c.origin'])
      .select(['k.confirmed_by as confirmedBy', 'k.confirmed_on as confirmedOn'])
      .whereRef('c.algorithm_id', '=', 'algorithm.id')
      .orderBy('c.proposed_at', 'desc')
      .orderBy('c.id'),
  ).as('classifications')

export const stops = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('emergency_stop as e')
      .select(['e.id', 'e.algorithm_id as algorithmId', 'e.from_status as from', 'e.reason', 'e.scope', 'e.fallback'])
      .select(['e.review_from as reviewFrom', 'e.stopped_by as stoppedBy', 'e.stopped_on as stoppedOn'])
      .select('e.stopped_at as stoppedAt')
      .whereRef('e.algorithm_id', '=', 'algorithm.id')
      .orderBy('e.stopped_at', 'desc')
      .orderBy('e.id'),
  ).as('stops')

export const stopNotes = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('emergency_stop_note as n')
      .innerJoin('emergency_stop as e', 'e.id', 'n.stop_id')
      .select(['n.id', 'n.stop_id as stopId', 'n.kind', 'n.text', 'n.noted_by as by', 'n.noted_on as on'])
      .select('n.noted_at as at')
      .whereRef('e.algorithm_id', '=', 'algorithm.id')
      .orderBy('n.noted_at')
      .orderBy('n.id'),
  ).as('stopNotes')

export const statusChanges = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('status_change as s')
      .select(['s.id', 's.algorithm_id as algorithmId', 's.from_status as from', 's.to_status as to', 's.gate'])
      .select(['s.reason', 's.changed_by as by', 's.changed_on as on', 's.changed_at as at'])
      .whereRef('s.algorithm_id', '=', 'algorithm.id')
      .orderBy('s.changed_at')
      .orderBy('s.id'),
  ).as('statusChanges')

export const passages = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('gate_passage as p')
      .select(['p.id', 'p.algorithm_id as algorithmId', 'p.gate', 'p.kind', 'p.note', 'p.passed_on as on'])
      .select(['p.recorded_by as by', 'p.recorded_at as at'])
      .whereRef('p.algorithm_id', '=', 'algorithm.id')
      .orderBy('p.recorded_at')
      .orderBy('p.id'),
  ).as('passages')

export const runs = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_run as r')
      .select(['r.id', 'r.instrument', 'r.status', 'r.adopted_on as adoptedOn'])
      .whereRef('r.algorithm_id', '=', 'algorithm.id')
      .orderBy('r.started_at'),
  ).as('runs')

export const papers = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('dossier_paper as p')
      .select(['p.id', 'p.algorithm_id as algorithmId', 'p.kind', 'p.state', 'p.title', 'p.address'])
      .select(['p.dated_on as datedOn', 'p.adopted_by as adoptedBy', 'p.recorded_by as recordedBy'])
      .select('p.recorded_at as recordedAt')
      .whereRef('p.algorithm_id', '=', 'algorithm.id')
      .orderBy('p.recorded_at')
      .orderBy('p.id'),
  ).as('papers')

export const duties = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('algorithm_duty as d')
      .select(['d.id', 'd.algorithm_id as algorithmId', 'd.duty', 'd.holder_id as holderId', 'd.basis'])
      .select(['d.valid_from as from', 'd.recorded_by as recordedBy', 'd.recorded_at as recordedAt'])
      .whereRef('d.algorithm_id', '=', 'algorithm.id')
      .orderBy('d.valid_from')
      .orderBy('d.recorded_at')
      .orderBy('d.id'),
  ).as('duties')

/** Changes that were reported, each with what the expert said; the oldest first. */
export const changes = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('algorithm_change as c')
      .select(['c.id', 'c.algorithm_id as algorithmId', 'c.description', 'c.answers', 'c.called'])
      .select(['c.starts_on as startsOn', 'c.noticed_by as noticedBy', 'c.reported_by as reportedBy'])
      .select(['c.reported_on as reportedOn', 'c.reported_at as reportedAt'])
      .select((inner) =>
        jsonObjectFrom(
          inner
            .selectFrom('algorithm_change_judgement as j')
            .select(['j.verdict', 'j.reason', 'j.judged_by as judgedBy', 'j.judged_on as judgedOn'])
            .whereRef('j.change_id', '=', 'c.id'),
        ).as('judgement'),
      )
      .whereRef('c.algorithm_id', '=', 'algorithm.id')
      .orderBy('c.reported_at')
      .orderBy('c.id'),
  ).as('changes')

/** The other uses of the same algorithm, each a dossier of its own; the first use first. */
export const otherUses = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('algorithm as a')
      .leftJoin('algorithm_other_use as o', 'o.algorithm_id', 'a.id')
      .leftJoin('algorithm_other_use as mine', (join) => join.onRef('mine.algorithm_id', '=', 'algorithm.id'))
      .select(['a.id', 'a.name', 'a.status'])
      .select(sql<string | null>`a.facts ->> 'purpose'`.as('purpose'))
      .select(sql<boolean>`o.id IS NULL`.as('first'))
      .where(
        sql<boolean>`coalesce(o.first_use_id, a.id) = coalesce(mine.first_use_id, algorithm.id) AND a.id <> algorithm.id`,
      )
      .orderBy('o.recorded_at', (order) => order.asc().nullsFirst())
      .orderBy('a.id'),
  ).as('otherUses')

export const versions = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('algorithm_version as v')
      .select(['v.id', 'v.algorithm_id as algorithmId', 'v.number', 'v.saved_by as savedBy', 'v.saved_at as savedAt'])
      .select(
        sql<string>`md5(concat_ws('|', v.facts ->> 'purpose', v.facts ->> 'process', v.facts ->> 'peopleAffected'))`.as(
          'use',
        ),
      )
      .whereRef('v.algorithm_id', '=', 'algorithm.id')
      .orderBy('v.number'),
  ).as('versions')
