import type { AdviceInbox, OpenRequest } from '#src/workflows/advice/read-advice-inbox.ts'
import { DayText } from '../../components/day-text.tsx'
import { capital } from '../../components/words.ts'
import { Page } from '../../components/page.tsx'
import { DataTable } from '../../components/table.tsx'
import { Empty, Item, Items, Late, PageSplit, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { advicePath } from '../../paths/advice.ts'
import { algorithmsPath } from '../../paths/algorithm.ts'

/** What is asked of the reader, what others still have to answer, and what came in. */
export function AdviceInboxPage({ page, inbox }: { page: PageRequest; inbox: AdviceInbox }) {
  const { t, frame } = page
  return (
    <Page frame={frame} title={t('advice.inbox.title')} lead={t('advice.inbox.lead')}>
      <PageSplit>
        <Section id="gevraagd" title={t('advice.inbox.mine')}>
          <Requests page={page} requests={inbox.mine} empty={t('advice.inbox.mine.none')} />
          <p>
            {t('advice.inbox.unsolicited')} <a href={algorithmsPath()}>{t('advice.inbox.toAlgorithms')}</a>
          </p>
        </Section>
        <div>
          <Section id="anderen" title={t('advice.inbox.others')}>
            <Requests page={page} requests={inbox.others} empty={t('advice.inbox.others.none')} small />
          </Section>
        </div>
      </PageSplit>
      <Section id="uitgebracht" title={t('advice.inbox.delivered')}>
        <Delivered page={page} advices={inbox.delivered} />
      </Section>
    </Page>
  )
}

function Delivered({ page: { t, lang }, advices }: { page: PageRequest; advices: AdviceInbox['delivered'] }) {
  return (
    <DataTable
      caption={t('advice.inbox.delivered')}
      columns={[
        t('advice.inbox.column.who'),
        t('advice.inbox.column.about'),
        t('advice.inbox.column.day'),
        t('advice.inbox.column.conclusion'),
      ]}
      empty={t('advice.inbox.delivered.none')}
      rows={advices.map((advice) => ({
        id: advice.id,
        cells: [
          <a key="who" href={advicePath({ id: advice.id })}>
            {capital(advice.advisorName)}
          </a>,
          advice.algorithmName,
          <DayText key="day" day={advice.deliveredOn} lang={lang} />,
          <>
            <strong>{t(`adviceVerdict.${advice.verdict}`)}.</strong> {advice.conclusion}
          </>,
        ],
      }))}
    />
  )
}

interface RequestsProps {
  readonly page: PageRequest
  readonly requests: readonly OpenRequest[]
  readonly empty: string
  readonly small?: boolean
}

function Requests({ page, requests, empty, small = false }: RequestsProps) {
  const { t, lang, context } = page
  if (requests.length === 0) return <Empty>{empty}</Empty>
  return (
    <Items small={small}>
      {requests.map((request) => (
        <Item
          key={request.id}
          when={
            <>
              {request.dueOn < context.today ? <Late>{t('advice.late')} </Late> : null}
              {t('advice.dueBy')} <DayText day={request.dueOn} lang={lang} />
              {request.takenUp ? `, ${t('adviceState.takenUp').toLowerCase()}` : ''}
            </>
          }
          title={`${t(`adviceKind.${request.kind}`)}: ${request.algorithmName}`}
          href={advicePath({ id: request.id })}
          why={small ? request.advisor.name : t('advice.why', { who: request.advisor.name })}
        >
          {request.question}
        </Item>
      ))}
    </Items>
  )
}
