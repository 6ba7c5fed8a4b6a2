import { daysBetween } from '#src/domain/shared/dates.ts'
import type { Role } from '#src/domain/person/role.ts'
import type { Matter } from '#src/domain/start/matter.ts'
import { type Ground, isLate, type StartItem } from '#src/domain/start/start-page.ts'
import type { StartView } from '#src/workflows/start/read-start-page.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import { countInWords, dayInWords } from '../../components/day-text.tsx'
import { capital } from '../../components/words.ts'
import { theBody } from '../../components/routing-words.ts'
import { TermLine } from '../../components/term-line.tsx'
import { Item, Late } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { bodiesPath, peoplePath, smallPresetPath } from '../../paths/people.ts'
import { weighingPath } from '../../paths/weighing.ts'
import { addressOf } from './matter-address.ts'

/** Matters of which the headline says what is asked of an algorithm, and the text in which words of people that began. */
const aboutAgain = ['stopToRatify', 'reviewToPrepare', 'normsToReconsider', 'changeToJudge', 'changeToDecide'] as const
const isAboutAgain = (kind: Matter['kind']): kind is (typeof aboutAgain)[number] =>
  aboutAgain.some((one) => one === kind)

/** The words of people; a role by its name; a stop, a review and norms as what is asked now. */
function headline(t: PageRequest['t'], { kind, title, algorithm }: Matter): string {
  if (kind === 'roleToFill' || kind === 'roleEnds' || kind === 'roleUnheld') return capital(t(`role.${title as Role}`))
  if (kind === 'questionToAnswer' || kind === 'normQuestionToAnswer') return `‘${title}’`
  if (kind === 'personalDataDue') return t('start.matter.personalDataDue', { count: Number(title) })
  if (isAboutAgain(kind)) return t(`start.matter.${kind}`, { algorithm: algorithm?.name ?? '' })
  if (kind === 'inventoryToConfirm' || kind === 'inventoryUnanswered') return t(`start.matter.${kind}.title`)
  if (kind === 'startingDecisionToTake' || kind === 'mandatesToCheck') return t(`start.matter.${kind}`)
  return capital(title)
}

/** Matters of which the headline says something else than the text, whatever they are about. */
const explained = ['normQuestionToAnswer', 'startingDecisionToTake', 'personalDataDue', 'mandatesToCheck'] as const
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

/** What it is about, under the headline. */
function about({ t, lang, actor }: PageRequest, { kind, algorithm, liesWith, title, since, concerns }: Matter): string {
  const day = since === null ? '' : dayInWords(since, lang)
  if (isExplained(kind)) return t(`start.matter.${kind}.text`)
  if (kind === 'stopToRatify') return t('start.matter.stopToRatify.text', { day, reason: title })
  if (kind === 'reviewToPrepare' || kind === 'normsToReconsider') return t(`start.matter.${kind}.text`, { title })
  if (kind === 'changeToJudge' || kind === 'changeToDecide') return t(`start.matter.${kind}.text`, { text: title })
  if (kind === 'milestoneLate' || kind === 'controlToTest')
    return t(`start.matter.${kind}`, { who: t(`role.${liesWith as Role}`) })
  if (kind === 'roleToFill' && liesWith !== null) return t('start.matter.roleToFill.body', { body: liesWith })
  if (kind === 'questionToAnswer' && actor !== null && concerns.includes(actor.personId))
    return t('start.matter.questionToAnswer.own', { day })
  if (kind === 'questionToAnswer' && algorithm === null) return t('start.matter.questionToAnswer.general')
  return t(`start.matter.${kind}`, { algorithm: algorithm?.name ?? '', who: whoOf(kind, liesWith ?? '', lang) })
}

/** The text itself says with whom it lies. */
const named: readonly Matter['kind'][] = ['roleEnds', 'milestoneLate', 'controlToTest', 'inventoryUnanswered']

const endings: readonly Matter['kind'][] = ['reviewToPrepare', 'roleEnds', 'termEnds', 'mandateEnds']

