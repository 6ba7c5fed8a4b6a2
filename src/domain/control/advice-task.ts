import type { AdviceKind } from '../advice/advice-kind.ts'
import type { Role } from '../person/role.ts'
import type { GateId } from '../route/gate.ts'

/** How free an advisor is of those who ask. */
export const independences = ['byLaw', 'ownJudgement', 'fromOutside', 'besideTheTeam'] as const
export type Independence = (typeof independences)[number]

/** Who advises on what, at which moments, within which term, and how independent. */
export interface AdviceTask {
  readonly title: string
  readonly kind: AdviceKind
  readonly heldBy: Role
  /** On what, in words. */
  readonly about: string
  readonly gates: readonly GateId[]
  readonly workingDays: number
  readonly independence: Independence
  /** What that means here: to whom the advisor reports, who may not instruct. */
  readonly safeguard: string
}
