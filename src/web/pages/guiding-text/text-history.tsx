import type { GuidingReading } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { Item, Items, Label, Section, Timeline, Voice } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { publicDecisionPath } from '../../paths/public.ts'
import type { TextPageProps } from './text-props.ts'

/** What members wanted to change, and what the body did with it. */
export function Amendments({ page: { t }, reading: { text } }: TextPageProps) {
  if (text.amendments.length === 0) return null
  return (
    <Section id="amendementen" title={t('guiding.amendment.title')} split why={t('guiding.amendment.why')}>
      <Items small>
        {text.amendments.map((one) => (
          <Item key={one.id} title={one.title} when={<Label>{t(`guiding.amendment.result.${one.result}`)}</Label>}>
            <Voice>{one.text}</Voice>
            <p className="ws-small ws-subtle">{t('guiding.amendment.by', { by: one.submittedBy })}</p>
          </Item>
        ))}
      </Items>
    </Section>
  )
}

/** What the body decided about this version. */
export function Decisions({ page: { t, lang }, reading: { decisions } }: TextPageProps) {
  if (decisions.length === 0) return null
  return (
    <Section id="besluiten" title={t('guiding.page.decisions')} split>
      <Items small>
        {decisions.map((one) => (
          <Item
            key={one.id}
            when={`${dayInWords(one.decidedOn, lang)}, ${one.bodyName}`}
            title={t(`guiding.outcome.${one.outcome}`)}
            href={publicDecisionPath({ number: one.number })}
          >
            {one.motivation !== '' && <Voice>{one.motivation}</Voice>}
          </Item>
        ))}
      </Items>
    </Section>
  )
}

/** The steps that were taken with this version. */
export function History({ page: { t, lang }, reading: { text } }: TextPageProps) {
  return (
    <Section id="geschiedenis" title={t('guiding.page.history')} split>
      {text.steps.length === 0 ? (
        <p>{t('guiding.page.noHistory')}</p>
      ) : (
        <Timeline
          events={text.steps.map((step, index) => ({
            id: `${index}`,
            when: dayInWords(step.takenOn, lang),
            text: historyInWords(t, step),
          }))}
        />
      )}
    </Section>
  )
}

const withReason = ['takeBack', 'withdraw', 'sendBack'] as const
const plain = ['consult', 'offer', 'adopt', 'registerHistoric', 'reaffirm', 'repeal'] as const

function historyInWords(t: PageRequest['t'], step: GuidingReading['text']['steps'][number]): string {
  const reasoned = withReason.find((one) => one === step.trigger)
  if (reasoned !== undefined) return t(`guiding.history.${reasoned}`, { reason: step.reason })
  const known = plain.find((one) => one === step.trigger)
  return known === undefined ? step.trigger : t(`guiding.history.${known}`)
}
