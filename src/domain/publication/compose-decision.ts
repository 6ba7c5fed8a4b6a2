import { textsOnce } from '../shared/texts-once.ts'
import type { Advice } from '../advice/advice.ts'
import type { ClosingRecord } from '../decision/record.ts'
import type { Day } from '../shared/dates.ts'
import { composeAfter, publicConditions } from './compose-conditions.ts'
import { publicAuthor, publicDeviations, publicEffects, publicGoals, publicPoints } from './compose-effects.ts'
import type { DecisionRecords, QuestionRecords } from './decision-records.ts'
import type { AdviceSource, DecisionSource } from './decision-source.ts'
import type { PublicCoreAnswer, PublicQuestion, PublicReason, ReasonPart } from './public-decision.ts'
import { publicWithholding } from './project-algorithm.ts'
import { webAddress } from './web-address.ts'
import { isWithheldOn, type PublicWithholding } from './withholding.ts'
import { wooArticles } from './woo-ground.ts'

/** Puts the records of one decision together as the source of its public record. */
export function composeDecision(records: DecisionRecords, today: Day): DecisionSource {
  const { questions, algorithm } = records
  const coreAnswer = publicCoreAnswer(records)
  return {
    id: records.id,
    number: records.number,
    title: records.title,
    decidedOn: records.decidedOn,
    body: records.body,
    algorithm: algorithm.isPublic ? { slug: algorithm.slug, name: algorithm.name } : null,
    outcome: questions.at(-1)?.outcomeText ?? '',
    outcomeLabel: questions.at(-1)?.label ?? null,
    tippedTheBalance: coreAnswer?.tippedTheBalance ?? null,
    ...competenceOf(questions.at(-1)),
    portfolioHolder: records.portfolioHolder,
    coreAnswer,
    questions: questions.map(publicQuestion),
    reasons: publicReasons(records),
    points: publicPoints(records),
    effects: publicEffects(records.weighing),
    deviations: publicDeviations(records),
    goals: publicGoals(records.weighing),
    framework: records.framework,
    advices: publicAdvices(records),
    absentAdvices: records.closing.withoutAdvice,
    conditions: publicConditions(records, today),
    ...composeAfter(records, today),
    ...closingOf(records.closing),
    reviewOn: records.reviewOn,
    legalNature: records.legalNature,
    letters: records.letters.map((letter) => ({ ...letter, address: webAddress(letter.address) })),
    supersedes: records.supersedes,
    ...successionOf(records),
    supersededBy: records.supersededBy?.number ?? null,
    supersededHow: records.supersededBy === null ? null : (records.supersededBy.kind ?? 'replaces'),
    fingerprint: records.fingerprint,
    withheldByRecord: withheldByRecord(records, today),
    withholdings: records.withholdings,
    officials: records.officials,
  }
}

function successionOf({ closing, changes }: DecisionRecords): Pick<DecisionSource, 'succession' | 'changedConditions'> {
  const { kind = null, reason = '' } = closing.revisiting?.succession ?? {}
  return { succession: kind === null ? null : { kind, reason }, changedConditions: changes }
}

/** The answer to the core question; a decision from before it was asked has none. */
function publicCoreAnswer({ closing }: DecisionRecords): PublicCoreAnswer | null {
  const { whatTippedTheBalance, whatWeGiveUp, whoBearsIt } = closing.coreAnswer
  if (whatTippedTheBalance === '') return null
  return {
    tippedTheBalance: whatTippedTheBalance,
    givenUp: whatWeGiveUp,
    borneBy: whoBearsIt,
    wording: closing.wording,
  }
}

const competenceOf = (question: QuestionRecords | undefined) => ({
  competence: question?.competence.why ?? [],
  competenceBasis: question === undefined || question.competence.basis === '' ? null : question.competence.basis,
})

const closingOf = ({ checks, officialRecord, ...closing }: ClosingRecord) => ({
  checks,
  treatment: {
    handling: closing.handling,
    present: closing.present,
    abstentions: closing.abstentions,
    notes: closing.notes,
    dissent: closing.dissent,
  },
  officialRecord: {
    address: webAddress(officialRecord.address),
    sha256: officialRecord.sha256,
    differs: officialRecord.differs,
    difference: officialRecord.difference === '' ? null : officialRecord.difference,
  },
})

