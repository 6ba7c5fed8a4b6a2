import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import {
  nameStakeholder as nameByRule,
  type StakeholderDraft,
  type StakeholderRefusal,
} from '#src/domain/weighing/writing-facts.ts'
import { updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { keepPart, subjectOf, withWeighing, type Edited } from './with-weighing.ts'

export interface NameStakeholder {
  readonly algorithmId: string
  readonly edited: Edited
  readonly draft: StakeholderDraft
}

/** Names a group that the algorithm touches, or changes what is written about it. */
export function nameStakeholder(
  ctx: Context,
  { algorithmId, edited, draft }: NameStakeholder,
): Promise<Result<string, StakeholderRefusal | 'not-found' | 'changed-meanwhile'>> {
  return withWeighing(ctx, algorithmId, async (tx, { weighing, owner, stamp }) => {
    const named = nameByRule(weighing, { editedId: edited?.id ?? null, draft }, stamp)
    if (!named.ok) return named
    const { stakeholder, by } = named.value
    const written = { by, on: ctx.today }
    const kept = await keepPart(tx, { owner, edited, written }, { table: 'weighing_stakeholder', value: stakeholder })
    if (!kept) return refuse('changed-meanwhile')
    await updateFactsRevision(tx, weighing.id)
    const before = weighing.stakeholders.find((one) => one.id === edited?.id)
    await recordEvent(tx, ctx, {
      action: 'stakeholder.named',
      subject: subjectOf(weighing),
      before,
      after: stakeholder,
    })
    return accept(edited?.id ?? stakeholder.id)
  })
}
