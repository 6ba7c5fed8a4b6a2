import { endTrialCase as end, type EndRefusal, type TrialCase } from '#src/domain/trial-case/trial-case.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { selectLessons, selectOptionalTrialCase, updateTrialCaseEnd } from '#src/storage/trial-cases.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export interface EndTrialCase {
  readonly id: string
  readonly revision: number
  readonly conclusion: string
  readonly brokenOff: boolean
}

type Outcome = Result<TrialCase, EndRefusal | 'not-found' | 'changed-meanwhile'>

/** Looks back on a trial case and ends it, or breaks it off. */
export function endTrialCase(ctx: Context, { id, revision, conclusion, brokenOff }: EndTrialCase): Promise<Outcome> {
  return within(ctx, async (tx): Promise<Outcome> => {
    const trial = await selectOptionalTrialCase(tx, id)
    if (trial === undefined) return refuse('not-found')
    if (trial.revision !== revision) return refuse('changed-meanwhile')
    const lessons = (await selectLessons(tx, id)).filter(({ withdrawn }) => withdrawn === null).length
    const result = end(trial, { conclusion, brokenOff, lessons, today: ctx.today })
    if (!result.ok) return result
    if (!(await updateTrialCaseEnd(tx, result.value))) return refuse('changed-meanwhile')
    await recordEvent(tx, ctx, {
      action: 'trial-case.ended',
      subject: { kind: 'trial-case', id },
      before: trial,
      after: result.value,
    })
    return result
  })
}
