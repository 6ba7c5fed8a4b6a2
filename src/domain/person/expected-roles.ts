import { isRecordedByClerk, standsElsewhere, type GoverningBody } from '../body/body.ts'
import type { SourceKind } from '../shared/source.ts'
import type { Role } from './role.ts'
import type { HeldRole } from './separation.ts'

/** A role that an organisation needs and that nobody holds: "niet belegd". */
export interface MissingRole {
  readonly role: Role
  /** The body it is missing for, if it belongs to one. */
  readonly bodyId: string | null
  readonly kind: SourceKind
}

/** Roles of the organisation as a whole. Only the data protection officer is asked by law (AVG 37 lid 1 onder a). */
const ofOrganisation: readonly { readonly role: Role; readonly kind: SourceKind }[] = [
  { role: 'chiefExecutive', kind: 'proposal' },
  { role: 'fg', kind: 'law' },
  { role: 'algorithmExpert', kind: 'proposal' },
  { role: 'legalCounsel', kind: 'proposal' },
  { role: 'ciso', kind: 'proposal' },
  { role: 'policyAdvisor', kind: 'proposal' },
]

/** Who records for a body: its clerk or its secretary; a single-headed body records itself. */
function recorderMissing(body: GoverningBody, held: readonly HeldRole[]): boolean {
  if (standsElsewhere(body) || (body.role !== 'executive' && body.role !== 'representative')) return false
  return !held.some(
    (one) =>
      (one.role === 'bodySecretary' || one.role === 'clerk') && one.scope.kind === 'body' && one.scope.id === body.id,
  )
}

/** Those who hold a role themselves. Who stands in for nobody does not make a role held. */
export const holdersOf = <Held extends Pick<HeldRole, 'deputy'>>(held: readonly Held[]): readonly Held[] =>
  held.filter(({ deputy }) => deputy !== true)

/** The roles that nobody holds, given who holds what on a day, deputies included. */
export function missingRoles(all: readonly HeldRole[], bodies: readonly GoverningBody[]): readonly MissingRole[] {
  const held = holdersOf(all)
  const organisation = ofOrganisation
    .filter(({ role }) => !held.some((one) => one.role === role))
    .map((one): MissingRole => ({ ...one, bodyId: null }))
  const recorders = bodies
    .filter((body) => recorderMissing(body, held))
    .map((body): MissingRole => ({
      role: isRecordedByClerk(body) ? 'clerk' : 'bodySecretary',
      bodyId: body.id,
      kind: 'proposal',
    }))
  return [...organisation, ...recorders]
}
