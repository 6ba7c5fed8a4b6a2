import { algorithmStatuses } from '#src/domain/algorithm/status.ts'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import type { Translate } from '#src/i18n/text.ts'
import {
  listOrders,
  listPageSize,
  openKinds,
  type AlgorithmFilter,
  type AlgorithmLine,
  type AlgorithmList,
} from '#src/workflows/algorithm/read-algorithms.ts'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { DayText } from '../../components/day-text.tsx'
import { Filters } from '../../components/filters.tsx'
import { Select, TextBox } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import type { Frame } from '../../components/frame.ts'
import { InventoryLine } from '../../components/inventory-line.tsx'
import { Page } from '../../components/page.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { DataTable } from '../../components/table.tsx'
import { Label, Late } from '../../components/text.tsx'
import { algorithmsPath, dossierPath, recognitionPath, reportPath, takeOverPath } from '../../paths/algorithm.ts'
import { importPath } from '../../paths/import.ts'
import { classWord } from './words.ts'

interface ListProps {
  readonly frame: Frame
  readonly t: Translate
  readonly list: AlgorithmList
  readonly filter: AlgorithmFilter
  readonly mayTakeOver: boolean
  /** The search as it was sent. */
  readonly form: FormView
}

/** The names of the filter in the address. */
export const filterNames = {
  words: 'zoek',
  status: 'stand',
  riskClass: 'klasse',
  bodyId: 'orgaan',
  domain: 'onderwerp',
  open: 'open',
  order: 'volgorde',
  page: 'pagina',
} as const

function address(filter: AlgorithmFilter, page: number): string {
  const asked = new URLSearchParams()
  for (const [key, name] of Object.entries(filterNames)) {
    const value = key === 'page' ? page : filter[key as keyof AlgorithmFilter]
    if (value !== null && value !== '' && value !== 1 && value !== 'name') asked.set(name, String(value))
  }
  return asked.size === 0 ? algorithmsPath() : `${algorithmsPath()}?${asked.toString()}`
}

function ListFilters({ t, list, filter, form }: ListProps) {
  const all = t('algorithm.list.all')
  const narrowed = form.errors.length > 0 || address(filter, 1) !== algorithmsPath()
  return (
    <Filters
      action={algorithmsPath()}
      label={t('algorithm.list.filters')}
      submit={t('algorithm.list.show')}
      clear={narrowed ? { href: algorithmsPath(), label: t('algorithm.list.clear') } : null}
    >
      <TextBox
        form={form}
        name={filterNames.words}
        type="search"
        label={t('algorithm.list.search')}
        hint={t('algorithm.list.searchHint')}
      />
      <Select
        form={form}
        name={filterNames.status}
        label={t('algorithm.list.status')}
        empty={all}
        choices={algorithmStatuses.map((value) => ({ value, label: t(`algorithm.status.${value}`) }))}
      />
      <Select
        form={form}
        name={filterNames.riskClass}
        label={t('algorithm.list.class')}
        empty={all}
        choices={riskClasses.toReversed().map((value) => ({ value, label: t(`algorithm.class.${value}`) }))}
      />
      <Select
        form={form}
        name={filterNames.bodyId}
        label={t('algorithm.list.body')}
        empty={all}
        choices={list.bodies.map((body) => ({ value: body.id, label: body.name }))}
      />
      <Select
        form={form}
        name={filterNames.domain}
        label={t('algorithm.list.domain')}
        empty={all}
        choices={domainsOfLife.map((value) => ({ value, label: t(`algorithm.domain.${value}`) }))}
      />
      <Select
        form={form}
        name={filterNames.open}
        label={t('algorithm.list.open')}
        empty={all}
        choices={openKinds.map((value) => ({ value, label: t(`algorithm.list.open.${value}`) }))}
      />
      <Select
        form={form}
        name={filterNames.order}
        label={t('algorithm.list.sort')}
        empty={t('algorithm.list.sort.name')}
        choices={listOrders
          .filter((order) => order !== 'name')
          .map((value) => ({ value, label: t(`algorithm.list.sort.${value}`) }))}
      />
    </Filters>
  )
}

function row(t: Translate, frame: Frame, line: AlgorithmLine) {
  const withoutDecision = line.withoutDecision
  return {
    id: line.id,
    cells: [
      <>
        <a href={dossierPath({ id: line.id })}>{line.name}</a>
        {line.unchecked > 0 && (
          <>
            {' '}
            <Label kind="open">{t('algorithm.unchecked')}</Label>
          </>
        )}
      </>,
      <>
        {t(`algorithm.status.${line.status}`)}
        {withoutDecision && (
          <>
            {' '}
            <Label kind="warning">{t('algorithm.list.open.withoutDecision')}</Label>
          </>
        )}
      </>,
      line.riskClass === null ? (
        <Late>{t('algorithm.list.noClass')}</Late>
      ) : (
        <>
          {classWord(t, line.riskClass)}
          {!line.classConfirmed && <span className="ws-subtle"> ({t('algorithm.list.provisional')})</span>}
        </>
      ),
      line.bodyName ?? <Late>{t('algorithm.list.unassigned')}</Late>,
      line.holderName ?? <Late>{t('algorithm.list.unassigned')}</Late>,
      <DayText day={line.changedAt.slice(0, 10)} lang={frame.lang} />,
    ],
  }
}

/** Ways to add one. */
const Actions = ({ t, mayTakeOver }: ListProps) => (
  <ButtonGroup>
    <ButtonLink href={reportPath()} primary>
      {t('algorithm.list.reportOne')}
    </ButtonLink>
    <a href={recognitionPath()}>{t('algorithm.list.recognise')}</a>
    {mayTakeOver && <a href={takeOverPath()}>{t('algorithm.list.takeOver')}</a>}
    {mayTakeOver && <a href={importPath()}>{t('register.title')}</a>}
  </ButtonGroup>
)

/** All known algorithms, to search, narrow and sort. */
export function AlgorithmListPage(props: ListProps) {
  const { frame, t, list, filter, form } = props
  const pages = Math.max(1, Math.ceil(list.count / listPageSize))
  const nothingYet = list.count === 0 && address(filter, 1) === algorithmsPath()
  return (
    <Page
      frame={frame}
      title={t('algorithm.title')}
      lead={t('algorithm.lead')}
      head={
        <>
          <Actions {...props} />
          <InventoryLine t={t} lang={frame.lang} standing={list.standing} />
        </>
      }
      errors={summaryOf(form)}
    >
      {!nothingYet && <ListFilters {...props} />}
      <section className="ws-section" aria-labelledby="lijst">
        <div className="ws-section__head">
          <h2 id="lijst">{t('algorithm.list.count', { count: list.count })}</h2>
        </div>
        <div className="ws-section__body">
          <DataTable
            caption={t('algorithm.title')}
            columns={(['name', 'status', 'class', 'body', 'holder', 'changed'] as const).map((column) =>
              t(`algorithm.list.column.${column}`),
            )}
            rows={list.lines.map((line) => row(t, frame, line))}
            empty={t(nothingYet ? 'algorithm.list.none' : 'algorithm.list.noneFound')}
          />
          <Pagination
            words={frame.words}
            position={t('algorithm.list.page', { page: filter.page, pages })}
            previous={filter.page > 1 ? address(filter, filter.page - 1) : null}
            next={filter.page < pages ? address(filter, filter.page + 1) : null}
          />
        </div>
      </section>
    </Page>
  )
}
