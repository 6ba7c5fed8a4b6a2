import type { ClosingRecord, QuestionRecord } from './record.ts'

/** A record in which nothing is filled in and nothing is chosen. */
export const emptyQuestionRecord = (questionId: string): QuestionRecord => ({
  questionId,
  outcome: null,
  weighing: '',
  whyNotAlternatives: '',
  adviceAnswers: [],
  pointAnswers: [],
  riskAnswers: [],
  conditions: [],
  wording: null,
  consistency: '',
})

export const emptyClosingRecord: ClosingRecord = {
  decidedOn: null,
  coreAnswer: { whatTippedTheBalance: '', whatWeGiveUp: '', whoBearsIt: '' },
  facts: '',
  interests: '',
  normRelation: '',
  uncertainty: '',
  checks: [],
  wording: null,
  handling: null,
  handlingReason: '',
  present: [],
  abstentions: '',
  notes: '',
  dissent: '',
  withoutAdvice: [],
  reviewOn: null,
  publicity: null,
  secrecy: null,
  officialRecord: { address: '', fileId: null, sha256: null, differs: null, difference: '' },
  pointAnswers: [],
}