/** Secret or withheld by the decision itself, or by what was decided about its algorithm. */
function withheldByRecord(records: DecisionRecords, today: Day): PublicWithholding | null {
  const { secrecy, publicity } = records.closing
  const whole = { part: 'everything', decidedOn: records.decidedOn } as const
  if (secrecy?.kind === 'secret')
    return {
      ...whole,
      ground: null,
      article: secrecy.ground,
      motivation: '',
      decidedBy: secrecy.imposedBy,
      until: secrecy.until,
    }
  if (publicity?.kind === 'withheld')
    return {
      ...whole,
      ground: publicity.ground,
      article: wooArticles[publicity.ground],
      motivation: publicity.reason,
      decidedBy: records.body,
      until: publicity.until,
    }
  const ofAlgorithm = records.withholdings.find(
    (each) => each.subject.kind === 'algorithm' && each.part === 'everything' && isWithheldOn(each, today),
  )
  return ofAlgorithm === undefined ? null : publicWithholding(ofAlgorithm)
}

const publicQuestion = (question: QuestionRecords): PublicQuestion => ({
  kind: question.kind,
  text: question.text,
  outcome: question.outcomeText,
  label: question.label,
  options: question.options.map((option) => ({
    title: option.title,
    consequences: option.consequences,
    kind: option.kind,
    broughtInBy: option.broughtInBy === null ? null : publicAuthor(option.broughtInBy),
    chosen: question.outcome.kind === 'option' && question.outcome.optionId === option.id,
    lawfulness: option.legal?.answer ?? null,
  })),
})

const questionParts = ['weighing', 'whyNotAlternatives', 'consistency'] as const satisfies readonly ReasonPart[]
const closingParts = ['interests', 'facts', 'normRelation', 'uncertainty'] as const satisfies readonly ReasonPart[]

/** The motivation in parts: what was said per question, then what was said once. Empty parts are left out. */
function publicReasons({ questions, closing }: DecisionRecords): readonly PublicReason[] {
  const ofQuestions = questions.flatMap((question) =>
    questionParts.map((part) => ({ part, question: question.text, text: question[part], wording: question.wording })),
  )
  const once = closingParts.map((part) => ({ part, question: null, text: closing[part], wording: closing.wording }))
  return [...ofQuestions, ...once].filter((reason) => reason.text.trim() !== '')
}

/** Each advice with what was done with it: the answer that deviates counts when several questions name it. */
function publicAdvices({ advices, questions, decidedOn }: DecisionRecords): readonly AdviceSource[] {
  const answers = questions.flatMap((question) => question.adviceAnswers)
  return onTheTable(advices, decidedOn).map((advice) => {
    const own = answers.filter((answer) => answer.adviceId === advice.id)
    const answer =
      own.find(({ following }) => following === 'notFollowed') ??
      own.find(({ following }) => following === 'partlyFollowed') ??
      own[0]
    return {
      id: advice.id,
      by: advice.advisor.name,
      kind: advice.kind,
      deliveredOn: advice.deliveredOn,
      verdict: advice.verdict,
      conclusion: advice.conclusion,
      following: answer?.following ?? null,
      reason: textsOnce(own.map(({ motivation }) => motivation)) || null,
      fullText: advice.text,
      withheld: adviceWithheld(advice),
    }
  })
}

/** What was delivered by the day of the decision, without what an advisor replaced by then. */
function onTheTable(advices: readonly Advice[], decidedOn: Day): readonly Advice[] {
  const delivered = advices.filter((advice) => advice.deliveredOn <= decidedOn)
  const replaced = new Set(delivered.map((advice) => advice.supersedes))
  return delivered.filter((advice) => !replaced.has(advice.id))
}

function adviceWithheld({ publicity, advisor, deliveredOn }: Advice): PublicWithholding | null {
  if (publicity.kind === 'public') return null
  return {
    part: 'fullText',
    ground: publicity.ground,
    article: wooArticles[publicity.ground],
    motivation: publicity.reason,
    decidedBy: advisor.name,
    decidedOn: deliveredOn,
    until: publicity.until,
  }
}
