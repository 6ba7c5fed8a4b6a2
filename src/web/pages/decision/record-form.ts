import { conditionKinds } from '#src/domain/condition/condition.ts'
import { optionEffects } from '#src/domain/decision/question-option.ts'
import {
  adviceFollowings,
  riskVerdicts,
  wordings,
  type ConditionDraft,
  type Outcome,
  type QuestionRecord,
} from '#src/domain/decision/record.ts'
import { advicesFor, pointsFor, type DecisionTable } from '#src/domain/decision/table.ts'
import type { ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import type { FormValues } from '../../components/form-view.ts'
import type { Sent } from '../../http/submit.ts'
import { choiceOf, dayOf, textOf } from './sent-fields.ts'

/** At most so many conditions with one question. */
export const mostConditions = 30

function outcomeOf(sent: Sent): Outcome | null {
  const chosen = textOf(sent, 'outcome')
  if (chosen === '') return null
  if (chosen === 'notNow')
    return { kind: 'notNow', assignment: textOf(sent, 'assignment'), returnOn: dayOf(sent, 'returnOn') }
  if (chosen === 'somethingElse') {
    const effect = choiceOf(sent, 'effect', optionEffects) ?? 'noChange'
    return { kind: 'somethingElse', text: textOf(sent, 'somethingElse'), effect }
  }
  return { kind: 'option', optionId: chosen }
}

function conditionOf(sent: Sent, index: number, newId: () => string): readonly ConditionDraft[] {
  const field = (name: string) => textOf(sent, `c${index}-${name}`)
  const start = field('start')
  const months = field('months')
  const person = (name: string) => (field(name) === '' ? null : field(name))
  const words = ['text', 'owner', 'verifier', 'dueOn', 'criterion'].map(field).join('')
  if (words === '') return []
  return [
    {
      id: field('id') === '' ? newId() : field('id'),
      text: field('text'),
      kind: choiceOf(sent, `c${index}-kind`, conditionKinds),
      owner: { function: field('owner'), personId: person('ownerPerson') },
      verifier: { function: field('verifier'), personId: person('verifierPerson') },
      dueOn: dayOf(sent, `c${index}-dueOn`),
      beforeStart: start === '' ? null : start === 'after',
      everyMonths: months === '' ? null : Number(months),
      criterion: field('criterion'),
    },
  ]
}

/** The record of one question, from what was sent. Every part may still be open. */
export function questionRecordOf(
  sent: Sent,
  { table, question, newId }: { table: DecisionTable; question: ProposalQuestion; newId: () => string },
): QuestionRecord {
  const indexes = Array.from({ length: mostConditions }, (_, index) => index + 1)
  return {
    questionId: question.id,
    outcome: outcomeOf(sent),
    weighing: textOf(sent, 'weighing'),
    whyNotAlternatives: textOf(sent, 'whyNot'),
    adviceAnswers: advicesFor(table, question).flatMap(({ id }) => {
      const following = choiceOf(sent, `following-${id}`, adviceFollowings)
      return following === null ? [] : [{ adviceId: id, following, motivation: textOf(sent, `adviceReason-${id}`) }]
    }),
    pointAnswers: pointsFor(table, question).map(({ id }) => ({ pointId: id, answer: textOf(sent, `point-${id}`) })),
    riskAnswers: question.risks.map(({ id }) => ({
      riskId: id,
      verdict: choiceOf(sent, `risk-${id}`, riskVerdicts),
      reason: textOf(sent, `riskReason-${id}`),
    })),
    conditions: indexes.flatMap((index) => conditionOf(sent, index, newId)),
    wording: choiceOf(sent, 'wording', wordings),
    consistency: textOf(sent, 'consistency'),
  }
}

function outcomeValues(outcome: Outcome | null): FormValues {
  if (outcome === null) return {}
  if (outcome.kind === 'option') return { outcome: outcome.optionId }
  if (outcome.kind === 'somethingElse')
    return { outcome: 'somethingElse', somethingElse: outcome.text, effect: outcome.effect }
  return { outcome: 'notNow', assignment: outcome.assignment, returnOn: outcome.returnOn ?? '' }
}

const startOf = (beforeStart: boolean | null): string => {
  if (beforeStart === null) return ''
  return beforeStart ? 'after' : 'now'
}

const conditionValues = (condition: ConditionDraft, index: number): FormValues => {
  const at = `c${index + 1}`
  return {
    [`${at}-id`]: condition.id,
    [`${at}-text`]: condition.text,
    [`${at}-kind`]: condition.kind ?? '',
    [`${at}-owner`]: condition.owner.function,
    [`${at}-ownerPerson`]: condition.owner.personId ?? '',
    [`${at}-verifier`]: condition.verifier.function,
    [`${at}-verifierPerson`]: condition.verifier.personId ?? '',
    [`${at}-dueOn`]: condition.dueOn ?? '',
    [`${at}-start`]: startOf(condition.beforeStart),
    [`${at}-months`]: condition.everyMonths === null ? '' : String(condition.everyMonths),
    [`${at}-criterion`]: condition.criterion,
  }
}

/** A record as the fields of its form. The draft of officials stands in the field, until the body changes it. */
export function recordValues(record: QuestionRecord | undefined, question: ProposalQuestion): FormValues {
  if (record === undefined) return { weighing: question.draftMotivation }
  const pairs = [
    ...record.adviceAnswers.flatMap(({ adviceId, following, motivation }) => [
      [`following-${adviceId}`, following],
      [`adviceReason-${adviceId}`, motivation],
    ]),
    ...record.pointAnswers.map(({ pointId, answer }) => [`point-${pointId}`, answer]),
    ...record.riskAnswers.flatMap(({ riskId, verdict, reason }) => [
      [`risk-${riskId}`, verdict ?? ''],
      [`riskReason-${riskId}`, reason],
    ]),
  ]
  return {
    ...outcomeValues(record.outcome),
    ...(Object.fromEntries(pairs) as FormValues),
    ...record.conditions.map(conditionValues).reduce((all, one) => ({ ...all, ...one }), {}),
    weighing: record.weighing,
    whyNot: record.whyNotAlternatives,
    wording: record.wording ?? '',
    consistency: record.consistency,
  }
}
