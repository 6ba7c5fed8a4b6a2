import { conditionKinds } from '#src/domain/condition/condition.ts'
import { optionEffects } from '#src/domain/decision/question-option.ts'
import { adviceFollowings, riskVerdicts, wordings } from '#src/domain/decision/record.ts'
import { advicesFor, pointsFor } from '#src/domain/decision/table.ts'
import type { ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { DecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { bodyWords } from '../../components/body-words.ts'
import { optionalId, wholeNumber } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import type { Sent } from '../../http/submit.ts'
import { mostConditions } from './record-form.ts'
import { day, isFilled, oneOf, oneOfWith, words, type AskedField } from './shape.ts'

function outcomeFields({ t, lang }: PageRequest, room: DecisionRoom, question: ProposalQuestion): AskedField[] {
  const outcomes = [...question.options.map(({ id }) => id), 'somethingElse', 'notNow']
  return [
    oneOf('outcome', t('room.outcome', { body: bodyWords(room.table.body.name, lang) }), outcomes),
    words('somethingElse', t('room.somethingElse')),
    oneOf('effect', t('room.effect'), optionEffects),
    words('assignment', t('room.assignment')),
    day('returnOn', t('room.returnOn')),
  ]
}

/** A reason with an advice is only kept together with what the body does with that advice. */
const adviceFields = (t: Translate, sent: Sent, room: DecisionRoom, question: ProposalQuestion): AskedField[] =>
  advicesFor(room.table, question).flatMap(({ id, advisor: { name: who } }) => [
    oneOfWith(`following-${id}`, t('room.following', { who }), adviceFollowings, isFilled(sent, `adviceReason-${id}`)),
    words(`adviceReason-${id}`, t('room.adviceReason', { who })),
  ])

function conditionFields(t: Translate, room: DecisionRoom, number: number): AskedField[] {
  const people = room.people.map(({ id }) => id)
  const about = (label: string) => `${t('room.condition', { number })}, ${label}`
  const name = (part: string) => `c${number}-${part}`
  return [
    { name: name('id'), label: t('room.condition', { number }), fits: optionalId() },
    words(name('text'), about(t('room.condition.text'))),
    words(name('owner'), about(t('room.condition.owner')), 300),
    oneOf(name('ownerPerson'), about(t('room.condition.ownerPerson')), people),
    words(name('verifier'), about(t('room.condition.verifier')), 300),
    oneOf(name('verifierPerson'), about(t('room.condition.verifierPerson')), people),
    day(name('dueOn'), about(t('room.condition.dueOn'))),
    { name: name('months'), label: about(t('room.condition.months')), fits: wholeNumber(0, 1200) },
    oneOf(name('kind'), about(t('room.condition.kind')), conditionKinds),
    oneOf(name('start'), about(t('room.condition.start')), ['now', 'after']),
    words(name('criterion'), about(t('room.condition.criterion'))),
  ]
}

/** Every field of the page of one question, as that page shows them. */
export function questionFields(
  page: PageRequest,
  sent: Sent,
  { room, question }: { readonly room: DecisionRoom; readonly question: ProposalQuestion },
): readonly AskedField[] {
  const { t, lang } = page
  const body = bodyWords(room.table.body.name, lang)
  const numbers = Array.from({ length: mostConditions }, (_, index) => index + 1)
  return [
    ...outcomeFields(page, room, question),
    ...adviceFields(t, sent, room, question),
    ...pointsFor(room.table, question).map(({ id, title }) => words(`point-${id}`, t('room.point', { title }))),
    ...question.risks.flatMap(({ id, text }) => [
      oneOf(`risk-${id}`, t('room.risk', { text }), riskVerdicts),
      words(`riskReason-${id}`, t('room.riskReason')),
    ]),
    words('weighing', t('room.weighing', { body })),
    words('whyNot', t('room.whyNot')),
    oneOf('wording', t('room.wording'), wordings),
    words('consistency', t('room.consistency')),
    ...numbers.flatMap((number) => conditionFields(t, room, number)),
  ]
}

/** True when more conditions were sent than one question can hold: none of them may get lost. */
export const hasTooMany = (sent: Sent): boolean =>
  Object.keys(sent).some((name) => {
    const number = Number(/^c(\d+)-text$/.exec(name)?.[1] ?? 0)
    return number > mostConditions && isFilled(sent, name)
  })
