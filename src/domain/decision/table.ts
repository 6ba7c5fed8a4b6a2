import type { Advice } from '../advice/advice.ts'
import { standing } from '../advice/deliver-advice.ts'
import type { MissingAdvice } from '../advice/advice-state.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { GoverningBody } from '../body/body.ts'
import type { Proposal, ProposalQuestion } from '../proposal/proposal.ts'
import type { Routing } from '../routing/routing.ts'
import type { Day } from '../shared/dates.ts'
import type { EarlierDecision } from './revisiting.ts'

/** An effect that someone marked as weighing heavily, with who did, by function or group. */
export interface PointOnTheTable {
  readonly id: string
  readonly title: string
  readonly markedBy: readonly string[]
}

/** Everything that lies before a body when it decides. */
export interface DecisionTable {
  readonly proposal: Proposal
  readonly body: GoverningBody
  readonly riskClass: RiskClass | null
  readonly status: AlgorithmStatus
  /** Fingerprint of the weighing as it is now; it must be the one that was frozen for this proposal. */
  readonly weighingNow: string | null
  /** The day on which that weighing was frozen: what is decided before it, is not decided on it. In UTC: at most a day too early. */
  readonly frozenOn: Day | null
  readonly advices: readonly Advice[]
  readonly missingAdvices: readonly MissingAdvice[]
  readonly points: readonly PointOnTheTable[]
  /** Who decides each question, by question id. */
  readonly routings: ReadonlyMap<string, Routing>
  /** Decisions about the same algorithm, with their conditions: this decision may replace one or change them. */
  readonly earlier: readonly EarlierDecision[]
  readonly today: Day
}

/** The last question of a proposal: the one in its title. */
export const titleQuestion = (proposal: Pick<Proposal, 'questions'>): ProposalQuestion | undefined =>
  proposal.questions.at(-1)

/** Advices that stand, for one question. An advice about none of the questions belongs to the one in the title. */
export function advicesFor(table: Pick<DecisionTable, 'advices' | 'proposal'>, question: ProposalQuestion) {
  const kinds = table.proposal.questions.map(({ kind }) => kind)
  const inTitle = titleQuestion(table.proposal)?.id === question.id
  return standing(table.advices).filter((advice) => {
    const about = advice.questionKinds.filter((kind) => kinds.includes(kind))
    return about.length === 0 ? inTitle : about.includes(question.kind)
  })
}

/** Marked points that one question turns on. */
export const pointsFor = (table: Pick<DecisionTable, 'points'>, question: ProposalQuestion) =>
  table.points.filter(({ id }) => question.effectIds.includes(id))

/** Marked points that no question turns on: they are answered at the end. */
export const pointsLeft = (table: Pick<DecisionTable, 'points' | 'proposal'>) =>
  table.points.filter(({ id }) => !table.proposal.questions.some(({ effectIds }) => effectIds.includes(id)))
