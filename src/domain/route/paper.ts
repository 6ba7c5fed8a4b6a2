import { accept, refuse, type Result } from '../shared/result.ts'
import type { Day, Moment } from '../shared/dates.ts'
import type { PaperInput } from './gate.ts'

/** Pointed out, declared not needed with a reason, or no longer valid. */
export const paperStates = ['present', 'notNeeded', 'removed'] as const
export type PaperState = (typeof paperStates)[number]

/** A paper that was made elsewhere and counts here, with where it is (law 14 of the product). */
export interface Paper {
  readonly id: string
  readonly algorithmId: string
  readonly kind: PaperInput
  readonly state: PaperState
  /** The title, or the reason why it is not needed. */
  readonly title: string
  readonly address: string | null
  readonly datedOn: Day | null
  readonly adoptedBy: string | null
  readonly recordedBy: string
  readonly recordedAt: Moment
}

/** A paper needs a title, and a paper that is not needed a reason. */
export const pointOut = (paper: Paper): Result<Paper, 'title-missing'> =>
  paper.title.trim() === '' ? refuse('title-missing') : accept(paper)

/** The papers that hold now: the last of each kind, unless it was removed. */
export function papersInForce(oldestFirst: readonly Paper[]): readonly Paper[] {
  const last = new Map(oldestFirst.map((paper) => [paper.kind, paper]))
  return [...last.values()].filter((paper) => paper.state !== 'removed')
}
