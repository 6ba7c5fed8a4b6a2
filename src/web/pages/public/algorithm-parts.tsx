import type { PublicAlgorithm, PublicFact, PublicInstrument } from '#src/domain/publication/public-algorithm.ts'
import type { PublicEvent } from '#src/domain/publication/public-event.ts'
import { algorithmStatuses } from '#src/domain/algorithm/status.ts'
import { publicStateOf } from '#src/domain/publication/visibility.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Language, Translate } from '#src/i18n/text.ts'
import { DayText } from '../../components/day-text.tsx'
import { Facts, Section, Timeline } from '../../components/text.tsx'
import { publicDecisionPath } from '../../paths/public.ts'
import { articleOf } from './withholding.tsx'

interface Props {
  readonly t: Translate
  readonly lang: Language
}

/** A question of somebody outside, in general words, with the answer of the organisation. */
export interface PublicQuestionAnswer {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly on: Day
}

const factText = (t: Translate, fact: PublicFact): string => {
  if (fact.state === 'known') return fact.text
  if (fact.state === 'unknown') return t('public.unknown')
  const { withholding } = fact
  return t('public.withheld.fact', { article: articleOf(t, withholding), motivation: withholding.motivation })
}

/** Supplier, cost, data, studies and register; what is not known is said. */
export function MoreToKnow({ t, lang, algorithm }: Props & { algorithm: PublicAlgorithm }) {
  return (
    <Section id="meer" title={t('public.algorithm.more')} split>
      <Facts
        items={[
          { label: t('public.algorithm.supplier'), value: factText(t, algorithm.supplier) },
          { label: t('public.algorithm.cost'), value: factText(t, algorithm.cost) },
          { label: t('public.algorithm.data'), value: factText(t, algorithm.data) },
          { label: t('public.algorithm.technique'), value: factText(t, algorithm.technique) },
          {
            label: t('public.algorithm.instruments'),
            value: (
              <ul>
                {algorithm.instruments.map((each) => (
                  <li key={each.kind}>
                    <Instrument t={t} lang={lang} instrument={each} />
                  </li>
                ))}
              </ul>
            ),
          },
          {
            label: t('public.algorithm.register'),
            value:
              algorithm.registerUrl === null ? (
                t('public.algorithm.noRegister')
              ) : (
                <a href={algorithm.registerUrl}>{t('public.algorithm.registerLink')}</a>
              ),
          },
        ]}
      />
    </Section>
  )
}

function Instrument({ t, lang, instrument }: Props & { instrument: PublicInstrument }) {
  const title = t(`public.instrument.${instrument.kind}`)
  if (instrument.state === 'missing') return <>{t('public.instrument.missing', { title })}</>
  if (instrument.state === 'notNeeded')
    return <>{t('public.instrument.notNeeded', { title, reason: instrument.reason ?? t('public.unknown') })}</>
  const name =
    instrument.on === null ? t('public.instrument.done', { title }) : `${title}: ${t('public.instrument.doneOn')} `
  return (
    <>
      {name}
      {instrument.on !== null && <DayText day={instrument.on} lang={lang} />}
      {instrument.url !== null && (
        <>
          .{' '}
          <a href={instrument.url}>
            {t('public.instrument.read')}
            <span className="ws-visually-hidden">: {title}</span>
          </a>
        </>
      )}
    </>
  )
}

/** A status of the organisation as the public calls it. */
function statusInWords(t: Translate, text: string): string {
  const status = algorithmStatuses.find((each) => each === text)
  return status === undefined ? text : t(`public.state.${publicStateOf(status, true)}`)
}

/** What happened, in the words of the kind of event. */
export function EventText({ t, event }: { t: Translate; event: PublicEvent }) {
  const text = event.text ?? ''
  switch (event.kind) {
    case 'decided':
      return (
        <>
          {t('public.event.decided')} {text !== '' && <a href={publicDecisionPath({ number: text })}>{text}</a>}
        </>
      )
    case 'statusChanged':
      return <>{t('public.event.statusChanged', { text: statusInWords(t, text) })}</>
    case 'renamed':
    case 'withheld':
    case 'conditionMet':
    case 'conditionLate':
    case 'conditionLapsed':
    case 'conditionExtended':
    case 'superseded':
    case 'withdrawn':
      return <>{t(`public.event.${event.kind}`, { text })}</>
    default:
      return (
        <>
          {t(`public.event.${event.kind}`)}
          {text === '' ? '' : ` ${text}`}
        </>
      )
  }
}

/** What changed, the newest first. */
export function History({ t, lang, events, why }: Props & { events: readonly PublicEvent[]; why: string }) {
  if (events.length === 0) return null
  return (
    <Section id="historie" title={t('public.algorithm.history')} split why={why}>
      <Timeline
        events={events.map((event, index) => ({
          id: `${index}`,
          when: <DayText day={event.on} lang={lang} />,
          text: <EventText t={t} event={event} />,
        }))}
      />
    </Section>
  )
}

/** Questions that others asked, with the answers. */
export function PublicAnswers({ t, lang, answers }: Props & { answers: readonly PublicQuestionAnswer[] }) {
  if (answers.length === 0) return null
  return (
    <Section id="antwoorden" title={t('public.algorithm.answers')} split why={t('public.algorithm.answersWhy')}>
      <ul className="ws-items ws-items--small">
        {answers.map((each) => (
          <li key={each.id}>
            <h3>{each.question}</h3>
            <p>{each.answer}</p>
            <p className="ws-small ws-subtle">
              <DayText day={each.on} lang={lang} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
