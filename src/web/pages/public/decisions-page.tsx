import type { PublicDecisionSummary } from '#src/domain/publication/public-decision.ts'
import { Filters } from '../../components/filters.tsx'
import { Select, TextBox } from '../../components/form.tsx'
import { summaryOf, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { Downloads, Empty } from '../../components/text.tsx'
import {
  decisionsAtomPath,
  decisionsCsvPath,
  decisionsJsonPath,
  homePath,
  publicDecisionsPath,
} from '../../paths/public.ts'
import { listAddress } from './algorithms-page.tsx'
import { DecisionItems } from './decision-list.tsx'
import type { PublicPage } from './public-page.ts'

export interface DecisionsProps extends PublicPage {
  readonly items: readonly PublicDecisionSummary[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly asked: Readonly<Record<'q' | 'orgaan' | 'jaar', string>>
  readonly bodies: readonly { readonly code: string; readonly name: string }[]
  /** The search as it was sent. */
  readonly form: FormView
}

/** What bodies decided, the newest first. */
export function DecisionsPage(props: DecisionsProps) {
  const { frame, t, lang, items, total, page, pages, asked, form } = props
  const to = (other: number) => listAddress(publicDecisionsPath(), asked, other)
  const isAsked = form.errors.length > 0 || Object.values(asked).some((value) => value !== '')
  return (
    <Page
      frame={frame}
      title={t('public.decisions.title')}
      lead={t('public.decisions.lead')}
      description={t('public.decisions.lead')}
      crumbs={[{ href: homePath(), label: t('public.home.title') }]}
      errors={summaryOf(form)}
      alternates={[
        { href: decisionsAtomPath(), type: 'application/atom+xml', title: t('public.decisions.feed') },
        { href: decisionsJsonPath(), type: 'application/json', title: t('public.decisions.json') },
      ]}
    >
      <DecisionFilters {...props} isAsked={isAsked} />
      <div className="ws-stack">
        {total > 0 && <p role="status">{t('public.decisions.count', { count: total })}</p>}
        {items.length === 0 ? (
          <Empty>{t(isAsked ? 'public.decisions.nothingFound' : 'public.home.noDecisions')}</Empty>
        ) : (
          <DecisionItems t={t} lang={lang} items={items} level={2} />
        )}
        <Pagination
          words={frame.words}
          position={t('public.algorithms.page', { page, pages })}
          previous={page > 1 ? to(page - 1) : null}
          next={page < pages ? to(page + 1) : null}
        />
        <Downloads
          files={[
            { href: listAddress(decisionsCsvPath(), asked), label: t('public.decisions.csv') },
            { href: listAddress(decisionsJsonPath(), asked), label: t('public.decisions.json') },
            { href: decisionsAtomPath(), label: t('public.decisions.feed') },
          ]}
        />
      </div>
    </Page>
  )
}

function DecisionFilters({ t, form, bodies, isAsked }: DecisionsProps & { isAsked: boolean }) {
  const all = t('public.algorithms.all')
  const clear = isAsked ? { href: publicDecisionsPath(), label: t('public.algorithms.clear') } : null
  return (
    <Filters
      action={publicDecisionsPath()}
      label={t('public.algorithms.filters')}
      submit={t('public.algorithms.submit')}
      clear={clear}
    >
      <TextBox form={form} name="q" type="search" label={t('public.algorithms.q')} />
      <Select
        form={form}
        name="orgaan"
        label={t('public.algorithms.body')}
        empty={all}
        choices={bodies.map((body) => ({ value: body.code, label: body.name }))}
      />
      <TextBox form={form} name="jaar" inputMode="numeric" label={t('public.decisions.year')} />
    </Filters>
  )
}
