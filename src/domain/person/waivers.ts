import type { Role, RoleAssignment } from './role.ts'

/** A separation that was set aside for a role, with the other role it clashes with. */
interface SetAside {
  readonly assignmentId: string
  readonly with: Role
}

/** The separations that are set aside among roles held on a day: both tasks are still with the same person. */
export const waiversAmong = <Waiver extends SetAside>(
  waivers: readonly Waiver[],
  held: readonly RoleAssignment[],
): readonly (Waiver & { readonly role: Role; readonly personId: string })[] =>
  waivers.flatMap((waiver) => {
    const own = held.find(({ id }) => id === waiver.assignmentId)
    if (own === undefined) return []
    const { role, personId } = own
    const both = held.some((one) => one.personId === personId && one.role === waiver.with)
    return both ? [{ ...waiver, role, personId }] : []
  })
