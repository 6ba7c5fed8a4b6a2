import type { Acting } from '../advice/deliver-advice.ts'
import type { GoverningBody } from '../body/body.ts'
import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { Day, Moment } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { recorderProblems } from './competence-problems.ts'
import type { Decision } from './decision.ts'
import { emptyClosingRecord, emptyQuestionRecord } from './empty-record.ts'
import { approvalLabel } from './outcome.ts'
import type { DecisionRefusal } from './problem.ts'
import type { QuestionKind } from './question-kind.ts'
import type { OptionEffect } from './question-option.ts'

/** A decision that was taken before, or elsewhere, as its document says. Nobody invents reasons afterwards. */
export interface HistoricDecision {
  readonly id: string
  readonly questionId: string
  readonly number: string
  readonly algorithmId: string
  readonly status: AlgorithmStatus
  readonly body: GoverningBody
  readonly title: string
  readonly kind: QuestionKind
  /** What was decided then, in the words of the document. */
  readonly outcomeText: string
  readonly effect: OptionEffect
  /** The reasons that the document gives; empty when it gives none. */
  readonly reasons: string
  readonly decidedOn: Day
  readonly reviewOn: Day | null
  /** Number or address of the document. */
  readonly documentReference: string
  readonly recorder: Acting
  readonly memberIds: readonly string[]
  readonly today: Day
  readonly now: Moment
}

export type HistoricRefusal = DecisionRefusal | 'title-missing' | 'outcome-text-missing' | 'reference-missing'

/** Registers it: an explicit act, with the day and the document. It changes no status. */
export function registerHistoricDecision(
  given: HistoricDecision,
): Result<Omit<Decision, 'snapshotId'>, HistoricRefusal> {
  const { body, recorder, memberIds, today } = given
  if (given.title.trim() === '') return refuse('title-missing')
  if (given.outcomeText.trim() === '') return refuse('outcome-text-missing')
  if (given.documentReference.trim() === '') return refuse('reference-missing')
  if (given.decidedOn > today) return refuse('decided-in-future')
  const trespass = recorderProblems({ body, today }, { recorder, underMandate: false, memberIds })[0]
  return trespass === undefined ? accept(asDecision(given)) : refuse(trespass.refusal)
}

function asDecision(given: HistoricDecision): Omit<Decision, 'snapshotId'> {
  const { kind, title, decidedOn, effect, documentReference } = given
  const outcome = { kind: 'somethingElse', text: given.outcomeText, effect } as const
  const { questionId: id, conditions: _, ...words } = emptyQuestionRecord(given.questionId)
  const label = approvalLabel(outcome, { kind, options: [], status: given.status, hasConditions: false })
  return {
    id: given.id,
    number: given.number,
    origin: { kind: 'historic', documentReference },
    algorithmId: given.algorithmId,
    bodyId: given.body.id,
    title,
    decidedOn,
    legalNature: 'factualDecision',
    questions: [
      {
        ...words,
        ...{ id, sequence: 1, kind, text: title, outcome, outcomeText: given.outcomeText, label },
        weighing: given.reasons,
        competence: { ruleId: 'historic', basis: documentReference, mandateId: null, why: [] },
      },
    ],
    conditions: [],
    closing: {
      ...emptyClosingRecord,
      decidedOn,
      reviewOn: given.reviewOn,
      officialRecord: { ...emptyClosingRecord.officialRecord, address: documentReference },
    },
    weighing: null,
    supersedes: null,
    ratifiesStopId: null,
    recordedBy: given.recorder.personId,
    recordedAt: given.now,
  }
}
