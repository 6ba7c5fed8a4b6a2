import type { Day } from '../shared/dates.ts'

/** What the body did with an amendment. */
export const amendmentResults = ['accepted', 'rejected', 'withdrawn'] as const
export type AmendmentResult = (typeof amendmentResults)[number]

/** A change of the offered text that members put to the vote. */
export interface Amendment {
  readonly id: string
  readonly sequence: number
  /** The part that it changes; nothing when it adds a part or changes what stands before the parts. */
  readonly partKey: string | null
  readonly title: string
  readonly text: string
  /** Who submitted it: members or groups, as in the official record. */
  readonly submittedBy: string
  readonly result: AmendmentResult
  readonly recordedOn: Day
}
