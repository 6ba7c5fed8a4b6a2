import { treatReaction as treat, type Treatment, type TreatmentRefusal } from '#src/domain/publication/reaction.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import { insertReactionTreatment, selectOptionalReaction } from '#src/storage/reactions.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export interface TreatReaction extends Omit<Treatment, 'treatedByFunction'> {
  readonly publish: boolean
}

/** Records what was done with a reaction, once. */
export function treatReaction(
  ctx: Context,
  { publish, ...command }: TreatReaction,
): Promise<Result<Treatment, TreatmentRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    const reaction = await selectOptionalReaction(tx, command.reactionId)
    if (reaction === undefined || ctx.actor === null) return refuse('not-found')
    const treatment = { ...command, treatedByFunction: ctx.actor.jobTitle }
    const result = treat({ treatment, publish, treatedBefore: reaction.treatment !== null })
    if (!result.ok) return result
    const row = { ...result.value, id: ctx.newId(), treatedBy: ctx.actor.personId, on: ctx.today }
    if (!(await insertReactionTreatment(tx, ctx.organisationId, row))) return refuse('already-treated')
    await recordEvent(tx, ctx, {
      action: 'reaction.treated',
      subject: { kind: 'reaction', id: command.reactionId },
      after: result.value,
    })
    return result
  })
}
