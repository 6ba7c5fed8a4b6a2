import { accept, refuse, type Result } from '../shared/result.ts'
import { asksAnswer, type Confirmation, type InventoryOutcome, type ListedAlgorithm } from './confirmation.ts'

/** What a process owner says about the own list. */
export interface AnswerConfirmation {
  readonly outcome: Exclude<InventoryOutcome, 'withdrawn'>
  /** What is missing. */
  readonly words: string
  /** The list that was on the page. */
  readonly listedIds: readonly string[]
  /** What belongs to somebody else. */
  readonly notOursIds: readonly string[]
}

export const confirmationRefusals = [
  'not-asked',
  'answered-already',
  'no-longer-asked',
  'list-changed',
  'not-on-list',
  'missing-empty',
  'reason-empty',
] as const
export type ConfirmationRefusal = (typeof confirmationRefusals)[number]

/** The lists of an answer, as they are kept. */
export interface AnsweredLists {
  readonly listed: readonly ListedAlgorithm[]
  readonly notOurs: readonly ListedAlgorithm[]
}

const same = (ids: readonly string[], list: readonly ListedAlgorithm[]): boolean =>
  new Set(ids).size === list.length && list.every(({ id }) => ids.includes(id))

/** Whether something can still be said to a request. */
function isStillAsked(confirmation: Confirmation): Result<Confirmation, ConfirmationRefusal> {
  if (confirmation.answer !== null && confirmation.state !== 'withdrawn') return refuse('answered-already')
  return asksAnswer(confirmation) ? accept(confirmation) : refuse('no-longer-asked')
}

/** Only who was asked answers, about the list as it is now. */
export function answerConfirmation(
  given: AnswerConfirmation,
  confirmation: Confirmation,
  { personId, list }: { readonly personId: string; readonly list: readonly ListedAlgorithm[] },
): Result<AnsweredLists, ConfirmationRefusal> {
  if (confirmation.request.personId !== personId) return refuse('not-asked')
  const asked = isStillAsked(confirmation)
  if (!asked.ok) return asked
  if (!same(given.listedIds, list)) return refuse('list-changed')
  if (given.notOursIds.some((id) => !list.some((one) => one.id === id))) return refuse('not-on-list')
  if (given.outcome === 'incomplete' && given.words.trim() === '') return refuse('missing-empty')
  return accept({ listed: list, notOurs: list.filter(({ id }) => given.notOursIds.includes(id)) })
}

/** Who asked, or somebody else who may ask, takes an open request back and says why. */
export function withdrawRequest(confirmation: Confirmation, reason: string): Result<Confirmation, ConfirmationRefusal> {
  const asked = isStillAsked(confirmation)
  if (!asked.ok) return confirmation.state === 'left' ? withReason(confirmation, reason) : asked
  return withReason(confirmation, reason)
}

const withReason = (confirmation: Confirmation, reason: string): Result<Confirmation, ConfirmationRefusal> =>
  reason.trim() === '' ? refuse('reason-empty') : accept(confirmation)