function When({ page: { t, lang, context }, matter }: { page: PageRequest; matter: Matter }) {
  const { dueOn, since } = matter
  if (dueOn === null) return since === null ? null : t('start.day.since', { day: dayInWords(since, lang) })
  const day = dayInWords(dueOn, lang, 'weekday')
  if (isLate(matter, context.today))
    return (
      <>
        <Late>{t('start.day.late', { count: daysBetween(dueOn, context.today) })}</Late>,{' '}
        {t('start.day.lateFrom', { day: dayInWords(dueOn, lang) })}
      </>
    )
  if (matter.kind === 'proposalToDecide') return <strong>{t('start.day.meeting', { day })}</strong>
  if (endings.includes(matter.kind)) return t('start.day.on', { day })
  return <strong>{t('start.day.by', { day })}</strong>
}

function whyYou(t: PageRequest['t'], ground: Ground, bodies: readonly GoverningBody[]): string {
  if (ground.kind === 'named') return t('start.why.named')
  if (ground.kind === 'role') return t('start.why.role', { role: t(`role.${ground.role}`) })
  return t('start.why.member', { body: bodies.find((body) => body.id === ground.bodyId)?.name ?? '' })
}

interface Props {
  readonly page: PageRequest
  readonly item: StartItem
  readonly view: Pick<StartView, 'bodies' | 'terms'>
}

/** One matter: by when, what, why you or with whom it lies. */
export function MatterItem(props: Props) {
  const { page, item, view } = props
  if (item.together !== undefined) return <TogetherItem {...props} matters={item.together} />
  const { matter, ground } = item
  const { bodies, terms } = view
  const { t, frame, may } = page
  const dated = matter.dueOn !== null || matter.since !== null
  const linked = matter.subject.kind !== 'person' && matter.subject.kind !== 'people' && matter.subject.kind !== 'body'
  return (
    <Item
      when={dated ? <When page={page} matter={matter} /> : undefined}
      title={headline(t, matter)}
      href={linked || may('people.manage') ? addressOf(matter) : undefined}
      why={ground === null ? undefined : whyYou(t, ground, bodies)}
    >
      <p>{about(page, matter)}</p>
      {ground === null && matter.liesWith !== null && !named.includes(matter.kind) && (
        <p className="ws-small ws-subtle">{t('start.liesWith', { who: matter.liesWith })}</p>
      )}
      {matter.kind === 'proposalToDecide' && matter.algorithm !== null && (
        <p>
          <a href={weighingPath({ id: matter.algorithm.id })}>{t('start.read.sides')}</a>
        </p>
      )}
      {matter.kind === 'decisionMissing' && <TermLine t={t} frame={frame} inForce={terms.get('legacyBacklog')} />}
      {matter.kind === 'mandatesToCheck' && <TermLine t={t} frame={frame} inForce={terms.get('mandateCheck')} />}
      {matter.kind === 'letterToSend' && <TermLine t={t} frame={frame} inForce={terms.get('councilLetter')} />}
      {matter.kind === 'stopToRatify' && <TermLine t={t} frame={frame} inForce={terms.get('ratification')} />}
    </Item>
  )
}

/** Several roles or bodies without anybody: one thing to do. */
function TogetherItem({ page, item, view, matters }: Props & { readonly matters: readonly Matter[] }) {
  const { t, lang } = page
  const kind = item.matter.kind === 'bodyToFill' ? 'bodyToFill' : 'roleToFill'
  const names = matters.map(({ kind: one, title, liesWith }) => {
    if (one === 'bodyToFill') return title
    const role = t(`role.${title as Role}`)
    return liesWith === null ? role : t('start.role.for', { role, body: liesWith })
  })
  return (
    <Item
      title={capital(t(`start.matter.${kind}.together`, { words: countInWords(matters.length, lang) }))}
      href={kind === 'bodyToFill' ? bodiesPath() : peoplePath()}
      why={item.ground === null ? undefined : whyYou(t, item.ground, view.bodies)}
    >
      <p>{capital(names.join(', '))}.</p>
      {kind === 'roleToFill' && page.may('people.manage') && (
        <p>
          {t('start.smallPreset')} <a href={smallPresetPath()}>{t('people.small.link')}</a>
        </p>
      )}
    </Item>
  )
}
