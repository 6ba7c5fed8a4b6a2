import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { stageOf, type Consultation } from './consultation.ts'
import type { TreatedContribution } from './contribution.ts'

/** The account of a consultation (reaction note): the answers as a whole, after each has been answered. */
export interface ConsultationAccount {
  readonly consultationId: string
  /** What was heard and what the organisation does with it, in its own words. */
  readonly summary: string
  readonly byFunction: string
  readonly on: Day
}

export const accountRefusals = ['not-closed', 'answers-missing', 'unread', 'summary-missing'] as const
export type AccountRefusal = (typeof accountRefusals)[number]

/** Gives the account: it is closed, everything was read, and everybody has an answer. */
export function giveAccount(
  account: ConsultationAccount,
  consultation: Consultation,
  contributions: readonly TreatedContribution[],
): Result<ConsultationAccount, AccountRefusal> {
  if (stageOf(consultation, account.on) !== 'closed') return refuse('not-closed')
  if (contributions.some(({ moderation }) => moderation === null)) return refuse('unread')
  if (contributions.some(({ answer }) => answer === null)) return refuse('answers-missing')
  return account.summary.trim() === '' ? refuse('summary-missing') : accept(account)
}

/** What still waits before the account can be given. */
export const waitingIn = (contributions: readonly TreatedContribution[]) => ({
  unread: contributions.filter(({ moderation }) => moderation === null).length,
  unanswered: contributions.filter(({ answer }) => answer === null).length,
})
