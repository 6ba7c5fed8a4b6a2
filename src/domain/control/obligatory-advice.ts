import type { RiskClass } from '../algorithm/risk-class.ts'
import { algorithmQuestionKinds, type QuestionKind } from '../decision/question-kind.ts'
import { matchingRules, unionOfAdvices } from '../routing/matching.ts'
import { factFlags } from '../routing/routing-flag.ts'
import type { AdviceDuty, RoutingSetting, RuleInForce } from '../routing/routing-rule.ts'
import type { Day } from '../shared/dates.ts'

/** The advice that comes first on one question about one class, as the rules of that day ask it. */
export interface ObligatoryAdvice {
  readonly question: QuestionKind
  readonly riskClass: RiskClass
  readonly advices: readonly AdviceDuty[]
}

const classes = ['A', 'B', 'C'] as const

interface Rules {
  readonly rules: readonly RuleInForce[]
  readonly settings: readonly RoutingSetting[]
}

/** Shown from the routing rules, never kept apart from them: there is one place that says who advises when. */
export function obligatoryAdvice({ rules, settings }: Rules, day: Day): readonly ObligatoryAdvice[] {
  return algorithmQuestionKinds.flatMap((question) =>
    classes.map((riskClass) => {
      const situation = { question, riskClass, flags: [], gate: null, domains: [], competentBodyId: null, day }
      const matching = matchingRules(situation, rules, settings)
      // Advice that depends on a fact is named with that fact, so every fact is let through here.
      return { question, riskClass, advices: unionOfAdvices(matching, factFlags) }
    }),
  )
}
