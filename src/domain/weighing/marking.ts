import { accept, refuse, type Result } from '../shared/result.ts'
import { authorOf, belongsToTeam, speaksFor } from './contributor.ts'
import type { Mark } from './mark.ts'
import { isBlank, type Stamp } from './stamp.ts'
import { papersAreOpen } from './transitions.ts'
import type { Weighing } from './weighing.ts'

export interface MarkDraft {
  readonly effectId: string
  readonly reason: string
}

export type MarkRefusal =
  'not-your-role' | 'team-may-not-mark' | 'papers-closed' | 'unknown' | 'reason-missing' | 'already-marked'

/** Marks an effect as weighing heavily. Whoever gathers the facts never does this (law 1). */
export function markEffect(weighing: Weighing, draft: MarkDraft, stamp: Stamp): Result<Mark, MarkRefusal> {
  const effect = weighing.effects.find((one) => one.id === draft.effectId)
  if (belongsToTeam(stamp.contributor) || effect?.writtenBy.personId === stamp.contributor.personId)
    return refuse('team-may-not-mark')
  const author = authorOf('mark', stamp.contributor)
  if (!author.ok) return author
  if (!papersAreOpen(weighing.status)) return refuse('papers-closed')
  if (effect === undefined) return refuse('unknown')
  if (isBlank(draft.reason)) return refuse('reason-missing')
  const mine = (mark: Mark) => mark.effectId === effect.id && mark.by.personId === stamp.contributor.personId
  if (weighing.marks.some(mine)) return refuse('already-marked')
  return accept({ ...draft, id: stamp.id, by: author.value, on: stamp.today })
}

/** Takes a mark back: only whoever made it, or the same group. */
export function withdrawMark(
  weighing: Weighing,
  markId: string,
  stamp: Stamp,
): Result<Mark, 'unknown' | 'not-yours' | 'papers-closed'> {
  const mark = weighing.marks.find((one) => one.id === markId)
  if (mark === undefined) return refuse('unknown')
  if (!speaksFor(mark.by, stamp.contributor)) return refuse('not-yours')
  if (!papersAreOpen(weighing.status)) return refuse('papers-closed')
  return accept(mark)
}
