import type { Day, Moment } from '../shared/dates.ts'
import type { ReportedChange } from './change.ts'

/** A version of the record, with a fingerprint of what it says about purpose, work and people. */
export interface UseVersion {
  readonly savedAt: Moment
  readonly use: string
}

/**
 * The day since which the record tells another use than the one that was decided on, while nobody reported a change:
 * so that use does not creep by editing a text (domain 2.19, nr 16).
 */
export function unreportedUse(
  oldestFirst: readonly UseVersion[],
  decisions: readonly { readonly on: Day }[],
  changes: readonly Pick<ReportedChange, 'reportedOn'>[],
): Day | null {
  const decidedOn = decisions
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
  if (decidedOn === undefined || changes.some(({ reportedOn }) => reportedOn >= decidedOn)) return null
  const dayOf = ({ savedAt }: UseVersion): Day => savedAt.slice(0, 10)
  const decided = oldestFirst.findLast((version) => dayOf(version) <= decidedOn)
  if (decided === undefined || oldestFirst.at(-1)?.use === decided.use) return null
  const other = oldestFirst.find((version) => dayOf(version) > decidedOn && version.use !== decided.use)
  return other === undefined ? null : dayOf(other)
}
