import type { Role } from '../person/role.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

/** What a role does in an activity: carries out, answers for, both, supports, is asked, hears of it. */
export const raciMarks = ['R', 'A', 'AR', 'S', 'C', 'I'] as const
export type RaciMark = (typeof raciMarks)[number]

/** The classes for which roles are given out; what is prohibited has no roles. */
export const raciClasses = ['A', 'B', 'C'] as const
export type RaciClass = (typeof raciClasses)[number]

/** One cell of the matrix. */
export interface RaciCell {
  readonly riskClass: RaciClass
  readonly role: Role
  readonly mark: RaciMark
}

/** Something that is done on the way of an algorithm, and which role does what, per class. */
export interface Activity {
  readonly title: string
  readonly about: string
  readonly cells: readonly RaciCell[]
}

export const activityRefusals = ['title-missing', 'nobody-answers', 'two-answer', 'nobody-does'] as const
export type ActivityRefusal = (typeof activityRefusals)[number]

const answers = ({ mark }: RaciCell): boolean => mark === 'A' || mark === 'AR'
const does = ({ mark }: RaciCell): boolean => mark === 'R' || mark === 'AR'

/** The roles with a mark for one class, in the order in which they were given. */
export const cellsOf = ({ cells }: Pick<Activity, 'cells'>, riskClass: RaciClass): readonly RaciCell[] =>
  cells.filter((cell) => cell.riskClass === riskClass)

/** The roles that answer for an activity and a class: one, by the rule. */
export const accountablesFor = (activity: Pick<Activity, 'cells'>, riskClass: RaciClass): readonly Role[] =>
  cellsOf(activity, riskClass)
    .filter(answers)
    .map(({ role }) => role)

/** The role that answers for an activity and a class; nothing when that is nobody or more than one. */
export function accountableFor(activity: Pick<Activity, 'cells'>, riskClass: RaciClass): Role | null {
  const [first, ...others] = accountablesFor(activity, riskClass)
  return others.length === 0 ? (first ?? null) : null
}

/** What is wrong with an activity for one class, or nothing. */
export function problemOf(activity: Activity, riskClass: RaciClass): ActivityRefusal | null {
  const accountable = accountablesFor(activity, riskClass).length
  if (accountable === 0) return 'nobody-answers'
  if (accountable > 1) return 'two-answer'
  return cellsOf(activity, riskClass).some(does) ? null : 'nobody-does'
}

/** Exactly one role answers for an activity in each class, and somebody does it. */
export function checkActivity(
  activity: Activity,
): Result<Activity, { readonly reason: ActivityRefusal; readonly riskClass: RaciClass | null }> {
  if (activity.title.trim() === '') return refuse({ reason: 'title-missing', riskClass: null })
  for (const riskClass of raciClasses) {
    const reason = problemOf(activity, riskClass)
    if (reason !== null) return refuse({ reason, riskClass })
  }
  return accept(activity)
}

/** The roles that a matrix gives something to do and that nobody holds. */
export function unheldRoles(activities: readonly Pick<Activity, 'cells'>[], held: readonly Role[]): readonly Role[] {
  const asked = activities.flatMap(({ cells }) => cells.filter(({ mark }) => mark !== 'I').map(({ role }) => role))
  return [...new Set(asked)].filter((role) => !held.includes(role))
}
