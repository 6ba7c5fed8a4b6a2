import type { ControlTest } from '#src/domain/control/control.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

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

/** Every test of every control, the newest first. */
export async function selectControlTests(tx: Tx): Promise<ControlTest[]> {
  return tx
    .selectFrom('control_test')
    .select(['id', 'control_key as controlKey', 'control_title as controlTitle', 'result', 'observed', 'evidence'])
    .select(['tested_on as testedOn', 'tested_by as testedBy', 'tester_function as testerFunction'])
    .orderBy('tested_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute()
}
