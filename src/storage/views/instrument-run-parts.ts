import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Tables } from '../tables.ts'

/** Inside a query on `instrument_run`. */
type OfRun = ExpressionBuilder<Tables, 'instrument_run'>

export const stamp = (table: 'x') =>
  [`${table}.by_person as byPerson`, `${table}.by_function as byFunction`, `${table}.at`] as const
export const words = [
  'x.question_id as questionId',
  'x.instance',
  'x.value',
  'x.considerations',
  'x.sources',
  'x.confidentiality',
] as const

export const instances = (eb: OfRun) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_instance as x')
      .select(['x.id', 'x.node_id as nodeId', 'x.parent', 'x.removed_at as removedAt', ...stamp('x')])
      .whereRef('x.run_id', '=', 'instrument_run.id')
      .orderBy('x.sequence'),
  ).as('instances')

export const answers = (eb: OfRun) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_answer as x')
      .select(['x.id', 'x.revision', ...words, ...stamp('x')])
      .whereRef('x.run_id', '=', 'instrument_run.id')
      .orderBy('x.sequence'),
  ).as('answers')

export const assignments = (eb: OfRun) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_assignment as x')
      .select(['x.id', 'x.section_id as sectionId', 'x.role', 'x.person_id as personId', 'x.due_on as dueOn'])
      .select(stamp('x'))
      .whereRef('x.run_id', '=', 'instrument_run.id')
      .orderBy('x.sequence'),
  ).as('assignments')

export const participants = (eb: OfRun) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_participant as x')
      .select(['x.id', 'x.function', 'x.part', 'x.person_id as personId', 'x.removed_at as removedAt', ...stamp('x')])
      .whereRef('x.run_id', '=', 'instrument_run.id')
      .orderBy('x.sequence'),
  ).as('participants')

export const sessions = (eb: OfRun) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_session as x')
      .select(['x.id', 'x.held_on as heldOn', 'x.place', 'x.agenda', 'x.notes', 'x.revision', ...stamp('x')])
      .whereRef('x.run_id', '=', 'instrument_run.id')
      .orderBy('x.held_on')
      .orderBy('x.sequence'),
  ).as('sessions')

const resolution = (eb: ExpressionBuilder<Tables & { c: Tables['instrument_comment'] }, 'c'>) =>
  jsonObjectFrom(
    eb
      .selectFrom('instrument_comment_resolution as x')
      .select(['x.text', ...stamp('x')])
      .whereRef('x.comment_id', '=', 'c.id')
      .orderBy('x.sequence')
      .limit(1),
  ).as('resolution')

export const comments = (eb: OfRun) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_comment as c')
      .select(['c.id', 'c.question_id as questionId', 'c.text'])
      .select(['c.by_person as byPerson', 'c.by_function as byFunction', 'c.at'])
      .select((inner) => resolution(inner as never))
      .whereRef('c.run_id', '=', 'instrument_run.id')
      .orderBy('c.sequence'),
  ).as('comments')

export const evidence = (eb: OfRun) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_evidence as x')
      .select(['x.id', 'x.question_id as questionId', 'x.title', 'x.address', 'x.file_id as fileId'])
      .select(['x.removed_at as removedAt', ...stamp('x')])
      .whereRef('x.run_id', '=', 'instrument_run.id')
      .orderBy('x.sequence'),
  ).as('evidence')

export const actions = (eb: OfRun) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_action as x')
      .select(['x.id', 'x.question_id as questionId', 'x.instance', 'x.text', 'x.owner_function as ownerFunction'])
      .select(['x.owner_person as ownerPerson', 'x.due_on as dueOn', 'x.done_on as doneOn', 'x.done_note as doneNote'])
      .select(['x.revision', ...stamp('x')])
      .whereRef('x.run_id', '=', 'instrument_run.id')
      .orderBy('x.sequence'),
  ).as('actions')

export const signOffs = (eb: OfRun) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_sign_off as x')
      .select(['x.id', 'x.function', 'x.note', ...stamp('x')])
      .whereRef('x.run_id', '=', 'instrument_run.id')
      .orderBy('x.sequence'),
  ).as('signOffs')

export const findings = (eb: OfRun) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_finding as x')
      .select(['x.id', 'x.kind', 'x.text', 'x.page', 'x.judgement', 'x.judgement_by as judgementBy'])
      .select(['x.removed_at as removedAt', ...stamp('x')])
      .whereRef('x.run_id', '=', 'instrument_run.id')
      .orderBy('x.sequence'),
  ).as('findings')

export const transfers = (eb: OfRun) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_transfer as x')
      .select(['x.id', 'x.source_kind as sourceKind', 'x.source_key as sourceKey', 'x.proposed', 'x.target'])
      .select(['x.target_id as targetId', 'x.target_place as targetPlace', 'x.source_text as sourceText', 'x.reason'])
      .select(stamp('x'))
      .whereRef('x.run_id', '=', 'instrument_run.id')
      .orderBy('x.sequence'),
  ).as('transfers')

/** Decisions that rest on this run, with the version that was frozen for them. */
export const decisions = (eb: OfRun) =>
  jsonArrayFrom(
    eb
      .selectFrom('decision_instrument as x')
      .innerJoin('decision as d', 'd.id', 'x.decision_id')
      .innerJoin('snapshot as s', 's.id', 'x.snapshot_id')
      .select(['d.id', 'd.number', 'd.title', 's.number as version'])
      .whereRef('x.run_id', '=', 'instrument_run.id')
      .orderBy('d.decided_on'),
  ).as('decisions')

/** The last description of a change, or the last report of one that is substantial: as called, or as the expert found. */
export const changedOn = (eb: OfRun) => {
  const described = eb
    .selectFrom('dossier_paper as p')
    .select((of) => of.fn.max('p.dated_on').as('on'))
    .whereRef('p.algorithm_id', '=', 'instrument_run.algorithm_id')
    .where('p.kind', '=', 'changeDescription')
  const reported = eb
    .selectFrom('algorithm_change as c')
    .leftJoin('algorithm_change_judgement as j', 'j.change_id', 'c.id')
    .select((of) => of.fn.max('c.reported_on').as('on'))
    .whereRef('c.algorithm_id', '=', 'instrument_run.algorithm_id')
    .where((of) => of(of.fn.coalesce('j.verdict', 'c.called'), '=', 'substantial'))
  return eb.fn<string | null>('greatest', [described, reported]).as('changedOn')
}

export const stoppedOn = (eb: OfRun) =>
  eb
    .selectFrom('emergency_stop as e')
    .select((of) => of.fn.max('e.stopped_on').as('on'))
    .whereRef('e.algorithm_id', '=', 'instrument_run.algorithm_id')
    .as('stoppedOn')

export const replacedBy = (eb: OfRun) =>
  eb
    .selectFrom('instrument_run as n')
    .select('n.id')
    .whereRef('n.replaces_id', '=', 'instrument_run.id')
    .where('n.status', '=', 'adopted')
    .limit(1)
    .as('replacedBy')
