import type { Day, Moment } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { stageOf, type Consultation } from './consultation.ts'

/** Who contributes. A resident may stay unknown; who speaks for others is named. */
export const contributorKinds = ['resident', 'organisation', 'panel', 'council'] as const
export type ContributorKind = (typeof contributorKinds)[number]

/** Kinds that the public form offers; panels and councils are entered by whoever sat with them. */
export const formContributorKinds = ['resident', 'organisation'] as const

/** How it came in. */
export const contributionWays = ['form', 'meeting', 'letter'] as const
export type ContributionWay = (typeof contributionWays)[number]

/** What somebody said. It never changes; judging and answering it are records of their own. */
export interface Contribution {
  readonly id: string
  readonly consultationId: string
  readonly number: number
  readonly kind: ContributorKind
  /** The organisation, panel or council: public. Of a resident: seen inside only. */
  readonly name: string | null
  /** Only to answer in person; seen inside only, and destroyed after the account. */
  readonly email: string | null
  readonly way: ContributionWay
  readonly text: string
  readonly receivedAt: Moment
}

/** Whether others may read it. Hiding is no answer: also what is hidden gets one. */
export const showings = ['shown', 'hidden'] as const
export type Showing = (typeof showings)[number]

/** Why a text is not shown to others. What it says is never a reason. */
export const hidingGrounds = ['personalData', 'insulting', 'unlawful', 'notAboutThis', 'double', 'withdrawn'] as const
export type HidingGround = (typeof hidingGrounds)[number]

/** What the moderator found. The last one counts. */
export interface Moderation {
  readonly contributionId: string
  readonly showing: Showing
  readonly ground: HidingGround | null
  /** What others read, when personal data was taken out. */
  readonly shownText: string | null
  readonly byFunction: string
  readonly on: Day
}

/** What was done with a contribution. */
export const contributionOutcomes = ['takenOver', 'partly', 'notTakenOver', 'noted'] as const
export type ContributionOutcome = (typeof contributionOutcomes)[number]

/** The answer that everybody gets: what was done with it, and why. The last one counts, until the account. */
export interface ContributionAnswer {
  readonly contributionId: string
  readonly outcome: ContributionOutcome
  readonly text: string
  readonly byFunction: string
  readonly on: Day
}

/** A contribution as it stands. */
export interface TreatedContribution extends Contribution {
  readonly moderation: Moderation | null
  readonly answer: ContributionAnswer | null
  /** When and by which law name and address were erased. */
  readonly erasedOn: Day | null
  readonly erasedLaw: string | null
  readonly erasedReason: string | null
}

/** What somebody gives, before it has a number. */
export type GivenContribution = Omit<Contribution, 'id' | 'number' | 'receivedAt'>

export const contributionRefusals = ['not-open', 'text-missing', 'name-missing'] as const
export type ContributionRefusal = (typeof contributionRefusals)[number]

const speaksForOthers = (kind: ContributorKind): boolean => kind !== 'resident'

/**
 * Takes in a contribution. The form is open from the first day to the last. What a panel or council said may still be
 * entered after that, as long as no account was given.
 */
export function contribute(
  consultation: Consultation,
  given: GivenContribution,
  today: Day,
): Result<GivenContribution, ContributionRefusal> {
  const stage = stageOf(consultation, today)
  const late = stage === 'closed' && given.way !== 'form'
  if (stage !== 'open' && !late) return refuse('not-open')
  if (given.text.trim() === '') return refuse('text-missing')
  if (speaksForOthers(given.kind) && (given.name ?? '').trim() === '') return refuse('name-missing')
  return accept(given)
}

export const moderationRefusals = ['ground-missing', 'already-accounted'] as const
export type ModerationRefusal = (typeof moderationRefusals)[number]

/** Judges whether others may read it. */
export function moderate(
  moderation: Moderation,
  consultation: Pick<Consultation, 'accountedOn'>,
): Result<Moderation, ModerationRefusal> {
  if (consultation.accountedOn !== null) return refuse('already-accounted')
  if (moderation.showing === 'hidden')
    return moderation.ground === null ? refuse('ground-missing') : accept({ ...moderation, shownText: null })
  const shown = moderation.shownText?.trim() ?? ''
  return accept({ ...moderation, ground: null, shownText: shown === '' ? null : shown })
}

export const answerRefusals = ['answer-missing', 'already-accounted'] as const
export type AnswerRefusal = (typeof answerRefusals)[number]

/** Answers a contribution. */
export function answerContribution(
  answer: ContributionAnswer,
  consultation: Pick<Consultation, 'accountedOn'>,
): Result<ContributionAnswer, AnswerRefusal> {
  if (consultation.accountedOn !== null) return refuse('already-accounted')
  return answer.text.trim() === '' ? refuse('answer-missing') : accept(answer)
}

/** True when others read less than what was sent, because personal data was taken out. */
export const isShortened = ({ text, moderation }: TreatedContribution): boolean =>
  moderation?.showing === 'shown' && moderation.shownText !== null && moderation.shownText !== text.trim()

/** What others may read of a contribution; nothing as long as nobody looked at it, or when it is hidden. */
export const publicTextOf = ({ text, moderation }: TreatedContribution): string | null =>
  moderation?.showing === 'shown' ? (moderation.shownText ?? text) : null
