import type { GoverningBody } from '#src/domain/body/body.ts'
import type { Role } from '#src/domain/person/role.ts'
import { answerKinds, type AnswerKind } from '#src/domain/start/gather-answers.ts'
import type { Matter } from '#src/domain/start/matter.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { listed } from '../../components/listed.ts'
import { theBody } from '../../components/routing-words.ts'
import { capital } from '../../components/words.ts'
import type { PageRequest } from '../../http/route.ts'

/** Matters of which the headline says what is asked of an algorithm, and the text in which words of people that began. */
const aboutAgain = [
  'stopToRatify',
  'reviewToPrepare',
  'normsToReconsider',
  'normsToCome',
  'changeToJudge',
  'changeToDecide',
] as const
type AboutAgain = (typeof aboutAgain)[number]
const isAboutAgain = (kind: Matter['kind']): kind is AboutAgain => aboutAgain.some((one) => one === kind)

/** Questions that somebody asked. */
const asked = ['questionToAnswer', 'normQuestionToAnswer'] as const
type Asked = (typeof asked)[number]
const isAsked = (kind: Matter['kind']): kind is Asked => asked.some((one) => one === kind)

/** What came of such a question. */
const isAnswer = (kind: Matter['kind']): kind is AnswerKind => answerKinds.some((one) => one === kind)

/** Matters whose title is the code of a role. */
const titledByRole: readonly Matter['kind'][] = ['roleToFill', 'roleEnds', 'roleUnheld']

/** Matters that have a headline of their own, whatever they are about. */
const entitled = ['inventoryToConfirm', 'inventoryUnanswered'] as const
const isEntitled = (kind: Matter['kind']): kind is (typeof entitled)[number] => entitled.some((one) => one === kind)

/** Matters whose title is the function that holds a mandate. */
const mandates: readonly Matter['kind'][] = ['mandateEnds', 'mandateEnded']

/** The words of people; a role by its name; a stop, a review and norms as what is asked now. */
export function headlineOf(t: PageRequest['t'], { kind, title, algorithm }: Matter): string {
  if (titledByRole.includes(kind)) return capital(t(`role.${title as Role}`))
  if (isAsked(kind) || isAnswer(kind)) return `‘${title}’`
  if (kind === 'personalDataDue') return t('start.matter.personalDataDue', { count: Number(title) })
  if (isAboutAgain(kind)) return t(`start.matter.${kind}`, { algorithm: algorithm?.name ?? '' })
  if (isEntitled(kind)) return t(`start.matter.${kind}.title`)
  if (kind === 'startingDecisionToTake' || kind === 'mandatesToCheck') return t(`start.matter.${kind}`)
  if (mandates.includes(kind)) return t('start.matter.mandate.title', { grantee: title })
  return capital(title)
}

/** Matters of which the headline says something else than the text, whatever they are about. */
const explained = ['startingDecisionToTake', 'personalDataDue', 'mandatesToCheck'] as const
const isExplained = (kind: Matter['kind']): kind is (typeof explained)[number] => explained.some((one) => one === kind)

/** Matters that lie with a body, by its name. */
const ofBody: readonly Matter['kind'][] = [
  'proposalToSchedule',
  'proposalToFinish',
  'textToDecide',
  'decisionToRecord',
  'mandateEnds',
  'mandateEnded',
  'decisionReturned',
]

/** With whom it lies, as a part of a sentence. */
const whoOf = (kind: Matter['kind'], name: string, lang: PageRequest['lang']): string =>
  ofBody.includes(kind) ? theBody(name, lang) : name

/** A question of somebody, about the framework or about anything: one's own, about an algorithm, or about nothing in particular. */
function aboutQuestion({ t, lang, actor }: PageRequest, { algorithm, since, concerns }: Matter, kind: Asked): string {
  if (actor !== null && concerns.includes(actor.personId))
    return t('start.matter.questionToAnswer.own', { day: since === null ? '' : dayInWords(since, lang) })
  return algorithm === null
    ? t(`start.matter.${kind}.general`)
    : t(`start.matter.${kind}`, { algorithm: algorithm.name })
}

/** What began on a day, or was answered on it. */
function aboutDay(
  { t, lang }: PageRequest,
  { kind, title, since }: Pick<Matter, 'title' | 'since'> & { readonly kind: AboutAgain | AnswerKind },
): string {
  const day = since === null ? '' : dayInWords(since, lang)
  return isAnswer(kind) ? t(`start.matter.${kind}`, { day }) : t(`start.matter.${kind}.text`, { title, day })
}

/** What it is about, under the headline. */
export function aboutMatter(page: PageRequest, matter: Matter): string {
  const { t, lang } = page
  const { kind, algorithm, liesWith, title, since } = matter
  if (isAsked(kind)) return aboutQuestion(page, matter, kind)
  if (isExplained(kind)) return t(`start.matter.${kind}.text`)
  if (isAboutAgain(kind) || isAnswer(kind)) return aboutDay(page, { kind, title, since })
  if (kind === 'milestoneLate' || kind === 'controlToTest')
    return t(`start.matter.${kind}`, { who: t(`role.${liesWith as Role}`) })
  if (kind === 'roleToFill' && liesWith !== null) return t('start.matter.roleToFill.body', { body: liesWith })
  return t(`start.matter.${kind}`, { algorithm: algorithm?.name ?? '', who: whoOf(kind, liesWith ?? '', lang) })
}

/** The text itself says with whom it lies. */
const named: readonly Matter['kind'][] = ['roleEnds', 'milestoneLate', 'controlToTest', 'inventoryUnanswered']

/** Matters that every holder of a role sees; with more roles than these "with whom" says nothing any more. */
const mostRoles = 2

/** With whom it lies: as it was recorded, else the bodies or the roles that must act; people are not named. */
export function withWhom(
  t: PageRequest['t'],
  { liesWith: recorded, kind, owedBy }: Matter,
  bodies: readonly GoverningBody[],
) {
  if (named.includes(kind)) return null
  if (recorded !== null) return recorded
  const ofBodies = owedBy.bodyIds.flatMap((id) => bodies.find((body) => body.id === id)?.name ?? [])
  if (ofBodies.length > 0) return listed(t, ofBodies, 'rules.or')
  const ofRoles = owedBy.roles.map((role) => t(`role.${role}`))
  return owedBy.personIds.length > 0 || ofRoles.length === 0 || ofRoles.length > mostRoles
    ? null
    : listed(t, ofRoles, 'rules.or')
}
