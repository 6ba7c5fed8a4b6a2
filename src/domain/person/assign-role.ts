import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { Role, Scope } from './role.ts'
import { clashesOf, overlap, type Clash, type HeldRole, separationSource } from './separation.ts'

/** A role somebody is to hold. */
export interface WantedRole extends HeldRole {
  readonly portfolio: string | null
  readonly heldBy: string | null
  readonly deputy?: boolean
}

/** A separation set aside for a role, with the reason; visible wherever the role is shown. */
export interface Waiver extends Clash {
  readonly reason: string
}

/** Why a role cannot be given. */
export const roleRefusals = [
  'ends-before-it-starts',
  'needs-body',
  'needs-organisation',
  'already-held',
  'forbidden-together',
  'reason-needed',
  'portfolio-for-office-only',
] as const
export type RoleRefusal = (typeof roleRefusals)[number]

/** Tasks that do not go together in one person: the role that was wanted, and what it clashes with. */
export interface Together {
  readonly role: Role
  readonly clashes: readonly Clash[]
}

/** A role that may be given, or why not, and for tasks that do not go together which they are. */
export type RoleOutcome<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal; readonly together?: Together }

/** Roles that exist for one body only. */
export const bodyRolesOnly: readonly Role[] = ['executiveMember', 'representative', 'clerk', 'bodySecretary']

/** Roles that exist for the organisation as a whole only. */
const organisationOnly: readonly Role[] = ['administrator', 'chiefExecutive', 'archivist']

/** True when two roles are held for the same thing. */
export const sameScope = (a: Scope, b: Scope): boolean =>
  a.kind === 'organisation' ? b.kind === 'organisation' : b.kind === a.kind && b.id === a.id

function shapeProblem(wanted: WantedRole): RoleRefusal | null {
  if (wanted.to !== null && wanted.to < wanted.from) return 'ends-before-it-starts'
  if (bodyRolesOnly.includes(wanted.role) && wanted.scope.kind !== 'body') return 'needs-body'
  if (organisationOnly.includes(wanted.role) && wanted.scope.kind !== 'organisation') return 'needs-organisation'
  if (wanted.portfolio !== null && wanted.role !== 'executiveMember') return 'portfolio-for-office-only'
  return null
}

/** Whether the person may hold this role beside the others, and which separations are set aside for it. */
export function assignRole(
  held: readonly HeldRole[],
  wanted: WantedRole,
  reason: string,
): RoleOutcome<readonly Waiver[], RoleRefusal> {
  const problem = shapeProblem(wanted)
  if (problem !== null) return refuse(problem)
  const twice = held.some(
    (one) => one.role === wanted.role && sameScope(one.scope, wanted.scope) && overlap(one, wanted),
  )
  if (twice) return refuse('already-held')
  const clashes = clashesOf(held, wanted)
  const together = { role: wanted.role, clashes }
  if (clashes.some((clash) => separationSource[clash.separation] === 'law'))
    return { ok: false, refusal: 'forbidden-together', together }
  if (clashes.length > 0 && reason.trim() === '') return { ok: false, refusal: 'reason-needed', together }
  return accept(clashes.map((clash) => ({ ...clash, reason: reason.trim() })))
}

/** Why a role or membership cannot end on a day. */
export type EndRefusal = 'ends-before-it-starts' | 'already-ended' | 'last-administrator'

/** Whether something that began may end on this day. What ended stays ended: a new period is a new record. */
export function mayEnd(period: { readonly from: Day; readonly to: Day | null }, on: Day): Result<Day, EndRefusal> {
  if (period.to !== null && period.to < on) return refuse('already-ended')
  if (on < period.from) return refuse('ends-before-it-starts')
  return accept(on)
}
