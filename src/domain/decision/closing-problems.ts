import { depthOf } from '../weighing/weighing.ts'
import { type DecisionProblem, isBlank, problem, problemsWhere } from './problem.ts'
import type { ClosingRecord, OfficialRecord, Publicity, Secrecy } from './record.ts'
import { type DecisionTable, pointsLeft } from './table.ts'

/** What the closing page still lacks, in its order. */
export function closingProblems(
  table: DecisionTable,
  closing: ClosingRecord,
  approves: boolean,
): readonly DecisionProblem[] {
  return [
    ...absentAdviceProblems(table, closing),
    ...answerProblems(closing, approves),
    ...pointsLeft(table).flatMap(({ id }) => {
      const answer = closing.pointAnswers.find(({ pointId }) => pointId === id)
      return problemsWhere([[answer === undefined || isBlank(answer.answer), 'point-unanswered']], null, id)
    }),
    ...handlingProblems(table, closing),
    ...reviewProblems(closing),
    ...publicityProblems(closing.publicity),
    ...secrecyProblems(closing.secrecy),
    ...officialProblems(closing.officialRecord),
  ]
}

/** A6: the body expressly accepts that it decides without a mandatory advice. */
function absentAdviceProblems(table: DecisionTable, closing: ClosingRecord) {
  return table.missingAdvices.flatMap(({ oneOf }) => {
    const accepted = closing.withoutAdvice.some(({ kind, reason }) => oneOf.includes(kind) && !isBlank(reason))
    return accepted ? [] : [problem('absent-advice-not-accepted', null, oneOf[0] ?? null)]
  })
}

function answerProblems({ coreAnswer, checks, ...closing }: ClosingRecord, approves: boolean) {
  const checked = checks.some(({ advantage, how }) => !isBlank(advantage) && !isBlank(how))
  const halfChecked = checks.some(({ advantage, how }) => isBlank(advantage) !== isBlank(how))
  return problemsWhere([
    [isBlank(coreAnswer.whatTippedTheBalance), 'tipped-missing'],
    [isBlank(coreAnswer.whatWeGiveUp), 'given-up-missing'],
    [isBlank(coreAnswer.whoBearsIt), 'borne-missing'],
    [(approves && !checked) || halfChecked, 'check-missing'],
    [closing.wording === null, 'wording-missing'],
    [isBlank(closing.facts), 'facts-missing'],
    [isBlank(closing.interests), 'interests-missing'],
    [isBlank(closing.normRelation), 'norms-missing'],
    [isBlank(closing.uncertainty), 'uncertainty-missing'],
  ])
}

function handlingProblems({ body, riskClass }: DecisionTable, closing: ClosingRecord) {
  const heavy = depthOf(riskClass) === 'full'
  const silent = closing.handling === 'withoutDiscussion' && heavy && isBlank(closing.handlingReason)
  return problemsWhere([
    [closing.handling === null, 'handling-missing'],
    [silent, 'handling-reason-missing'],
    [body.collegial && closing.present.every(isBlank), 'present-missing'],
  ])
}

function reviewProblems({ decidedOn, reviewOn }: ClosingRecord) {
  if (reviewOn === null) return [problem('review-missing')]
  return problemsWhere([[decidedOn !== null && reviewOn <= decidedOn, 'review-too-early']])
}

function publicityProblems(publicity: Publicity | null) {
  if (publicity === null) return [problem('publicity-missing')]
  return problemsWhere([[publicity.kind === 'withheld' && isBlank(publicity.reason), 'publicity-reason-missing']])
}

function secrecyProblems(secrecy: Secrecy | null) {
  if (secrecy === null) return [problem('secrecy-missing')]
  const bare = secrecy.kind === 'secret' && (isBlank(secrecy.ground) || isBlank(secrecy.imposedBy))
  return problemsWhere([[bare, 'secrecy-ground-missing']])
}

function officialProblems({ address, differs, difference }: OfficialRecord) {
  return problemsWhere([
    [isBlank(address), 'official-address-missing'],
    [differs === null, 'official-same-missing'],
    [differs === true && isBlank(difference), 'official-difference-missing'],
  ])
}
