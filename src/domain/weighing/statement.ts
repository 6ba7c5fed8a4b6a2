import type { Day } from '../shared/dates.ts'
import type { Author } from './author.ts'
import type { Directness, Term, WeighedSide } from './effect.ts'

/** What someone signs that there is none of, with the reason. */
export const absences = ['advantage', 'disadvantage', 'norm'] as const
export type Absence = (typeof absences)[number]

/** "None known", signed with a reason: for the whole weighing or for one stakeholder group. */
export interface NoneKnown {
  readonly id: string
  readonly about: Absence
  readonly stakeholderId: string | null
  readonly reason: string
  readonly by: Author
  readonly on: Day
}

/** Why a cell of the coverage grid stays empty. */
export interface ExplainedCell {
  readonly id: string
  readonly term: Term
  readonly directness: Directness
  readonly reason: string
  readonly by: Author
  readonly on: Day
}

/** The facts are complete, says the project lead; and so says the algorithm expert, who is someone else. */
export const confirmationCapacities = ['projectLead', 'algorithmExpert'] as const
export type ConfirmationCapacity = (typeof confirmationCapacities)[number]

export interface Confirmation {
  readonly capacity: ConfirmationCapacity
  readonly by: Author
  readonly on: Day
}

interface Signed {
  readonly noneKnown: readonly NoneKnown[]
  readonly stakeholders: readonly { readonly id: string }[]
}

/** True when this side was signed off as empty: for the weighing as a whole, or for each of its groups. */
export function signedOff({ noneKnown, stakeholders }: Signed, side: WeighedSide): boolean {
  const signed = noneKnown.filter(({ about }) => about === side).map(({ stakeholderId }) => stakeholderId)
  return signed.includes(null) || (stakeholders.length > 0 && stakeholders.every(({ id }) => signed.includes(id)))
}
