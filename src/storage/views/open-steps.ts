import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { OpenReview, OpenStep } from '#src/domain/start/open-business.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'
import { about, algorithms, living, most, type Top } from './open-algorithms.ts'
import { returned, unconfirmed, unreviewed, unscreened, unsent } from './open-class-steps.ts'
import { halfConfirmed, unfinished, unjudged, unprepared, unreleased } from './open-weighing-steps.ts'

/** Algorithms for which nobody answers, or somebody who has left. */
const unassigned = (eb: Top) =>
  jsonArrayFrom(
    algorithms(eb)
      .where('al.status', 'in', living)
      .where((q) =>
        q.or([
          q('al.competent_body_id', 'is', null),
          q('al.portfolio_holder_id', 'is', null),
          q('al.process_owner_id', 'is', null),
          q.exists(
            q
              .selectFrom('person as gone')
              .select('gone.id')
              .where('gone.active', '=', false)
              .where((w) =>
                w.or([
                  w('gone.id', '=', w.ref('al.portfolio_holder_id')),
                  w('gone.id', '=', w.ref('al.process_owner_id')),
                ]),
              ),
          ),
        ]),
      )
      .limit(most),
  ).as('dutyToAssign')

const undecided = (eb: Top) =>
  jsonArrayFrom(
    algorithms(eb)
      .where('al.status', 'in', ['pilot', 'inUse'])
      .where((q) =>
        q.not(q.exists(q.selectFrom('decision as d').select('d.id').whereRef('d.algorithm_id', '=', 'al.id'))),
      )
      .limit(most),
  ).as('decisionMissing')

const reviews = (eb: Top, until: Day) =>
  jsonArrayFrom(
    eb
      .selectFrom('decision as d')
      .innerJoin('algorithm as al', 'al.id', 'd.algorithm_id')
      .select(['d.id as decisionId', 'd.title', 'd.review_on as reviewOn', ...about])
      .where('d.review_on', '<=', until)
      .where('al.status', 'in', living)
      .where((q) =>
        q.not(
          q.exists(
            q
              .selectFrom('decision as l')
              .select('l.id')
              .whereRef('l.algorithm_id', '=', 'd.algorithm_id')
              .whereRef('l.decided_on', '>', 'd.decided_on'),
          ),
        ),
      )
      .orderBy('d.review_on')
      .orderBy('d.id')
      .limit(most),
  ).as('reviews')

/** Steps of dossiers that somebody has to take, and decisions to look at again, in one query. */
export async function selectOpenSteps(
  tx: Tx,
  { today, until }: { readonly today: Day; readonly until: Day },
): Promise<{ readonly steps: readonly OpenStep[]; readonly reviews: readonly OpenReview[] }> {
  const { reviews: due, ...rows } = await tx
    .selectNoFrom((eb) => [
      unscreened(eb),
      unsent(eb),
      returned(eb),
      unreviewed(eb, today),
      unconfirmed(eb, today),
      unfinished(eb),
      halfConfirmed(eb),
      unjudged(eb),
      unreleased(eb),
      unprepared(eb),
      unassigned(eb),
      undecided(eb),
      reviews(eb, until),
    ])
    .executeTakeFirstOrThrow()
  const kinds = Object.keys(rows) as (keyof typeof rows)[]
  return {
    steps: kinds.flatMap((kind) => rows[kind].map((row) => ({ ...row, kind }))),
    reviews: due.map(({ reviewOn, ...row }) => ({ ...row, reviewOn: reviewOn ?? until })),
  }
}
