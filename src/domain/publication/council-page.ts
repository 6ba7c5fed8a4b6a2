import { daysBetween, type Day } from '../shared/dates.ts'
import type { PublicAlgorithmSummary, Preparation } from './public-algorithm.ts'
import type {
  PublicAdvice,
  PublicCondition,
  PublicDecision,
  PublicDecisionSummary,
  PublicDeviation,
} from './public-decision.ts'

/** A record with the decision that it belongs to. */
export interface OfDecision<Thing> {
  readonly decision: Pick<PublicDecisionSummary, 'number' | 'title' | 'decidedOn' | 'body' | 'algorithm'> &
    Pick<PublicDecision, 'reviewOn'>
  readonly thing: Thing
}

/** What the council page is made of: only what is public already. */
export interface CouncilSource {
  readonly since: Day
  readonly today: Day
  readonly decisions: readonly PublicDecision[]
  /** Decisions about the vision, the framework and other texts. */
  readonly texts: readonly PublicDecisionSummary[]
  readonly deviations: readonly OfDecision<PublicDeviation>[]
  readonly inPreparation: readonly (PublicAlgorithmSummary & { readonly preparation: Preparation | null })[]
  readonly withoutDecision: readonly (PublicAlgorithmSummary & { readonly inUseSince: Day | null })[]
}

/** The page for the council: what changed since a day, what deviates, and what is coming. */
export interface CouncilPage extends Omit<CouncilSource, 'decisions'> {
  readonly decided: readonly PublicDecision[]
  /** Decisions that stand and were taken while no norm framework was in force. */
  readonly withoutFramework: readonly PublicDecision[]
  readonly notFollowed: readonly OfDecision<PublicAdvice>[]
  readonly brokenConditions: readonly OfDecision<PublicCondition & { readonly daysLate: number }>[]
}

/**
 * Decisions are those since the day; advice that was not followed and broken conditions are shown for every decision
 * that still stands, since they do not grow old by themselves.
 */
export function councilPage(source: CouncilSource): CouncilPage {
  const newestFirst = source.decisions.toSorted(
    (one, other) => other.decidedOn.localeCompare(one.decidedOn) || other.number.localeCompare(one.number),
  )
  const standing = newestFirst.filter((decision) => decision.supersededBy === null)
  return {
    ...source,
    decided: newestFirst.filter((decision) => decision.decidedOn >= source.since),
    texts: source.texts.filter((decision) => decision.decidedOn >= source.since),
    withoutFramework: standing.filter(({ framework, withheld }) => framework === null && withheld === null),
    notFollowed: standing.flatMap((decision) =>
      decision.advices.filter(isNotFollowed).map((thing) => ({ decision, thing })),
    ),
    brokenConditions: standing.flatMap((decision) =>
      decision.conditions
        .filter(isBroken)
        .map((thing) => ({ decision, thing: { ...thing, daysLate: daysLate(thing, source.today) } })),
    ),
  }
}

const isNotFollowed = (advice: PublicAdvice): boolean =>
  advice.following === 'notFollowed' || advice.following === 'partlyFollowed'

const isBroken = (condition: PublicCondition): boolean => condition.late || condition.state === 'notFulfilled'

const daysLate = (condition: PublicCondition, today: Day): number => Math.max(0, daysBetween(condition.dueOn, today))

const ofOneDecision = (decision: PublicDecision): readonly OfDecision<PublicDeviation>[] =>
  decision.supersededBy === null && decision.withheld === null
    ? decision.deviations.map((thing) => ({ decision, thing }))
    : []

type Deviating = OfDecision<PublicDeviation>

const sameNorm = (one: Deviating, other: Deviating): boolean =>
  one.thing.code !== null &&
  one.thing.code === other.thing.code &&
  one.decision.algorithm?.slug === other.decision.algorithm?.slug

/**
 * Deviations of decisions that still stand. Where a body allowed an algorithm to deviate from a norm, a later decision
 * whose weighing says the same is not told again.
 */
export function deviationsOf(decisions: readonly PublicDecision[]): readonly Deviating[] {
  const all = decisions.flatMap(ofOneDecision)
  return all.filter((one) => one.thing.allowed || !all.some((other) => other.thing.allowed && sameNorm(one, other)))
}
