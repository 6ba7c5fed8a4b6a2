import type { Day } from '../shared/dates.ts'
import type { AdviceSource, DecisionSource } from './decision-source.ts'
import { mapTexts, nameRemover } from './officials.ts'
import { publicWithholding, withheldPart } from './project-algorithm.ts'
import type { PublicAdvice, PublicDecision } from './public-decision.ts'
import { holdsUntil, isWithheldOn, type PublicWithholding, type Withholding } from './withholding.ts'

/**
 * What the public may know of a decision on a day. A decision that is withheld as a whole keeps its number, date, body
 * and ground: that it was taken, and why it is closed, is public.
 */
export function projectDecision(source: DecisionSource, today: Day): PublicDecision {
  const active = source.withholdings.filter((each) => isWithheldOn(each, today))
  const own = active.filter((each) => each.subject.kind === 'decision').map(publicWithholding)
  const whole = byRecord(source.withheldByRecord, today) ?? withheldPart(own, 'everything') ?? null
  const projected =
    whole === null
      ? open(
          source,
          own,
          source.advices.map((each) => publicAdvice(each, active, today)),
        )
      : closed(source, whole)
  return mapTexts(projected, nameRemover(source.officials))
}

const byRecord = (withholding: PublicWithholding | null, today: Day): PublicWithholding | null =>
  withholding !== null && holdsUntil(withholding, today) ? withholding : null

function publicAdvice(source: AdviceSource, active: readonly Withholding[], today: Day): PublicAdvice {
  const later = active.find((each) => each.subject.kind === 'advice' && each.subject.id === source.id)
  const withheld = byRecord(source.withheld, today) ?? (later === undefined ? null : publicWithholding(later))
  return {
    by: source.by,
    kind: source.kind,
    deliveredOn: source.deliveredOn,
    verdict: source.verdict,
    conclusion: source.conclusion,
    following: source.following,
    reason: source.reason,
    fullText: withheld === null ? source.fullText : null,
    withheld,
  }
}

function open(
  source: DecisionSource,
  withholdings: readonly PublicWithholding[],
  advices: readonly PublicAdvice[],
): PublicDecision {
  const hides = (part: PublicWithholding['part']): boolean => withheldPart(withholdings, part) !== undefined
  return {
    ...frame(source),
    title: source.title,
    algorithm: source.algorithm,
    outcome: source.outcome,
    outcomeLabel: source.outcomeLabel,
    tippedTheBalance: source.tippedTheBalance,
    withheld: null,
    coreAnswer: source.coreAnswer,
    questions: source.questions,
    reasons: hides('motivation') ? [] : source.reasons,
    points: source.points,
    effects: hides('effects') ? [] : source.effects,
    deviations: source.deviations,
    goals: source.goals,
    advices,
    absentAdvices: source.absentAdvices,
    conditions: source.conditions,
    residualRisks: hides('residualRisks') ? [] : source.residualRisks,
    checks: source.checks,
    treatment: source.treatment,
    reviewOn: source.reviewOn,
    officialRecord: source.officialRecord,
    letters: source.letters,
    history: source.history.toSorted((one, other) => other.on.localeCompare(one.on)),
    withholdings,
    succession: source.succession,
    changedConditions: source.changedConditions,
  }
}

/** What stays public of every decision: that it was taken, by whom, when, and its fingerprint. */
const frame = (source: DecisionSource) => ({
  number: source.number,
  decidedOn: source.decidedOn,
  body: source.body,
  competence: source.competence,
  competenceBasis: source.competenceBasis,
  portfolioHolder: source.portfolioHolder,
  framework: source.framework,
  legalNature: source.legalNature,
  supersedes: source.supersedes,
  supersededBy: source.supersededBy,
  supersededHow: source.supersededHow,
  fingerprint: source.fingerprint,
})

/** A decision that is withheld as a whole: the ground and the reason are public, the content is not. */
const closed = (source: DecisionSource, whole: PublicWithholding): PublicDecision => ({
  ...frame(source),
  title: '',
  algorithm: null,
  outcome: '',
  outcomeLabel: null,
  tippedTheBalance: null,
  withheld: whole,
  competence: [],
  competenceBasis: null,
  portfolioHolder: null,
  coreAnswer: null,
  questions: [],
  reasons: [],
  points: [],
  effects: [],
  deviations: [],
  goals: [],
  advices: [],
  absentAdvices: [],
  conditions: [],
  residualRisks: [],
  checks: [],
  treatment: { handling: null, present: [], abstentions: '', notes: '', dissent: '' },
  reviewOn: null,
  letters: [],
  officialRecord: { address: null, sha256: null, differs: null, difference: null },
  history: [],
  withholdings: [whole],
  succession: null,
  changedConditions: [],
})
