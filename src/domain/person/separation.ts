import type { Period } from '../shared/dates.ts'
import type { SourceKind } from '../shared/source.ts'
import { advisoryRoles, lineOf, proposingRoles } from './line.ts'
import type { Role, Scope } from './role.ts'

/** Two tasks that do not go together in one person. */
export const separations = [
  'fgWithFirstLine',
  'advisorWithDecider',
  'reviewerWithProposer',
  'auditorWithAudited',
] as const
export type Separation = (typeof separations)[number]

/** What a separation rests on. Only what a law forbids cannot be waived. */
export const separationSource: Readonly<Record<Separation, SourceKind>> = {
  // AVG 38 lid 6: no conflict of interest for the data protection officer.
  fgWithFirstLine: 'law',
  advisorWithDecider: 'proposal',
  reviewerWithProposer: 'proposal',
  auditorWithAudited: 'proposal',
}

/** A role as it is or would be held. */
export interface HeldRole extends Period {
  readonly role: Role
  readonly scope: Scope
  /** Stands in for whoever holds the role. */
  readonly deputy?: boolean
}

/** A separation that holding both roles would break, and the role it clashes with. */
export interface Clash {
  readonly separation: Separation
  readonly with: Role
}

const isDecider = (role: Role): boolean => role === 'executiveMember'
const isAdvisor = (role: Role): boolean => advisoryRoles.includes(role)
const isProposer = (role: Role): boolean => proposingRoles.includes(role)
const isAuditor = (role: Role): boolean => role === 'internalAuditor' || role === 'courtOfAudit'
const isReviewer = (role: Role): boolean => role === 'algorithmExpert' || role === 'fg' || role === 'ethicist'

const oneOfEach = (a: Role, b: Role, first: (role: Role) => boolean, second: (role: Role) => boolean): boolean =>
  (first(a) && second(b)) || (first(b) && second(a))

/** The separations that two roles break in one person, the heaviest ground first. */
function broken(a: Role, b: Role): readonly Separation[] {
  const found: Separation[] = []
  const isFg = (role: Role) => role === 'fg'
  if (oneOfEach(a, b, isFg, (role) => lineOf(role) === 'first' || isDecider(role))) found.push('fgWithFirstLine')
  else if (oneOfEach(a, b, isReviewer, isProposer)) found.push('reviewerWithProposer')
  if (oneOfEach(a, b, isAdvisor, isDecider) && !found.includes('fgWithFirstLine')) found.push('advisorWithDecider')
  const audited = (role: Role) => isAdvisor(role) || lineOf(role) === 'first'
  if (oneOfEach(a, b, isAuditor, audited)) found.push('auditorWithAudited')
  return found
}

/** True when two periods have a day in common. */
export const overlap = (a: Period, b: Period): boolean =>
  (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)

/** Two scopes touch when one is the whole organisation, or both are the same body or algorithm, or of another kind. */
function touches(a: Scope, b: Scope): boolean {
  if (a.kind === 'organisation' || b.kind === 'organisation') return true
  return a.kind !== b.kind || a.id === b.id
}

/** The separations that holding `wanted` beside the roles already held would break. */
export function clashesOf(held: readonly HeldRole[], wanted: HeldRole): readonly Clash[] {
  return held
    .filter((one) => overlap(one, wanted) && touches(one.scope, wanted.scope))
    .flatMap((one) => broken(one.role, wanted.role).map((separation) => ({ separation, with: one.role })))
}
