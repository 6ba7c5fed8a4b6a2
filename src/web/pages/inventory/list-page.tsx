import type { ReactNode } from 'react'
import { asksAnswerOf, type ComparedRow, type RowStanding } from '#src/domain/inventory/compare-list.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { dayInWords } from '../../components/day-text.tsx'
import { summaryOf } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Details, Empty, Item, Items, Section } from '../../components/text.tsx'
import { dossierPath } from '../../paths/algorithm.ts'
import { forgetListPath, listRowPath, listsPath } from '../../paths/inventory.ts'
import { listCrumbs } from './choose-list-pages.tsx'
import { OpenRows } from './open-rows.tsx'
import type { ListPageProps } from './list-props.ts'

/** More rows than this nobody reads of what asks nothing. */
const most = 200

const kinds = ['known', 'perhaps', 'unknown', 'notAlgorithm'] as const

/** A list beside the register: what asks an answer, what is there, what is no algorithm, and what no row names. */
export function ListPage(props: ListPageProps) {
  const { page, beside, form } = props
  const { t, frame, lang } = page
  const { list, comparison } = beside
  const count = (kind: RowStanding['kind']) => comparison.rows.filter(({ standing }) => standing.kind === kind).length
  return (
    <Page
      frame={frame}
      title={t('list.page.title', { kind: t(`list.kind.${list.kind}`) })}
      kicker={list.fileName}
      lead={t('list.page.lead')}
      crumbs={[...listCrumbs(page), { href: listsPath(), label: t('list.title') }]}
      errors={summaryOf(form)}
    >
      <Section id="kort" title={t('list.short')} split variant="ws-section--first">
        <ul>
          <li>{t('list.count.rows', { count: comparison.rows.length })}</li>
          {kinds
            .filter((kind) => count(kind) > 0)
            .map((kind) => (
              <li key={kind}>{t(`list.count.${kind}`, { count: count(kind) })}</li>
            ))}
        </ul>
        <p className="ws-small ws-subtle">
          {t('list.page.by', { day: dayInWords(list.comparedOn, lang) })}. {t('list.page.kept')}
        </p>
      </Section>
      <Section id="open" title={t('list.open')} why={t('list.open.why')}>
        <OpenRows {...props} rows={comparison.rows.filter(asksAnswerOf)} />
      </Section>
      <Unseen {...props} />
      <Known {...props} />
      <NotAlgorithm {...props} />
      <Details summary={t('list.forget')}>
        <form method="post" action={forgetListPath({ id: list.id })} className="ws-form">
          <p>{t('list.forget.text')}</p>
          <ButtonGroup>
            <Button primary={false}>{t('list.forget')}</Button>
          </ButtonGroup>
        </form>
      </Details>
    </Page>
  )
}

function Unseen({ page: { t }, beside }: ListPageProps) {
  const { unseen } = beside.comparison
  return (
    <Section id="niet-genoemd" title={t('list.unseen')} split why={t('list.unseen.why')}>
      {unseen.length === 0 ? (
        <Empty>{t('list.unseen.none')}</Empty>
      ) : (
        <ul>
          {unseen.map(({ id, name }) => (
            <li key={id}>
              <a href={dossierPath({ id })}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

interface SomeRowsProps extends ListPageProps {
  readonly rows: readonly ComparedRow[]
  readonly empty: string
  readonly children: (row: ComparedRow) => ReactNode
}

/** Rows that ask nothing any more, folded. */
function SomeRows({ page: { t }, rows, empty, children }: SomeRowsProps) {
  if (rows.length === 0) return <Empty>{empty}</Empty>
  return (
    <>
      <Items small>{rows.slice(0, most).map(children)}</Items>
      {rows.length > most && <p>{t('list.more', { count: rows.length - most })}</p>}
    </>
  )
}

/** The name of a row with its supplier and number. */
export const rowWords = ({ row }: ComparedRow): string =>
  [row.name, row.supplier, row.identifier].filter((part) => part !== '').join(', ')

const answerAgain = ({ page: { t }, beside }: ListPageProps, { row }: ComparedRow) => (
  <p className="ws-small">
    <a href={listRowPath({ id: beside.list.id, number: String(row.number) })}>
      {t('list.change')}
      <span className="ws-visually-hidden">: {row.name}</span>
    </a>
  </p>
)

function Known(props: ListPageProps) {
  const { page, beside } = props
  const { t } = page
  const rows = beside.comparison.rows.filter(({ standing }) => standing.kind === 'known')
  return (
    <Section id="bekend" title={t('list.known')} split>
      <SomeRows {...props} rows={rows} empty={t('list.known.none')}>
        {(one) =>
          one.standing.kind === 'known' && (
            <Item key={one.row.number} when={rowWords(one)}>
              <p>
                <a href={dossierPath({ id: one.standing.algorithm.id })}>{one.standing.algorithm.name}</a> (
                {t(`list.known.${one.standing.why}`)})
              </p>
              {answerAgain(props, one)}
            </Item>
          )
        }
      </SomeRows>
    </Section>
  )
}

function NotAlgorithm(props: ListPageProps) {
  const { page, beside } = props
  const { t, lang } = page
  const rows = beside.comparison.rows.filter(({ standing }) => standing.kind === 'notAlgorithm')
  return (
    <Section id="geen-algoritme" title={t('list.notAlgorithm')} split>
      <SomeRows {...props} rows={rows} empty={t('list.notAlgorithm.none')}>
        {(one) =>
          one.standing.kind === 'notAlgorithm' && (
            <Item key={one.row.number} when={rowWords(one)}>
              <p>{one.standing.answer.reason}</p>
              <p className="ws-small ws-subtle">
                {t('list.notAlgorithm.by', {
                  day: dayInWords(one.standing.answer.answeredOn, lang),
                  who: one.standing.answer.answererFunction,
                })}
              </p>
              {answerAgain(props, one)}
            </Item>
          )
        }
      </SomeRows>
    </Section>
  )
}
