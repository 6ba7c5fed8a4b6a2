import type { RiskClass } from '../algorithm/risk-class.ts'
import type { DossierOutcome, Passage } from '../route/dossier-facts.ts'
import type { Day } from '../shared/dates.ts'
import type { JudgedChange } from './change.ts'

/**
 * `toJudge`: called small, the expert has not looked yet. `small`: the expert agreed. `undecided`: substantial, and
 * nobody decided yet. `decided`: the body decided on it, or officials did for class C.
 */
export const changeStates = ['toJudge', 'small', 'undecided', 'decided'] as const
export type ChangeState = (typeof changeStates)[number]

/** What was decided about an algorithm, as far as changes look at it. */
export interface SinceChange {
  readonly riskClass: RiskClass | null
  readonly outcomes: readonly DossierOutcome[]
  readonly passages: readonly Passage[]
}

/** The decision that settles a substantial change: on the question `change`, on or after the day of the report. */
export const decisionOn = (change: JudgedChange, { outcomes }: SinceChange): DossierOutcome | undefined =>
  outcomes.find((one) => one.question === 'change' && one.label !== 'deferred' && one.decidedOn >= change.reportedOn)

/** Where a reported change stands. */
export function stateOf(change: JudgedChange, since: SinceChange): ChangeState {
  if (change.called === 'small' && change.judgement === null) return 'toJudge'
  if (change.called === 'small' && change.judgement?.verdict === 'small') return 'small'
  const byOfficials =
    since.riskClass === 'C' && since.passages.some((one) => one.gate === 'G7' && one.on >= change.reportedOn)
  return byOfficials || decisionOn(change, since) !== undefined ? 'decided' : 'undecided'
}

/** The oldest substantial change that nobody decided on; the route stands at G7 as long as there is one. */
export const openChange = (oldestFirst: readonly JudgedChange[], since: SinceChange): JudgedChange | null =>
  oldestFirst.find((change) => stateOf(change, since) === 'undecided') ?? null

/** It is already so, and nobody decided on it. */
export const runsAhead = (change: Pick<JudgedChange, 'startsOn'>, today: Day): boolean => change.startsOn <= today
