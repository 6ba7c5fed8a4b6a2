import { lineOf } from '../person/line.ts'
import type { Role, RoleAssignment } from '../person/role.ts'
import { type Day, holdsOn } from '../shared/dates.ts'
import type { AdviceLine, Advisor } from './advice.ts'
import type { AdviceKind } from './advice-kind.ts'

/** Which role gives which kind of advice; what is not here is given by whoever is asked. */
const roleByKind: Readonly<Partial<Record<AdviceKind, Role>>> = {
  fg: 'fg',
  privacy: 'privacyOfficer',
  ciso: 'ciso',
  legal: 'legalCounsel',
  algorithmExpert: 'algorithmExpert',
  ethics: 'ethicsCommittee',
  architecture: 'architect',
  archive: 'archivist',
  procurement: 'procurement',
  finance: 'controller',
  communication: 'communication',
  worksCouncil: 'worksCouncil',
  participationCouncil: 'participationCouncil',
  users: 'endUser',
  internalAudit: 'internalAuditor',
  courtOfAudit: 'courtOfAudit',
}

/** Kinds of advice that stand apart from those who answer for the algorithm. */
const independentKinds: readonly AdviceKind[] = [
  'fg',
  'ethics',
  'biasReview',
  'worksCouncil',
  'participationCouncil',
  'citizensPanel',
  'externalExpert',
  'internalAudit',
  'courtOfAudit',
]

export const roleOfKind = (kind: AdviceKind): Role | null => roleByKind[kind] ?? null

function lineOfKind(kind: AdviceKind): AdviceLine {
  const role = roleOfKind(kind)
  if (role === null) return kind === 'iamaTeam' || kind === 'other' ? 'second' : 'external'
  const line = lineOf(role)
  return line === 'first' || line === 'second' || line === 'third' ? line : 'external'
}

/** The advisor for a kind of advice: role, line and independence follow from the kind. */
export const advisorFor = (kind: AdviceKind, who: Pick<Advisor, 'name' | 'personId'>): Advisor => ({
  ...who,
  role: roleOfKind(kind),
  bodyId: null,
  independent: independentKinds.includes(kind),
  line: lineOfKind(kind),
})

/** For whom the advisor works, by the person and the roles held. */
interface Placing {
  readonly externalOf: string | null
  readonly assignments: readonly Pick<RoleAssignment, 'role' | 'heldBy' | 'from' | 'to'>[]
  readonly today: Day
}

/** An advisor of another organisation advises from outside, whatever the line of the role; one of our own does not. */
export function placedBy(advisor: Advisor, { externalOf, assignments, today }: Placing): Advisor {
  const held = assignments.some(
    (one) => one.role === advisor.role && one.heldBy !== null && holdsOn({ from: one.from, to: one.to }, today),
  )
  return externalOf !== null || held ? { ...advisor, line: 'external' } : advisor
}
