import type { Day } from '../shared/dates.ts'
import type { GoverningBody } from './body.ts'
import { membersOn, type BodyMember } from './membership.ts'

/** What a portfolio holder must be in the organisation, whatever its kind calls it. */
interface Composition {
  readonly bodies: readonly GoverningBody[]
  readonly members: readonly BodyMember[]
}

/**
 * Whether somebody can be the portfolio holder of an algorithm on a day: a member of the executive, or who holds a
 * political office alone, such as a mayor. Whoever sits in the representative body sets frameworks, and answers for none.
 */
export const mayHoldPortfolio = (
  person: { readonly id: string; readonly officeHolder: boolean },
  { bodies, members }: Composition,
  day: Day,
): boolean =>
  bodies.some(
    (body) =>
      (body.role === 'executive' || (body.role === 'singleHeaded' && person.officeHolder)) &&
      membersOn(members, body.id, day).some((member) => member.personId === person.id),
  )
