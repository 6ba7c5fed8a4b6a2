import type { Candidate, ComparedRow } from '#src/domain/inventory/compare-list.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { HiddenField, TextArea } from '../../components/form.tsx'
import { errorOf, fieldId, valuesOf } from '../../components/form-view.ts'
import { Pagination } from '../../components/pagination.tsx'
import { DataTable } from '../../components/table.tsx'
import { Empty } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { listPath, listRowPath, notAlgorithmPath } from '../../paths/inventory.ts'
import type { ListPageProps } from './list-props.ts'

const pageSize = 50

type Props = ListPageProps & { readonly rows: readonly ComparedRow[] }

/** Rows that ask an answer, a page at a time; the same reason can hold for many of them. */
export function OpenRows(props: Props) {
  const { page, beside, form, rows } = props
  const { t, frame } = page
  const { id } = beside.list
  const pages = Math.max(1, Math.ceil(rows.length / pageSize))
  const number = Math.min(props.number, pages)
  const address = (to: number) => `${listPath({ id })}?pagina=${to}#open`
  if (rows.length === 0) return <Empty>{t('list.open.none')}</Empty>
  const shown = rows.slice((number - 1) * pageSize, number * pageSize)
  const columns = (['name', 'supplier', 'identifier', 'standing', 'not'] as const).map((column) =>
    t(`list.column.${column}`),
  )
  return (
    <form method="post" action={notAlgorithmPath({ id })}>
      <HiddenField name="pagina" value={number} />
      <DataTable
        caption={t('list.open')}
        columns={columns}
        rows={shown.map((one, index) => ({
          id: String(one.row.number),
          cells: [
            <a key="name" href={listRowPath({ id, number: String(one.row.number) })}>
              {one.row.name}
            </a>,
            one.row.supplier || <span className="ws-subtle">{t('list.none')}</span>,
            one.row.identifier || <span className="ws-subtle">{t('list.none')}</span>,
            <Standing key="standing" page={page} one={one} />,
            <Tick key="tick" {...props} one={one} first={index === 0} />,
          ],
        }))}
        empty={t('list.open.none')}
      />
      <div className="ws-form">
        <TextArea
          form={form}
          name="reason"
          label={t('list.not.reason')}
          hint={t('list.not.reason.hint')}
          why={t('list.not.reason.why')}
          rows={3}
        />
        <ButtonGroup>
          <Button>{t('list.not.submit')}</Button>
        </ButtonGroup>
      </div>
      <Pagination
        words={frame.words}
        position={t('list.pages', { page: number, pages })}
        previous={number > 1 ? address(number - 1) : null}
        next={number < pages ? address(number + 1) : null}
      />
    </form>
  )
}

function Standing({ page: { t }, one }: { page: PageRequest; one: ComparedRow }) {
  if (one.standing.kind !== 'perhaps') return t('list.standing.unknown')
  return (
    <>
      <p>{t('list.standing.perhaps')}</p>
      <Candidates t={t} candidates={one.standing.candidates} />
    </>
  )
}

/** Algorithms that a row may be about, each with why. */
export const Candidates = ({ t, candidates }: Pick<PageRequest, 't'> & { candidates: readonly Candidate[] }) => (
  <ul>
    {candidates.map(({ algorithm, why }) => (
      <li key={algorithm.id}>
        <a href={dossierPath({ id: algorithm.id })}>{algorithm.name}</a>:{' '}
        {why.map((reason) => t(`list.why.${reason}`)).join('; ')}
      </li>
    ))}
  </ul>
)

/** The first box carries the id of the field, so that the error summary leads there. */
function Tick({ page: { t }, form, one, first }: Props & { readonly one: ComparedRow; readonly first: boolean }) {
  const value = String(one.row.number)
  const id = first ? fieldId(form, 'numbers') : `${fieldId(form, 'numbers')}-${value}`
  return (
    <div className="ws-choice">
      <input
        type="checkbox"
        id={id}
        name="numbers"
        value={value}
        defaultChecked={valuesOf(form, 'numbers').includes(value)}
        aria-invalid={errorOf(form, 'numbers') === null ? undefined : true}
      />
      <label htmlFor={id}>
        <span className="ws-visually-hidden">{t('list.not.tick', { name: one.row.name })}</span>
      </label>
    </div>
  )
}
