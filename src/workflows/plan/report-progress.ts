import { reportProgress as report, type ProgressNote, type ProgressRefusal } from '#src/domain/plan/progress.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { insertPlanNote, selectPlanNotes } from '#src/storage/plan-notes.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { planInForce } from './plan-in-force.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type ReportProgress = Omit<ProgressNote, 'id' | 'notedBy' | 'noterFunction'>

/** Keeps what the owner of a goal reports about it or about a milestone. */
export function reportProgress(
  ctx: Context,
  command: ReportProgress,
): Promise<Result<ProgressNote, ProgressRefusal | 'goal-unknown' | 'not-signed-in'>> {
  return within(ctx, async (tx) => {
    const { actor } = ctx
    if (actor === null) return refuse('not-signed-in')
    const goal = (await planInForce(tx, ctx.today))?.goals.find(({ key }) => key === command.goalKey)
    const milestoneKnown =
      command.milestoneKey === null || goal?.milestones.some(({ key }) => key === command.milestoneKey)
    if (goal === undefined || milestoneKnown !== true) return refuse('goal-unknown')
    const notes = await selectPlanNotes(tx)
    const note = { ...command, id: ctx.newId(), notedBy: actor.personId, noterFunction: actor.jobTitle }
    const owns = actor.assignments.some(({ role }) => role === goal.ownerRole || role === 'policyAdvisor')
    const result = report(note, { notes, owns, today: ctx.today })
    if (!result.ok) return result
    await insertPlanNote(tx, { organisationId: ctx.organisationId, recordedAt: ctx.now }, result.value)
    await recordEvent(tx, ctx, {
      action: 'plan.reported',
      subject: { kind: 'planGoal', id: goal.key },
      after: result.value,
    })
    return result
  })
}
