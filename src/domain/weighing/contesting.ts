import { accept, refuse, type Result } from '../shared/result.ts'
import { authorOf, speaksFor } from './contributor.ts'
import type { Dispute, DisputeAnswer, DisputeSubject } from './dispute.ts'
import { isBlank, type Stamp } from './stamp.ts'
import { papersAreOpen } from './transitions.ts'
import type { Weighing } from './weighing.ts'

/** The words that stand there now and can be contested. */
export function contestable(weighing: Weighing, subject: DisputeSubject, id: string): string | null {
  if (subject === 'effect') {
    const effect = weighing.effects.find((one) => one.id === id)
    return effect === undefined ? null : `${effect.title}\n\n${effect.description}`
  }
  const relation = weighing.normRelations.find((one) => one.id === id)
  return relation === undefined ? null : `${relation.norm}\n\n${relation.meaning}\n\n${relation.explanation}`
}

export interface DisputeDraft {
  readonly subject: DisputeSubject
  readonly subjectId: string
  readonly reason: string
}

export type ContestRefusal = 'not-your-role' | 'papers-closed' | 'unknown' | 'reason-missing'

/** Puts another reading beside a fact or norm relation. */
export function contest(weighing: Weighing, draft: DisputeDraft, stamp: Stamp): Result<Dispute, ContestRefusal> {
  const author = authorOf('dispute', stamp.contributor)
  if (!author.ok) return author
  if (!papersAreOpen(weighing.status)) return refuse('papers-closed')
  const contestedText = contestable(weighing, draft.subject, draft.subjectId)
  if (contestedText === null) return refuse('unknown')
  if (isBlank(draft.reason)) return refuse('reason-missing')
  return accept({ ...draft, id: stamp.id, contestedText, by: author.value, on: stamp.today, answer: null })
}

export type AnswerDisputeRefusal = ContestRefusal | 'already-answered' | 'own-dispute'

/** Answers another reading. The one who contested does not answer it; neither reading goes away. */
export function answerDispute(
  weighing: Weighing,
  disputeId: string,
  text: string,
  stamp: Stamp,
): Result<DisputeAnswer, AnswerDisputeRefusal> {
  const author = authorOf('answer', stamp.contributor)
  if (!author.ok) return author
  if (!papersAreOpen(weighing.status)) return refuse('papers-closed')
  const dispute = weighing.disputes.find((one) => one.id === disputeId)
  if (dispute === undefined) return refuse('unknown')
  if (dispute.answer !== null) return refuse('already-answered')
  if (dispute.by.personId === stamp.contributor.personId) return refuse('own-dispute')
  if (isBlank(text)) return refuse('reason-missing')
  return accept({ text, by: author.value, on: stamp.today })
}

/** Takes one's own other reading back, while the papers are open; what was frozen keeps it. */
export function withdrawDispute(
  weighing: Weighing,
  disputeId: string,
  stamp: Stamp,
): Result<Dispute, 'unknown' | 'not-yours' | 'papers-closed'> {
  const dispute = weighing.disputes.find((one) => one.id === disputeId)
  if (dispute === undefined) return refuse('unknown')
  if (!speaksFor(dispute.by, stamp.contributor)) return refuse('not-yours')
  return papersAreOpen(weighing.status) ? accept(dispute) : refuse('papers-closed')
}
