import type { Role } from '../person/role.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

/** The documents of the planning and control cycle. */
export const cycleDocuments = ['springMemo', 'budget', 'progressReport', 'annualAccounts'] as const
export type CycleDocument = (typeof cycleDocuments)[number]

/** Where a goal stands in the planning and control cycle. */
export interface CycleLink {
  readonly document: CycleDocument
  readonly year: number
  /** Programme or page in that document. */
  readonly reference: string
  readonly address: string
}

/** Money and people for a year: facts of the budget, never a judgement. */
export interface YearBudget {
  readonly year: number
  readonly euros: number | null
  readonly fte: number | null
}

/** Something that is done by a day, on the way to a goal. */
export interface Milestone {
  /** The same through all versions of the plan. */
  readonly key: string
  readonly title: string
  readonly dueOn: Day
}

/** What the organisation wants to reach, and how somebody can see that it did. */
export interface Goal {
  readonly title: string
  readonly statement: string
  /** Codes of the paragraphs of the vision that it follows from. */
  readonly paragraphs: readonly string[]
  readonly ownerRole: Role
  readonly portfolio: string
  /** How one sees whether it works, in words. */
  readonly indicator: string
  readonly baseline: string
  readonly target: string
  readonly milestones: readonly Milestone[]
  readonly budget: readonly YearBudget[]
  readonly cycle: readonly CycleLink[]
}

export const goalRefusals = ['statement-missing', 'milestone-missing', 'indicator-missing', 'year-twice'] as const
export type GoalRefusal = (typeof goalRefusals)[number]

const isBlank = (text: string): boolean => text.trim() === ''

/** A goal says what, how one sees it, and what comes first. */
export function checkGoal(goal: Goal): Result<Goal, GoalRefusal> {
  if (isBlank(goal.title) || isBlank(goal.statement)) return refuse('statement-missing')
  if (isBlank(goal.indicator)) return refuse('indicator-missing')
  if (goal.milestones.length === 0) return refuse('milestone-missing')
  const years = goal.budget.map(({ year }) => year)
  return new Set(years).size === years.length ? accept(goal) : refuse('year-twice')
}

/** VP3: a goal that follows from no paragraph of the vision is remarked upon, and stops nothing. */
export const isUntraced = ({ paragraphs }: Pick<Goal, 'paragraphs'>, known: readonly string[]): boolean =>
  !paragraphs.some((code) => known.includes(code))
