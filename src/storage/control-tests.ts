import { expressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { ControlTest } from '#src/domain/control/control.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import type { Tables } from './tables.ts'

export async function insertControlTest(
  tx: Tx,
  { organisationId, recordedAt }: { readonly organisationId: string; readonly recordedAt: Moment },
  test: ControlTest,
): Promise<void> {
  await tx
    .insertInto('control_test')
    .values({
      id: test.id,
      organisation_id: organisationId,
      control_key: test.controlKey,
      control_title: test.controlTitle,
      result: test.result,
      observed: test.observed,
      evidence: test.evidence,
      tested_on: test.testedOn,
      tested_by: test.testedBy,
      tester_function: test.testerFunction,
      recorded_at: recordedAt,
    })
    .execute()
}

/** Since when each control is in force, through all versions: a new version of the arrangement starts no new round. */
export const controlsSince = () =>
  jsonArrayFrom(
    expressionBuilder<Tables>()
      .selectFrom('guiding_part as p')
      .innerJoin('adopted_version as a', 'a.version_id', 'p.version_id')
      .where('p.type', '=', 'control')
      .groupBy('p.key')
      .select(['p.key', (eb) => eb.fn.min('a.in_force_from').as('since')]),
  ).as('controlsSince')

/** The rows of {@link controlsSince} by the key of the control. */
export const sinceByKey = (rows: readonly { readonly key: string; readonly since: Day }[]): ReadonlyMap<string, Day> =>
  new Map(rows.map(({ key, since }) => [key, since]))

const testRows = () =>
  expressionBuilder<Tables>()
    .selectFrom('control_test')
    .select(['id', 'control_key as controlKey', 'control_title as controlTitle', 'result', 'observed', 'evidence'])
    .select(['tested_on as testedOn', 'tested_by as testedBy', 'tester_function as testerFunction'])
    .orderBy('tested_on', 'desc')
    .orderBy('recorded_at', 'desc')

/** What happened to controls so far. */
export interface ControlsSoFar {
  /** Every test of every control, the newest first. */
  readonly tests: readonly ControlTest[]
  /** Since when each is in force, by its key. */
  readonly since: ReadonlyMap<string, Day>
}

/** Tests of controls, and since when each control is in force, in one query. */
export async function selectControlsSoFar(tx: Tx): Promise<ControlsSoFar> {
  const row = await tx.selectNoFrom([jsonArrayFrom(testRows()).as('tests'), controlsSince()]).executeTakeFirstOrThrow()
  return { tests: row.tests, since: sinceByKey(row.controlsSince) }
}
