import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { TrialCase } from '#src/domain/trial-case/trial-case.ts'
import type { Tx } from '../database.ts'
import { isInUse, lastSwitch } from '../instruments.ts'

/** What the setup path asks besides texts and startbesluiten, in one query. */
export interface SetupRows {
  readonly trials: readonly TrialCase[]
  /** Somebody began the startbesluit, or changed its draft since it was adopted last. */
  readonly drafted: boolean
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
  /** Instruments that the organisation works with. */
  readonly instrumentsInUse: number
}

export async function selectSetupRows(tx: Tx): Promise<SetupRows> {
  return tx
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('trial_case as t')
          .select(['t.id', 't.algorithm_id as algorithmId', 't.why', 't.question', 't.conclusion', 't.revision'])
          .select(['t.started_on as startedOn', 't.ended_on as endedOn', 't.broken_off as brokenOff'])
          .orderBy('t.started_on', 'desc')
          .orderBy('t.id'),
      ).as('trials'),
      jsonArrayFrom(eb.selectFrom('body as b').select(['b.id', 'b.name']).orderBy('b.name').orderBy('b.id')).as(
        'bodies',
      ),
      sql<boolean>`EXISTS (SELECT FROM starting_draft d
        WHERE NOT EXISTS (SELECT FROM starting_decision s WHERE s.recorded_at >= d.changed_at))`.as('drafted'),
      sql<number>`(SELECT count(*)::int FROM instrument_definition d ${lastSwitch} WHERE ${isInUse})`.as(
        'instrumentsInUse',
      ),
    ])
    .executeTakeFirstOrThrow()
}
