import { startTrialCase as start, type StartRefusal, type TrialCase } from '#src/domain/trial-case/trial-case.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { insertTrialCase, selectTrialCases } from '#src/storage/trial-cases.ts'
import { selectCandidateFacts } from '#src/storage/views/trial-candidates.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type StartTrialCase = Pick<TrialCase, 'algorithmId' | 'why' | 'question'>

type Outcome = Result<TrialCase, StartRefusal | 'not-found'>

/** Marks an algorithm as trial case. */
export function startTrialCase(ctx: Context, command: StartTrialCase): Promise<Outcome> {
  return within(ctx, async (tx): Promise<Outcome> => {
    const subject = (await selectCandidateFacts(tx)).find(({ id }) => id === command.algorithmId)
    if (subject === undefined || ctx.actor === null) return refuse('not-found')
    const trial = {
      ...command,
      id: ctx.newId(),
      startedOn: ctx.today,
      endedOn: null,
      brokenOff: false,
      conclusion: '',
      revision: 1,
    }
    const result = start(trial, subject, await selectTrialCases(tx))
    if (!result.ok) return result
    const startedBy = ctx.actor.personId
    if (!(await insertTrialCase(tx, ctx.organisationId, { trial, startedBy }))) return refuse('runs-already')
    await recordEvent(tx, ctx, {
      action: 'trial-case.started',
      subject: { kind: 'trial-case', id: trial.id },
      after: trial,
    })
    return result
  })
}
