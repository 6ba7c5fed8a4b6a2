import { answerKey } from '#src/domain/instrument/answers.ts'
import { nodeIndex, questionsOf } from '#src/domain/instrument/walk.ts'
import type { AnswerText } from '#src/domain/instrument-run/instrument-run.ts'
import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { MomentText } from '../../components/day-text.tsx'
import { Page } from '../../components/page.tsx'
import { Empty, Prose, Section, Timeline } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { runFrame } from './run-frame.ts'
import { answerInWords, titleOf } from './run-words.ts'
import { placeName } from './section-form.ts'

interface Props {
  readonly page: PageRequest
  readonly reading: RunReading & { readonly texts: readonly AnswerText[] }
}

/** Every text that every answer had, by which function and when. */
export function HistoryPage({ page, reading }: Props) {
  const { t, frame, lang } = page
  const { run, texts } = reading
  const { definition } = run
  if (definition === null) return null
  const byPlace = new Map<string, AnswerText[]>()
  for (const one of texts) {
    const key = answerKey(one.questionId, one.instance)
    byPlace.set(key, [...(byPlace.get(key) ?? []), one])
  }
  const order = new Map(questionsOf(definition).map(({ id }, index) => [id, index]))
  const places = [...byPlace.values()].toSorted(
    ([one], [other]) => (order.get(one?.questionId ?? '') ?? 0) - (order.get(other?.questionId ?? '') ?? 0),
  )
  const titleAt = (one: AnswerText | undefined): string => {
    const node = one === undefined ? undefined : nodeIndex(definition).find(one.questionId)?.node
    return node === undefined ? '' : titleOf(definition, node)
  }
  return (
    <Page
      frame={frame}
      title={t('run.history.title')}
      kicker={run.title}
      lead={t('run.history.lead')}
      {...runFrame(t, reading, 'history')}
    >
      {places.length === 0 && <Empty>{t('run.history.none')}</Empty>}
      {places.map((versions) => {
        const [first] = versions
        if (first === undefined) return null
        const question = nodeIndex(definition).find(first.questionId)?.node
        if (question?.kind !== 'question') return null
        const hidden = versions.some((one) => one.confidentiality === 'team') && !reading.readsConfidential
        const name = placeName(first.questionId, first.instance)
        const title = titleOf(definition, question)
        const same = places.filter(([one]) => titleAt(one) === title)
        const nth = same.length > 1 ? ` (${same.indexOf(versions) + 1})` : ''
        return (
          <Section key={name} id={name} title={`${title}${nth}`} split>
            {hidden ? (
              <p className="ws-subtle">{t('run.confidential.hidden')}</p>
            ) : (
              <Timeline
                events={versions.toReversed().map((one) => ({
                  id: one.id,
                  when: <MomentText moment={one.at} lang={lang} />,
                  text: (
                    <>
                      <p className="ws-subtle">{t('run.history.by', { number: one.number, who: one.byFunction })}</p>
                      <Prose text={answerInWords(t, question, one.value)} />
                      {one.considerations !== '' && <Prose text={one.considerations} />}
                    </>
                  ),
                }))}
              />
            )}
          </Section>
        )
      })}
    </Page>
  )
}
