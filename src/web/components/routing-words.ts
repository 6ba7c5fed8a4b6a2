import { bodyInSentence } from '#src/domain/body/body-in-sentence.ts'
import type { AdviceDuty, InformDuty } from '#src/domain/routing/routing-rule.ts'
import { organisationQuestionKinds, type QuestionKind } from '#src/domain/decision/question-kind.ts'
import type { Routing, UndeterminedReason, Why } from '#src/domain/routing/routing.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import { lacksMandate } from '#src/domain/mandate/official-decision.ts'
import type { Mandate } from '#src/domain/mandate/mandate.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dayInWords } from './day-text.tsx'
import type { PageLanguage } from './frame.ts'
import { limitInWords, limitsOf } from './mandate-words.ts'
import { capital } from './words.ts'

export { listed } from './listed.ts'

/** What the sentences about who decides are made of. */
export interface RoutingWords {
  readonly t: Translate
  readonly lang: PageLanguage
  readonly bodies: readonly GoverningBody[]
  readonly mandates: readonly Mandate[]
  /** The question is about nobody's algorithm: what is not said is chosen in the form beside it. */
  readonly asked?: true
}

/** A word inside a sentence has none, unless it is an abbreviation. */
const uncapital = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** The name of a body in a sentence: `het college`, `de burgemeester`, `gedeputeerde staten`. */
export const theBody = bodyInSentence

export function bodyInWords({ t, lang, bodies }: RoutingWords, bodyId: string): string {
  const body = bodies.find(({ id }) => id === bodyId)
  return body === undefined ? t('routing.body.unknown') : theBody(body.name, lang)
}

/** Who decides, as one sentence. */
export function decisionInWords(words: RoutingWords, routing: Routing): string {
  const { t } = words
  if (routing.outcome === 'forbidden') return t('routing.forbidden')
  if (routing.outcome === 'undetermined') return t('routing.undetermined')
  const body = bodyInWords(words, routing.bodyId)
  if (routing.decider.kind === 'body') return capital(t('routing.decides', { body }))
  const key = lacksMandate(routing) ? 'routing.decidesFor.noMandate' : 'routing.decidesFor'
  return capital(t(key, { function: t(`decider.${routing.decider.function}`), body }))
}

const whyClass = (t: Translate, riskClass: string): string =>
  riskClass === 'prohibited' ? t('routing.why.prohibited') : t('routing.why.class', { class: riskClass })

/** True when the question is about the organisation itself, and no algorithm has a task. */
const aboutOrganisation = ({ why }: Routing): boolean =>
  why.some((one) => one.kind === 'rule' && one.rule.rule.questions.some((kind) => isOrganisationQuestion(kind)))

const isOrganisationQuestion = (kind: QuestionKind): boolean => organisationQuestionKinds.some((one) => one === kind)

function whyBody(words: RoutingWords, bodyId: string, routing: Routing): string {
  const body = bodyInWords(words, bodyId)
  const representative = words.bodies.find(({ id }) => id === bodyId)?.role === 'representative'
  if (representative) return capital(words.t('routing.why.representative', { body }))
  return capital(words.t(aboutOrganisation(routing) ? 'routing.why.organisation' : 'routing.why.body', { body }))
}

/** Why nobody can be named yet, and how that is put right. */
function undeterminedInWords({ t, asked }: RoutingWords, reason: UndeterminedReason): string {
  const chosen = reason === 'class-unknown' || reason === 'competent-body-unknown'
  return asked === true && chosen ? t(`whoMay.undetermined.${reason}`) : t(`routing.undetermined.${reason}`)
}

function whyMandate({ t, lang, mandates }: RoutingWords, mandateId: string): string {
  const mandate = mandates.find(({ id }) => id === mandateId)
  if (mandate === undefined) return ''
  const { granteeFunction, decisionReference } = mandate
  const limits = limitsOf(t, lang, mandate)
  const why = t('routing.why.mandate', { function: granteeFunction, reference: decisionReference })
  return limits.length === 0 ? why : `${why} ${t('routing.why.mandate.limits', { limits: limits.join('; ') })}`
}

/** A mandate that comes near, and why it does not reach this: what was open is up to the body again. */
function whyNear({ t, lang, mandates }: RoutingWords, near: Extract<Why, { kind: 'mandateNear' }>): string {
  const mandate = mandates.find(({ id }) => id === near.mandateId)
  if (mandate === undefined) return ''
  const named = { function: mandate.granteeFunction, reference: mandate.decisionReference }
  const { reason } = near
  if (typeof reason !== 'string')
    return t('routing.why.mandateNear.over', { ...named, limit: limitInWords(t, reason.over) })
  const day = dayInWords(reason === 'later' ? mandate.from : (mandate.to ?? mandate.from), lang)
  return t(`routing.why.mandateNear.${reason}`, { ...named, day })
}

/** What counts, and whether that is known. */
const whyFlag = (t: Translate, { flag, doubt }: Extract<Why, { kind: 'flag' }>): string =>
  t(doubt === true ? 'routing.why.flag.doubt' : 'routing.why.flag', { flag: t(`flag.${flag}`) })

/** One step of the explanation; the rule itself is said apart, with its source. */
function whyInWords(words: RoutingWords, why: Routing['why'][number], routing: Routing): string {
  const { t } = words
  switch (why.kind) {
    case 'class':
      return whyClass(t, why.riskClass)
    case 'riskSelectionNeverC':
      return t('routing.why.riskSelectionNeverC')
    case 'flag':
      return whyFlag(t, why)
    case 'rule':
      return ''
    case 'adviceOf':
      return t('routing.why.adviceOf', { id: why.rule.rule.id })
    case 'body':
      return whyBody(words, why.bodyId, routing)
    case 'singleHeaded':
      return capital(t('routing.why.singleHeaded', { body: bodyInWords(words, why.bodyId) }))
    case 'reserved':
      return t('routing.why.reserved')
    case 'mandate':
      return whyMandate(words, why.mandateId)
    case 'mandateNear':
      return whyNear(words, why)
    case 'mandateMissing':
      return t('routing.why.mandateMissing')
  }
}

/** The steps of the explanation as sentences, in order. */
export function reasonsInWords(words: RoutingWords, routing: Routing): readonly string[] {
  const steps = routing.why.map((why) => whyInWords(words, why, routing)).filter((sentence) => sentence !== '')
  return routing.outcome === 'undetermined' ? [undeterminedInWords(words, routing.reason), ...steps] : steps
}

/** Advices that come first: `FG, jurist en ethiek of burgerpanel`. */
export const advicesInWords = (t: Translate, advices: readonly AdviceDuty[]): readonly string[] =>
  advices.map(({ oneOf, when }) => {
    const [first = '', ...others] = oneOf.map((kind) => t(`adviceKind.${kind}`))
    const kinds = [first, ...others.map(uncapital)].join(` ${t('rules.or')} `)
    return when === null ? kinds : t('rules.adviceIf', { advice: kinds, flag: t(`flag.${when}`) })
  })

/** Who hears of it: `de volksvertegenwoordiging (vooraf)`. */
export const informInWords = (t: Translate, inform: readonly InformDuty[]): readonly string[] =>
  inform.map(({ who, moment }) => `${t(`inform.who.${who}`)} (${t(`inform.moment.${moment}`)})`)
