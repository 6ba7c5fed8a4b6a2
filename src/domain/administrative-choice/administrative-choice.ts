import type { LifecyclePhase } from '../algorithm/status.ts'
import type { QuestionKind } from '../decision/question-kind.ts'
import type { Day } from '../shared/dates.ts'

/** How a choice came to light: somebody logged it, or the system saw it. */
export const choiceSources = [
  'logged',
  'inUseWithoutDecision',
  'pilotWithoutDecision',
  'phaseAdvanced',
  'pointOfNoReturn',
  'refusedAttempt',
  'publicationWithheld',
] as const
export type ChoiceSource = (typeof choiceSources)[number]

/** What kind of choice it was. The page is about the question whether it was up to an official. */
export const choiceNatures = ['technical', 'legal', 'political', 'unknown'] as const
export type ChoiceNature = (typeof choiceNatures)[number]

/** Where a choice stands. */
export const choiceStatuses = ['toAssess', 'covered', 'technical', 'toPutForward', 'putForwardAfterwards'] as const
export type ChoiceStatus = (typeof choiceStatuses)[number]

/** A choice that an official made and that no decision of a body covers, as far as is known. */
export interface AdministrativeChoice {
  readonly id: string
  readonly algorithmId: string | null
  readonly source: ChoiceSource
  readonly phase: LifecyclePhase | null
  /** In words; for what the system saw, only what its source does not say. */
  readonly description: string
  /** Why this may be up to the body. */
  readonly whyPolitical: string
  /** The function, never the name; empty when nobody knows. */
  readonly madeByFunction: string
  /** `null` when nobody knows since when. */
  readonly madeOn: Day | null
  readonly questions: readonly QuestionKind[]
  /** The person who logged it or tried it; another person assesses it. `null`: the system saw it. */
  readonly loggedBy: string | null
  /** Key of what the system saw, so that it is kept once. */
  readonly derivedKey: string | null
}

/** What somebody found about a choice. Steps are added, never changed. */
export interface ChoiceStep {
  readonly id: string
  readonly choiceId: string
  readonly status: ChoiceStatus
  readonly nature: ChoiceNature
  readonly reason: string
  readonly coveredByDecisionId: string | null
  readonly mandateId: string | null
  /** Number or address of a decision that does not stand in Weegschaal. */
  readonly coverReference: string
  readonly putToBodyId: string | null
  readonly takenBy: string
  readonly takenOn: Day
}

/** Where a choice stands after its steps, oldest first. */
export const statusAfter = (steps: readonly ChoiceStep[]): ChoiceStatus => steps.at(-1)?.status ?? 'toAssess'

/** What is found about its nature so far. */
export const natureAfter = (steps: readonly ChoiceStep[]): ChoiceNature => steps.at(-1)?.nature ?? 'unknown'

/** From which status to which a choice may go. */
export const choiceTransitions: Readonly<Record<ChoiceStatus, readonly ChoiceStatus[]>> = {
  toAssess: ['covered', 'technical', 'toPutForward'],
  covered: ['toAssess'],
  technical: ['toAssess'],
  toPutForward: ['putForwardAfterwards', 'covered'],
  putForwardAfterwards: ['toAssess'],
}
