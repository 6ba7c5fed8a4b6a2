import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tables } from '../tables.ts'
import { algorithms, most, type Top } from './open-algorithms.ts'

type Steps = ExpressionBuilder<Tables & { al: Tables['algorithm'] }, 'al'>

const weighingOf = (eb: Steps) => eb.selectFrom('weighing as w').select('w.id').whereRef('w.algorithm_id', '=', 'al.id')

/** Statuses of a weighing in which facts can be written. */
const writable = ['draft', 'inDialogue', 'reopened']

/** Weighings in which the team still writes. */
export const unfinished = (eb: Top) =>
  jsonArrayFrom(
    algorithms(eb)
      .where((q) => q.exists(weighingOf(q).where('w.status', 'in', writable)))
      .limit(most),
  ).as('weighingToComplete')

/** Facts that the project lead called complete and the expert not yet. */
export const halfConfirmed = (eb: Top) => {
  const confirmed = (q: ExpressionBuilder<Tables & { w: Tables['weighing'] }, 'w'>, capacity: string) =>
    q.exists(
      q
        .selectFrom('weighing_confirmation as c')
        .select('c.id')
        .whereRef('c.weighing_id', '=', 'w.id')
        .whereRef('c.facts_revision', '=', 'w.facts_revision')
        .where('c.capacity', '=', capacity),
    )
  return jsonArrayFrom(
    algorithms(eb)
      .where((q) =>
        q.exists(
          weighingOf(q)
            .where('w.status', 'in', writable)
            .where((c) => confirmed(c, 'projectLead'))
            .where((c) => c.not(confirmed(c, 'algorithmExpert'))),
        ),
      )
      .limit(most),
  ).as('factsToConfirm')
}

/** Options that are described and of which nobody said whether the law allows them as they now read. */
export const unjudged = (eb: Top) =>
  jsonArrayFrom(
    algorithms(eb)
      .where('al.risk_class', 'is distinct from', 'C')
      .where((q) =>
        q.exists(
          weighingOf(q)
            .innerJoin('weighing_option as o', 'o.weighing_id', 'w.id')
            .where('w.status', 'in', [...writable, 'factuallyComplete'])
            .where('o.withdrawn_on', 'is', null)
            .where('o.description', '<>', '')
            .where((c) =>
              c.not(
                c.exists(
                  c
                    .selectFrom('weighing_legal_check as l')
                    .select('l.id')
                    .whereRef('l.option_id', '=', 'o.id')
                    .whereRef('l.option_revision', '=', 'o.revision'),
                ),
              ),
            ),
        ),
      )
      .limit(most),
  ).as('lawToJudge')

/** Weighings of which the facts are complete and that nobody released for a proposal yet. */
export const unreleased = (eb: Top) =>
  jsonArrayFrom(
    algorithms(eb)
      .where((q) => q.exists(weighingOf(q).where('w.status', '=', 'factuallyComplete')))
      .limit(most),
  ).as('weighingToRelease')

/** Algorithms on their way to use, or in use without a decision, about which nothing else waits for the team: the route goes on. */
export const unprepared = (eb: Top) =>
  jsonArrayFrom(
    algorithms(eb)
      .where((q) =>
        q.or([
          q('al.status', 'in', ['idea', 'inDevelopment', 'pilot']),
          q.and([
            q('al.status', '=', 'inUse'),
            q.not(q.exists(q.selectFrom('decision as d').select('d.id').whereRef('d.algorithm_id', '=', 'al.id'))),
          ]),
        ]),
      )
      .where((q) =>
        q.or([
          q('al.class_confirmed', '=', true),
          q.and([
            q('al.risk_class', 'is', null),
            q.exists(
              q
                .selectFrom('screening as s')
                .select('s.id')
                .whereRef('s.algorithm_id', '=', 'al.id')
                .where('s.state', '=', 'confirmed'),
            ),
          ]),
        ]),
      )
      .where((q) => q.not(q.exists(weighingOf(q).where('w.status', 'in', [...writable, 'factuallyComplete']))))
      .where((q) =>
        q.not(
          q.exists(
            q
              .selectFrom('proposal as p')
              .select('p.id')
              .whereRef('p.algorithm_id', '=', 'al.id')
              .where('p.status', 'not in', ['decided', 'withdrawn']),
          ),
        ),
      )
      .limit(most),
  ).as('momentToPrepare')
