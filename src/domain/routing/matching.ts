import type { RoutingFlag } from './routing-flag.ts'
import { deciders, type AdviceDuty, type RoutingRule, type RoutingSetting, type RuleInForce } from './routing-rule.ts'
import type { RoutingSituation } from './routing.ts'

/** True when a rule speaks about this situation. */
export function speaks(rule: RoutingRule, situation: RoutingSituation, settings: readonly RoutingSetting[]): boolean {
  const { when } = rule
  const has = (flag: RoutingFlag): boolean => situation.flags.includes(flag)
  const conditions = [
    rule.questions.includes(situation.question),
    rule.classes.length === 0 || (situation.riskClass !== null && rule.classes.includes(situation.riskClass)),
    when.all.every(has),
    when.any.length === 0 || when.any.some(has),
    !when.none.some(has),
    when.gates.length === 0 || (situation.gate !== null && when.gates.includes(situation.gate)),
    situation.gate === null || !when.outsideGates.includes(situation.gate),
    when.settings.every((setting) => settings.includes(setting)),
    !when.withoutSettings.some((setting) => settings.includes(setting)),
  ]
  return conditions.every(Boolean)
}

/** How many circumstances a rule names: the one that names most is the most specific. */
const specificity = ({ when }: RoutingRule): number => when.all.length + (when.any.length > 0 ? 1 : 0)

const numberOf = (rule: RoutingRule): number => Number.parseInt(rule.id, 10)

/** Most specific first; then the higher body; then the one without mandate; then the order of the table. */
function before(one: RoutingRule, other: RoutingRule): number {
  return (
    specificity(other) - specificity(one) ||
    deciders.indexOf(other.decides) - deciders.indexOf(one.decides) ||
    Number(one.mandatable) - Number(other.mandatable) ||
    numberOf(one) - numberOf(other) ||
    (one.id < other.id ? -1 : 1)
  )
}

/** The rules that speak, the deciding one first. What the law forbids goes before everything else. */
export function matchingRules(
  situation: RoutingSituation,
  rules: readonly RuleInForce[],
  settings: readonly RoutingSetting[],
): readonly RuleInForce[] {
  const matching = rules.filter(({ rule }) => speaks(rule, situation, settings))
  const sorted = matching.toSorted((one, other) => before(one.rule, other.rule))
  const floor = sorted.filter(({ rule }) => rule.decides === 'nobody')
  return [...floor, ...sorted.filter(({ rule }) => rule.decides !== 'nobody')]
}

const within = (one: AdviceDuty, other: AdviceDuty): boolean => one.oneOf.every((kind) => other.oneOf.includes(kind))

/** The advices that all matching rules together ask. Asking ethics makes "ethics or participation" superfluous. */
export function unionOfAdvices(matching: readonly RuleInForce[], flags: readonly RoutingFlag[]): readonly AdviceDuty[] {
  const duties = matching
    .flatMap(({ rule }) => rule.advices)
    .filter(({ when }) => when === null || flags.includes(when))
  return duties.filter(
    (duty, index) =>
      !duties.some((other, place) => {
        if (place === index || !within(other, duty)) return false
        return other.oneOf.length < duty.oneOf.length || place < index
      }),
  )
}
