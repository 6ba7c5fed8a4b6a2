import type { StartItem } from '#src/domain/start/start-page.ts'
import { isLate } from '#src/domain/start/start-page.ts'
import type { StartView } from '#src/workflows/start/read-start-page.ts'
import { Button } from '../../components/button.tsx'
import { countInWords, dayInWords } from '../../components/day-text.tsx'
import { capital } from '../../components/words.ts'
import { type FormView, summaryOf } from '../../components/form-view.ts'
import { Select, TextArea } from '../../components/form.tsx'
import { Page } from '../../components/page.tsx'
import { Details, Empty, Items, PageSplit, Section } from '../../components/text.tsx'
import { TermLine } from '../../components/term-line.tsx'
import type { PageRequest } from '../../http/route.ts'
import { askPath } from '../../paths/start.ts'
import { MatterItem } from './matter-item.tsx'
import { Portfolio } from './portfolio.tsx'

interface Props {
  readonly page: PageRequest
  readonly view: StartView
}

/** What asks, what worries, what is coming, and the algorithms to answer for. */
export function StartPageView({ page, view, form }: Props & { readonly form: FormView }) {
  const { t, frame, lang, context } = page
  const portfolios = (page.actor?.assignments ?? []).flatMap((one) => (one.portfolio === null ? [] : [one.portfolio]))
  const title =
    portfolios.length === 0 ? t('start.title') : t('start.title.portfolio', { portfolio: portfolios.join(', ') })
  const day = dayInWords(context.today, lang, 'weekday')
  // To who has nothing to do, what worries is the news: it takes the wide column.
  const idle = view.page.asks.length === 0 && view.page.worries.length > 0
  const asks = (
    <Section id="vraagt" title={t('start.asks')}>
      <Matters page={page} view={view} items={view.page.asks} empty={t('start.asks.empty')} />
    </Section>
  )
  const worries = (
    <Section id="zorgen" title={t('start.worries')}>
      <Matters page={page} view={view} items={view.page.worries} empty={t('start.worries.empty')} small={!idle} />
    </Section>
  )
  return (
    <Page
      frame={frame}
      title={title}
      kicker={<time dateTime={context.today}>{capital(day)}</time>}
      lead={leadOf(page, view)}
      errors={summaryOf(form)}
    >
      <PageSplit three>
        {idle ? (
          <div>
            {asks}
            {worries}
          </div>
        ) : (
          asks
        )}
        <div>
          {view.page.answers.length > 0 && (
            <Section id="antwoord" title={t('start.answers')}>
              <Matters page={page} view={view} items={view.page.answers} empty="" small />
            </Section>
          )}
          {idle ? null : worries}
          <Section id="komt" title={t('start.coming')}>
            <Matters page={page} view={view} items={view.page.coming} empty={t('start.coming.empty')} small />
          </Section>
        </div>
        <div>
          <Portfolio page={page} view={view} political={portfolios.length > 0} />
          {page.may('question.ask') && <Ask page={page} view={view} form={form} />}
        </div>
      </PageSplit>
    </Page>
  )
}

/** The page in a few sentences: counts of things that wait, never of people or merits. */
function leadOf({ t, lang, context }: PageRequest, { page: { asks, worries } }: StartView): string {
  const late = asks.filter((item) => isLate(item.matter, context.today)).length
  const sentences = [
    asks.length === 0
      ? t('start.lead.nothing')
      : capital(t('start.lead.asks', { count: asks.length, words: countInWords(asks.length, lang) })),
    ...(late === 0 ? [] : [capital(t('start.lead.late', { count: late, words: countInWords(late, lang) }))]),
    ...(worries.length === 0
      ? []
      : [capital(t('start.lead.worries', { count: worries.length, words: countInWords(worries.length, lang) }))]),
  ]
  return sentences.join(' ')
}

/** More than this nobody reads on a front page; the rest can be unfolded. */
const most = 12

interface MattersProps extends Props {
  readonly items: readonly StartItem[]
  readonly empty: string
  readonly small?: boolean
}

function Matters({ page, view, items, empty, small = false }: MattersProps) {
  if (items.length === 0) return <Empty>{empty}</Empty>
  const list = (some: readonly StartItem[]) => (
    <Items small={small}>
      {some.map((item) => (
        <MatterItem key={`${item.matter.kind} ${item.matter.id}`} page={page} item={item} view={view} />
      ))}
    </Items>
  )
  return (
    <>
      {list(items.slice(0, most))}
      {items.length > most && (
        <Details summary={page.t('start.more', { count: items.length - most })}>{list(items.slice(most))}</Details>
      )}
    </>
  )
}

function Ask({ page, view, form }: Props & { readonly form: FormView }) {
  const { t, frame } = page
  return (
    <Section
      id="stel"
      title={t('question.ask')}
      variant="ws-noprint"
      why={
        <>
          <TermLine t={t} frame={frame} inForce={view.terms.get('officeHolderQuestion')} />
          <p>{t('question.whoReads')}</p>
        </>
      }
    >
      <form method="post" action={askPath()} className="ws-form">
        <Select
          form={form}
          name="algorithm"
          label={t('question.about')}
          empty={t('question.about.other')}
          choices={view.portfolio.map((one) => ({ value: one.id, label: one.name }))}
        />
        <TextArea form={form} name="text" label={t('question.text')} hint={t('question.text.hint')} />
        <Button>{t('question.send')}</Button>
      </form>
    </Section>
  )
}
