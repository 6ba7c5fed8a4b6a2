import type { RiskClass } from '../algorithm/risk-class.ts'
import type { AlgorithmStatus, LifecyclePhase } from '../algorithm/status.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { Day } from '../shared/dates.ts'
import type { ChoiceSource } from './administrative-choice.ts'

/** A decision on an algorithm, with the questions to which the body said yes, whether or not under conditions. */
export interface SeenDecision {
  readonly id: string
  readonly on: Day
  readonly approved: readonly QuestionKind[]
  /** The earlier decision that it replaces, if any. */
  readonly supersedes: string | null
}

/** What the system knows of an algorithm when it looks for choices without a decision. */
export interface SeenAlgorithm {
  readonly id: string
  readonly name: string
  readonly status: AlgorithmStatus
  readonly phase: LifecyclePhase
  readonly riskClass: RiskClass | null
  readonly usedFrom: Day | null
  readonly pointOfNoReturnOn: Day | null
  readonly pointOfNoReturn: string | null
  readonly decisions: readonly SeenDecision[]
  /** The portfolio holder said that the study goes on, which class B allows. */
  readonly directed: boolean
  /** Withheld from the public since that day. */
  readonly withheldSince: Day | null
}

/** Sources that are not logged by a person. */
export type SeenSource = Exclude<ChoiceSource, 'logged' | 'refusedAttempt'>

/** A choice that the system saw; it becomes a record as soon as somebody does something with it. */
export interface SeenChoice {
  readonly key: string
  readonly algorithmId: string
  readonly algorithmName: string
  readonly source: SeenSource
  readonly phase: LifecyclePhase
  /** `null` when nobody knows since when. */
  readonly since: Day | null
  readonly questions: readonly QuestionKind[]
  readonly riskClass: RiskClass
  /** What the point of no return was, in the words of the record. */
  readonly detail: string | null
}

/** A replaced decision still carries the use as long as every decision that came in its place said yes to something. */
function carries(decision: SeenDecision, all: readonly SeenDecision[]): boolean {
  if (decision.approved.length === 0) return false
  const later = all.find(({ supersedes }) => supersedes === decision.id)
  return later === undefined || carries(later, all)
}

const has = ({ decisions }: SeenAlgorithm, ...questions: readonly QuestionKind[]): boolean =>
  decisions.some((one) => one.approved.some((question) => questions.includes(question)) && carries(one, decisions))

type Sight = Pick<SeenChoice, 'source' | 'since' | 'questions' | 'detail'>

const inUse = (seen: SeenAlgorithm): Sight | null =>
  seen.status === 'inUse' && !has(seen, 'deployment')
    ? { source: 'inUseWithoutDecision', since: seen.usedFrom, questions: ['desirability', 'deployment'], detail: null }
    : null

const inPilot = (seen: SeenAlgorithm): Sight | null =>
  seen.status === 'pilot' && !has(seen, 'pilot', 'deployment')
    ? { source: 'pilotWithoutDecision', since: seen.usedFrom, questions: ['desirability', 'pilot'], detail: null }
    : null

/** Past the first political gate (G1) without a word on desirability. */
const advanced = (seen: SeenAlgorithm): Sight | null =>
  seen.status === 'inDevelopment' &&
  seen.phase !== 'problemAnalysis' &&
  !has(seen, 'desirability') &&
  !(seen.directed && seen.riskClass === 'B')
    ? { source: 'phaseAdvanced', since: null, questions: ['desirability'], detail: null }
    : null

function committed(seen: SeenAlgorithm, today: Day): Sight | null {
  const { pointOfNoReturnOn: day } = seen
  if (day === null || day > today) return null
  const asked: readonly QuestionKind[] = ['desirability', 'deployment', 'makeOrBuy']
  const inTime = seen.decisions.some(
    ({ approved, on }) => on <= day && approved.some((question) => asked.includes(question)),
  )
  return inTime
    ? null
    : { source: 'pointOfNoReturn', since: day, questions: ['desirability', 'makeOrBuy'], detail: seen.pointOfNoReturn }
}

const withheld = (seen: SeenAlgorithm): Sight | null =>
  seen.withheldSince !== null && !has(seen, 'publicationException')
    ? { source: 'publicationWithheld', since: seen.withheldSince, questions: ['publicationException'], detail: null }
    : null

const ended: readonly AlgorithmStatus[] = ['rejected', 'withdrawn', 'outOfUse']

/** The choices about one algorithm that no decision covers. Class C is up to officials; without a class, doubt counts. */
export function choicesSeenIn(seen: SeenAlgorithm, today: Day): readonly SeenChoice[] {
  const riskClass = seen.riskClass ?? 'A'
  if (riskClass === 'C' || ended.includes(seen.status)) return []
  const sights = [inUse(seen), inPilot(seen), advanced(seen), committed(seen, today), withheld(seen)]
  return sights
    .filter((sight) => sight !== null)
    .map((sight) => ({
      ...sight,
      key: `${seen.id}:${sight.source}`,
      algorithmId: seen.id,
      algorithmName: seen.name,
      phase: seen.phase,
      riskClass,
    }))
}
