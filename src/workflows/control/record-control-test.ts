import type { ControlTest } from '#src/domain/control/control.ts'
import { testControl, type TestRefusal } from '#src/domain/control/test-control.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { insertControlTest, selectControlsSoFar } from '#src/storage/control-tests.ts'
import { controlArrangement } from './control-arrangement.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type RecordControlTest = Pick<ControlTest, 'controlKey' | 'result' | 'observed' | 'evidence' | 'testedOn'>

/** Keeps the result of a test of a control. Who owns the control does not test it. */
export function recordControlTest(
  ctx: Context,
  command: RecordControlTest,
): Promise<Result<ControlTest, TestRefusal | 'control-unknown' | 'not-signed-in'>> {
  return within(ctx, async (tx) => {
    const { actor } = ctx
    if (actor === null) return refuse('not-signed-in')
    const arrangement = await controlArrangement(tx, ctx.today)
    const control = arrangement?.controls.find(({ key }) => key === command.controlKey)
    if (control === undefined) return refuse('control-unknown')
    const test = {
      ...command,
      id: ctx.newId(),
      controlTitle: control.title,
      testedBy: actor.personId,
      testerFunction: actor.jobTitle,
    }
    const testerRoles = actor.assignments.map(({ role }) => role)
    const result = testControl(control, test, {
      testerRoles,
      before: (await selectControlsSoFar(tx)).tests,
      today: ctx.today,
    })
    if (!result.ok) return result
    await insertControlTest(tx, { organisationId: ctx.organisationId, recordedAt: ctx.now }, result.value)
    await recordEvent(tx, ctx, {
      action: 'control.tested',
      subject: { kind: 'controlTest', id: test.id },
      after: result.value,
    })
    return result
  })
}
