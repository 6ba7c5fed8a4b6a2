import { higherClass, type RiskClass } from '../algorithm/risk-class.ts'
import { algorithmQuestionKinds } from '../decision/question-kind.ts'
import { findMandate, type FoundMandate } from '../mandate/find-mandate.ts'
import { nothingParticular, type Mandate, type MandatedMatter } from '../mandate/mandate.ts'
import { competentDecider, type ResolvedBody } from './competent-body.ts'
import { matchingRules, unionOfAdvices } from './matching.ts'
import { reservationOf, type ReservationInForce } from './reserved-question.ts'
import type { RuleInForce } from './routing-rule.ts'
import type { DeterminedRouting, Routing, RoutingRegime, RoutingSituation, UndeterminedReason, Why } from './routing.ts'

/** Questions that can come before the class is known: giving the class, and stopping. */
const beforeClass: readonly string[] = ['classification', 'suspension']

const aboutAlgorithm = ({ question }: RoutingSituation): boolean =>
  algorithmQuestionKinds.some((kind) => kind === question)

/** Risk selection is never class C (Algoritmekader, geautomatiseerde risicoselectie). */
const classThatCounts = ({ riskClass, flags }: RoutingSituation): RiskClass | null =>
  riskClass !== null && flags.includes('riskSelection') ? higherClass(riskClass, 'B') : riskClass

function whyOfSituation(given: RoutingSituation, counted: RoutingSituation, deciding: RuleInForce | undefined): Why[] {
  const { all = [], any = [] } = deciding?.rule.when ?? {}
  return [
    ...(counted.riskClass === null ? [] : [{ kind: 'class', riskClass: counted.riskClass } as const]),
    ...(given.riskClass === counted.riskClass ? [] : [{ kind: 'riskSelectionNeverC' } as const]),
    ...counted.flags
      .filter((flag) => all.includes(flag) || any.includes(flag))
      .map(
        (flag) =>
          ({ kind: 'flag', flag, ...(given.doubts?.includes(flag) === true && { doubt: true as const }) }) as const,
      ),
    ...(deciding === undefined ? [] : [{ kind: 'rule', rule: deciding } as const]),
  ]
}

const undetermined = (reason: UndeterminedReason, why: readonly Why[]): Routing => ({
  outcome: 'undetermined',
  reason,
  why,
})

/** Stopping needs nobody's approval, so it waits for no mandate (law 7 of the product). */
const needsMandate = ({ question }: RoutingSituation, { decider }: ResolvedBody): boolean =>
  decider.kind === 'function' && question !== 'suspension'

const noMandate: FoundMandate = { mandate: null, mandates: [], near: null }

/** The matter as mandates see it. A deviation from the framework is what some of them leave with the body. */
function matterOf(situation: RoutingSituation, grantorBodyId: string): MandatedMatter {
  const { particulars = nothingParticular, flags } = situation
  const deviates = flags.includes('deviatesFromFramework') ? (['deviatesFromFramework'] as const) : []
  return { ...situation, ...particulars, grantorBodyId, exclusions: [...particulars.exclusions, ...deviates] }
}

/** The mandate under which an official may decide; a reserved question has none. */
function mandateFor(
  situation: RoutingSituation,
  resolved: ResolvedBody,
  { deciding, reservation, mandates }: Found,
): FoundMandate {
  const { bodyId, decider } = resolved
  const possible = decider.kind === 'body' ? deciding.rule.mandatable : needsMandate(situation, resolved)
  if (!possible || reservation !== null) return noMandate
  return findMandate(matterOf(situation, bodyId), mandates)
}

interface Found {
  readonly deciding: RuleInForce
  readonly matching: readonly RuleInForce[]
  readonly reservation: ReservationInForce | null
  readonly mandates: readonly Mandate[]
}

function whyOfBody(
  situation: RoutingSituation,
  resolved: ResolvedBody,
  { reservation, mandate, near }: Pick<Found, 'reservation'> & FoundMandate,
): Why[] {
  const { decider } = resolved
  return [
    { kind: resolved.singleHeaded ? 'singleHeaded' : 'body', bodyId: resolved.bodyId },
    ...(reservation === null ? [] : [{ kind: 'reserved', reservation } as const]),
    ...(mandate === null ? [] : [{ kind: 'mandate', mandateId: mandate.id } as const]),
    ...(near === null ? [] : [{ kind: 'mandateNear', mandateId: near.mandate.id, reason: near.reason } as const]),
    ...(mandate === null && decider.kind === 'function' && needsMandate(situation, resolved)
      ? [{ kind: 'mandateMissing', function: decider.function } as const]
      : []),
  ]
}

function determined(
  situation: RoutingSituation,
  resolved: ResolvedBody,
  found: Found,
  whySoFar: readonly Why[],
): DeterminedRouting {
  const { deciding, matching } = found
  const underMandate = mandateFor(situation, resolved, found)
  const others = matching.filter((match) => match !== deciding && match.rule.advices.length > 0)
  return {
    outcome: 'determined',
    rule: deciding,
    decider: resolved.decider,
    bodyId: resolved.bodyId,
    reservation: found.reservation,
    mandate: underMandate.mandate,
    mandates: underMandate.mandates,
    advices: unionOfAdvices(matching, situation.flags),
    inform: deciding.rule.inform,
    publicity: deciding.rule.publicity,
    riskClass: situation.riskClass,
    gate: situation.gate,
    why: [
      ...whySoFar,
      ...whyOfBody(situation, resolved, { ...found, ...underMandate }),
      ...others.map((rule) => ({ kind: 'adviceOf', rule }) as const),
    ],
  }
}

/**
 * Who decides on a question, on a day, and why. Doubt counts as the higher class; the most specific
 * rule decides, between equals the higher body; a reserved question has no mandate. Exactly one body, or nobody
 * because the law forbids it, or undetermined, which blocks.
 */
export function route(given: RoutingSituation, regime: RoutingRegime): Routing {
  const situation = { ...given, riskClass: classThatCounts(given) }
  const matching = matchingRules(situation, regime.rules, regime.settings)
  const deciding = matching[0]
  const why = whyOfSituation(given, situation, deciding)
  const early = beforeClass.includes(situation.question)
  if (situation.riskClass === null && aboutAlgorithm(situation) && (!early || deciding === undefined))
    return undetermined('class-unknown', [])
  if (deciding === undefined) return undetermined('no-rule', why)
  if (deciding.rule.decides === 'nobody') {
    const advices = unionOfAdvices([deciding], situation.flags)
    return { outcome: 'forbidden', rule: deciding, advices, why }
  }
  const resolved = competentDecider(deciding.rule.decides, situation, regime.bodies)
  if (!resolved.ok) return undetermined(resolved.refusal, why)
  const reservation = reservationOf(situation, regime.reservations)
  return determined(situation, resolved.value, { deciding, matching, reservation, mandates: regime.mandates }, why)
}
