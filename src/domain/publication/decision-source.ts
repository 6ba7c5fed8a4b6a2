import type { Official } from './officials.ts'
import type { PublicAdvice, PublicDecision } from './public-decision.ts'
import type { PublicWithholding, Withholding } from './withholding.ts'

/** An advice as it lay before the body. `withheld` is what the advice itself says about its full text. */
export interface AdviceSource extends PublicAdvice {
  readonly id: string
}

/** What is inside about one decision, as far as its public record is made of it. */
export interface DecisionSource extends Omit<PublicDecision, 'withheld' | 'withholdings' | 'advices'> {
  readonly id: string
  readonly advices: readonly AdviceSource[]
  /** What the decision itself says: secret, or withheld, as a whole; or that of its algorithm. */
  readonly withheldByRecord: PublicWithholding | null
  /** What was withheld afterwards, by a decision of its own. */
  readonly withholdings: readonly Withholding[]
  readonly officials: readonly Official[]
}
