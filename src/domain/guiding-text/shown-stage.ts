import type { Day } from '../shared/dates.ts'
import type { GuidingText } from './guiding-text.ts'

/** How a version that was put before everybody stands as long as no body has adopted it. */
export const shownStages = ['announced', 'open', 'closed', 'offered', 'takenBack', 'withdrawn'] as const
export type ShownStage = (typeof shownStages)[number]

/** A version, as far as it was put before everybody. */
export type ShownVersion = Pick<GuidingText, 'status' | 'consultation' | 'consultedSnapshotId'>

const elsewhere: Readonly<Partial<Record<GuidingText['status'], ShownStage>>> = {
  offered: 'offered',
  draft: 'takenBack',
  withdrawn: 'withdrawn',
}

/**
 * What everybody was asked to read once stays readable: its address was given away. Nothing for a version that was
 * never put before everybody, and for one that a body adopted.
 */
export function shownStageOn(
  { status, consultation, consultedSnapshotId }: ShownVersion,
  today: Day,
): ShownStage | null {
  if (consultation === null || consultedSnapshotId === null || status === 'adopted') return null
  if (status !== 'consultation') return elsewhere[status] ?? null
  if (today < consultation.from) return 'announced'
  return today <= consultation.to ? 'open' : 'closed'
}
