import type { Answer } from '../algorithm/classification.ts'
import type { Day, Moment } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

/** What can become different about an algorithm, asked so that yes means: this is no longer what was decided on. */
export const changeAspects = ['purpose', 'people', 'data', 'outcome', 'humanControl', 'operator'] as const
export type ChangeAspect = (typeof changeAspects)[number]
export type ChangeAnswers = Readonly<Record<ChangeAspect, Answer>>

/** Who saw the change first: often the supplier changes something without asking. */
export const changeNoticers = ['ourselves', 'supplier', 'resident', 'supervisor'] as const
export type ChangeNoticer = (typeof changeNoticers)[number]

/** What the answers say about a change. It stands on the record as it was called on that day. */
export const changeVerdicts = ['substantial', 'small'] as const
export type ChangeVerdict = (typeof changeVerdicts)[number]

/** A change that somebody reported (gate G7). It never changes; a mistake is a new report. */
export interface ReportedChange {
  readonly id: string
  readonly algorithmId: string
  readonly description: string
  readonly answers: ChangeAnswers
  readonly called: ChangeVerdict
  /** The day from which it is, or will be, so. */
  readonly startsOn: Day
  readonly noticedBy: ChangeNoticer
  readonly reportedBy: string
  readonly reportedOn: Day
  readonly reportedAt: Moment
}

/** What the algorithm expert found of a change that was called small. */
export interface ChangeJudgement {
  readonly verdict: ChangeVerdict
  readonly reason: string
  readonly judgedBy: string
  readonly judgedOn: Day
}

export interface JudgedChange extends ReportedChange {
  readonly judgement: ChangeJudgement | null
}

/** The aspects for which the answer is yes, or not known. */
export const weighsIn = (answers: ChangeAnswers): readonly ChangeAspect[] =>
  changeAspects.filter((aspect) => answers[aspect] !== 'no')

/** One yes makes a change substantial; not knowing counts as yes (law 8 of the product). */
export const verdictOn = (answers: ChangeAnswers): ChangeVerdict =>
  weighsIn(answers).length > 0 ? 'substantial' : 'small'

export type ReportRefusal = 'description-missing'

/** Anybody in the organisation reports a change; the rule says what it is called. */
export function reportChange(given: Omit<ReportedChange, 'called'>): Result<ReportedChange, ReportRefusal> {
  const description = given.description.trim()
  if (description === '') return refuse('description-missing')
  return accept({ ...given, description, called: verdictOn(given.answers) })
}

export type JudgeRefusal = 'reason-missing' | 'same-person' | 'not-small' | 'already-judged'

/** Only a change that was called small waits for the expert, and the expert is not who reported it (domain 3.3, rule 35). */
export function judgeChange(change: JudgedChange, judgement: ChangeJudgement): Result<ChangeJudgement, JudgeRefusal> {
  if (change.called === 'substantial') return refuse('not-small')
  if (change.judgement !== null) return refuse('already-judged')
  if (judgement.judgedBy === change.reportedBy) return refuse('same-person')
  const reason = judgement.reason.trim()
  return reason === '' ? refuse('reason-missing') : accept({ ...judgement, reason })
}
