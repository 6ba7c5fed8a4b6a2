import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { publicStates, type PublicAlgorithmSummary } from '#src/domain/publication/public-algorithm.ts'
import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { Filters } from '../../components/filters.tsx'
import { Select, TextBox } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { Downloads, Empty } from '../../components/text.tsx'
import {
  algorithmsCsvPath,
  algorithmsJsonPath,
  homePath,
  publicAlgorithmsPath,
  publicDecisionsPath,
  reactPath,
} from '../../paths/public.ts'
import { AlgorithmItems } from './algorithm-list.tsx'
import type { PublicPage } from './public-page.ts'

/** How many are withheld as a whole, per ground. */
export interface WithheldCount {
  readonly article: string
  readonly count: number
}

export interface AlgorithmsProps extends PublicPage {
  readonly items: readonly PublicAlgorithmSummary[]
  readonly total: number
  readonly page: number
  readonly pages: number
  /** What is asked, by the name in the address. */
  readonly asked: Readonly<Record<'q' | 'leven' | 'klasse' | 'stand' | 'orgaan', string>>
  readonly bodies: readonly { readonly code: string; readonly name: string }[]
  /** The search as it was sent. */
  readonly form: FormView
  readonly withheld: readonly WithheldCount[]
}

/** The address of another page of the same list. */
export function listAddress(base: string, asked: Readonly<Record<string, string>>, page?: number): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
  if (page !== undefined && page > 1) query.set('pagina', String(page))
  const text = query.toString()
  return text === '' ? base : `${base}?${text}`
}

/** Every algorithm that the public may know, found by what a resident has to do with. */
export function AlgorithmsPage(props: AlgorithmsProps) {
  const { frame, t, items, total, page, pages, asked, form } = props
  const to = (other: number) => listAddress(publicAlgorithmsPath(), asked, other)
  const isAsked = form.errors.length > 0 || Object.values(asked).some((value) => value !== '')
  return (
    <Page
      frame={frame}
      title={t('public.algorithms.title')}
      lead={t('public.algorithms.lead')}
      description={t('public.algorithms.lead')}
      crumbs={[{ href: homePath(), label: t('public.home.title') }]}
      errors={summaryOf(form)}
      alternates={[
        { href: algorithmsJsonPath(), type: 'application/json', title: t('public.algorithms.json') },
        { href: algorithmsCsvPath(), type: 'text/csv', title: t('public.algorithms.csv') },
      ]}
    >
      <AlgorithmFilters {...props} isAsked={isAsked} />
      <div className="ws-stack">
        {total > 0 && <p role="status">{t('public.algorithms.count', { count: total })}</p>}
        {asked.q !== '' && (
          <p>
            <a href={listAddress(publicDecisionsPath(), { q: asked.q })}>
              {t('public.algorithms.alsoDecisions', { q: asked.q })}
            </a>
          </p>
        )}
        {items.length === 0 ? (
          <Empty>{t(isAsked ? 'public.algorithms.nothingFound' : 'public.algorithms.none')}</Empty>
        ) : (
          <AlgorithmItems t={t} items={items} />
        )}
        <Pagination
          words={frame.words}
          position={t('public.algorithms.page', { page, pages })}
          previous={page > 1 ? to(page - 1) : null}
          next={page < pages ? to(page + 1) : null}
        />

        <div className="ws-stack ws-small">
          {props.withheld.map((each) => (
            <p key={each.article}>{t('public.algorithms.withheld', { count: each.count, article: each.article })}</p>
          ))}
          <p>
            <a href={reactPath()}>{t('public.algorithms.incomplete')}</a>
          </p>
          <Downloads
            files={[
              { href: listAddress(algorithmsCsvPath(), asked), label: t('public.algorithms.csv') },
              { href: listAddress(algorithmsJsonPath(), asked), label: t('public.algorithms.json') },
            ]}
          />
        </div>
      </div>
    </Page>
  )
}

function AlgorithmFilters({ t, form, bodies, isAsked }: AlgorithmsProps & { isAsked: boolean }) {
  const all = t('public.algorithms.all')
  const clear = isAsked ? { href: publicAlgorithmsPath(), label: t('public.algorithms.clear') } : null
  return (
    <Filters
      action={publicAlgorithmsPath()}
      label={t('public.algorithms.filters')}
      submit={t('public.algorithms.submit')}
      clear={clear}
    >
      <TextBox form={form} name="q" type="search" label={t('public.algorithms.q')} />
      <Select
        form={form}
        name="leven"
        label={t('public.algorithms.domain')}
        empty={all}
        choices={domainsOfLife.map((value) => ({ value, label: t(`public.domain.${value}`) }))}
      />
      <Select
        form={form}
        name="klasse"
        label={t('public.algorithms.class')}
        empty={all}
        choices={[...riskClasses.toReversed(), 'unknown' as const].map((value) => ({
          value,
          label: t(`public.class.${value}`),
        }))}
      />
      <Select
        form={form}
        name="stand"
        label={t('public.algorithms.state')}
        empty={all}
        choices={publicStates.map((value) => ({ value, label: t(`public.state.${value}`) }))}
      />
      <Select
        form={form}
        name="orgaan"
        label={t('public.algorithms.body')}
        empty={all}
        choices={bodies.map((body) => ({ value: body.code, label: body.name }))}
      />
    </Filters>
  )
}
