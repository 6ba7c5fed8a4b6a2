import type { AdministrativeChoice } from '#src/domain/administrative-choice/administrative-choice.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { refuse, accept, type Result } from '#src/domain/shared/result.ts'
import { insertAdministrativeChoice } from '#src/storage/administrative-choices.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

type Written = 'algorithmId' | 'description' | 'whyPolitical' | 'madeByFunction' | 'questions'

export interface LogChoice extends Pick<AdministrativeChoice, Written> {
  readonly madeOn: Day
}

export type LogChoiceRefusal = 'algorithm-unknown' | 'made-in-future' | 'not-signed-in'

/** Writes down a choice that an official made, so that somebody can say whether it was up to an official. */
export function logChoice(ctx: Context, command: LogChoice): Promise<Result<AdministrativeChoice, LogChoiceRefusal>> {
  return within(ctx, async (tx) => {
    if (ctx.actor === null) return refuse('not-signed-in')
    if (command.madeOn > ctx.today) return refuse('made-in-future')
    const algorithm =
      command.algorithmId === null ? null : ((await selectOptionalAlgorithm(tx, command.algorithmId)) ?? undefined)
    if (algorithm === undefined) return refuse('algorithm-unknown')
    const choice: AdministrativeChoice = {
      ...command,
      id: ctx.newId(),
      source: 'logged',
      phase: algorithm?.phase ?? null,
      loggedBy: ctx.actor.personId,
      derivedKey: null,
    }
    await insertAdministrativeChoice(tx, ctx.organisationId, { ...choice, loggedAt: ctx.now })
    await recordEvent(tx, ctx, {
      action: 'choice.logged',
      subject: { kind: 'administrative-choice', id: choice.id },
      after: choice,
    })
    return accept(choice)
  })
}
