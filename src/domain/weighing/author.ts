import type { Role } from '../person/role.ts'

/**
 * Who said or wrote something: a person in a role, perhaps for a group or team. Records keep the person's id and never
 * the name, so that a name can be removed later without touching what was recorded.
 */
export interface Author {
  readonly personId: string
  readonly role: Role
  /** The group or team for which the person speaks, such as `Cliëntenraad` or `Team Inkomen`. */
  readonly group: string | null
}
