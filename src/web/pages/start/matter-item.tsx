import { daysBetween } from '#src/domain/shared/dates.ts'
import type { Role } from '#src/domain/person/role.ts'
import { answerKinds } from '#src/domain/start/gather-answers.ts'
import type { Matter } from '#src/domain/start/matter.ts'
import { type Ground, isLate, type StartItem } from '#src/domain/start/start-page.ts'
import type { StartView } from '#src/workflows/start/read-start-page.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import { countInWords, dayInWords } from '../../components/day-text.tsx'
import { capital } from '../../components/words.ts'
import { TermLine } from '../../components/term-line.tsx'
import { Item, Late } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { bodiesPath, peoplePath, smallPresetPath } from '../../paths/people.ts'
import { weighingPath } from '../../paths/weighing.ts'
import { addressOf } from './matter-address.ts'
import { aboutMatter, headlineOf, withWhom } from './matter-words.ts'

const endings: readonly Matter['kind'][] = ['reviewToPrepare', 'normsToCome', 'roleEnds', 'termEnds', 'mandateEnds']

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

/** An answer says its day in its own words. */
const isAnswer = ({ kind }: Matter): boolean => answerKinds.some((one) => one === kind)

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
  const who = ground === null ? withWhom(t, matter, bodies) : null
  const dated = !isAnswer(matter) && (matter.dueOn !== null || matter.since !== null)
  const linked = matter.subject.kind !== 'person' && matter.subject.kind !== 'people' && matter.subject.kind !== 'body'
  return (
    <Item
      when={dated ? <When page={page} matter={matter} /> : undefined}
      title={headlineOf(t, matter)}
      href={linked || may('people.manage') ? addressOf(matter) : undefined}
      why={ground === null ? undefined : whyYou(t, ground, bodies)}
    >
      <p>{aboutMatter(page, matter)}</p>
      {who !== null && <p className="ws-small ws-subtle">{t('start.liesWith', { who })}</p>}
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
