import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { about, most, type Top } from './open-algorithms.ts'

/** Stops of what stands still, that no body discussed yet. */
export const stops = (eb: Top) =>
  jsonArrayFrom(
    eb
      .selectFrom('emergency_stop as s')
      .innerJoin('algorithm as al', 'al.id', 's.algorithm_id')
      .select(['s.id', 's.reason', 's.stopped_on as stoppedOn', ...about])
      .where('al.status', '=', 'suspended')
      .where((q) =>
        // A decision about a later stop of what stood still already is about the earlier one as well.
        q.not(
          q.exists(
            q
              .selectFrom('decision as d')
              .innerJoin('emergency_stop as later', 'later.id', 'd.ratifies_stop_id')
              .select('d.id')
              .whereRef('later.algorithm_id', '=', 's.algorithm_id')
              .whereRef('later.stopped_at', '>=', 's.stopped_at'),
          ),
        ),
      )
      .orderBy('s.stopped_on')
      .orderBy('s.id')
      .limit(most),
  ).as('stops')
