import { domainsOfLife, type DomainOfLife } from '#src/domain/publication/domain-of-life.ts'
import type { PublicAlgorithmSummary, Preparation } from '#src/domain/publication/public-algorithm.ts'
import type { PublicDecisionSummary } from '#src/domain/publication/public-decision.ts'
import { Page } from '../../components/page.tsx'
import { Empty, PageSplit, Section } from '../../components/text.tsx'
import {
  councilPath,
  decisionsAtomPath,
  publicAlgorithmsPath,
  publicControlPath,
  publicDecisionsPath,
  publicPlanPath,
  publicRolesPath,
} from '../../paths/public.ts'
import { publicStartPath } from '../../paths/public-starting-decision.ts'
import { DecisionItems } from './decision-list.tsx'
import { PreparationItems } from './preparation.tsx'
import type { PublicPage } from './public-page.ts'

export interface HomeProps extends PublicPage {
  readonly organisation: string
  readonly newest: readonly PublicDecisionSummary[]
  readonly coming: readonly (PublicAlgorithmSummary & { readonly preparation: Preparation | null })[]
  /** Domains for which there is something to read. */
  readonly domains: readonly DomainOfLife[]
  readonly withoutDecision: number
}

/** The front page of the public portal: the question first, then what is new and what is coming. */
export function HomePage(props: HomeProps) {
  const { frame, t, lang, newest, coming } = props
  return (
    <Page
      frame={frame}
      title={t('public.home.title')}
      heading={t('public.coreQuestion')}
      kernvraag
      kicker={t('public.home.kicker')}
      lead={t('public.home.lead', { organisation: props.organisation })}
      description={t('public.algorithms.lead')}
      head={<SearchForm {...props} />}
      alternates={[{ href: decisionsAtomPath(), type: 'application/atom+xml', title: t('public.decisions.title') }]}
    >
      <PageSplit>
        <div className="ws-stack">
          <Without {...props} />
          <Section id="nieuw" title={t('public.home.new')} why={t('public.home.newWhy')}>
            {newest.length === 0 ? (
              <Empty>{t('public.home.noDecisions')}</Empty>
            ) : (
              <DecisionItems t={t} lang={lang} items={newest} />
            )}
            <p>
              <a href={publicDecisionsPath()}>{t('public.decisions.title')}</a> ·{' '}
              <a href={decisionsAtomPath()}>{t('public.home.feed')}</a>
            </p>
          </Section>
          <Section id="komt" title={t('public.home.coming')} why={t('public.home.comingWhy')}>
            {coming.length === 0 ? (
              <Empty>{t('public.home.noComing')}</Empty>
            ) : (
              <PreparationItems t={t} lang={lang} items={coming} />
            )}
          </Section>
        </div>
        <div>
          <Domains {...props} />
          <Section id="hoe" title={t('public.home.how')}>
            <ol>
              {([1, 2, 3, 4, 5] as const).map((step) => (
                <li key={step}>{t(`public.home.how${step}`)}</li>
              ))}
            </ol>
            <p>
              <a href={councilPath()}>{t('public.home.council')}</a>
            </p>
            <p>
              <a href={publicStartPath()}>{t('publicStart.menu')}</a>
            </p>
            <p>
              <a href={publicRolesPath()}>{t('public.roles.title')}</a>
            </p>
            <p>
              <a href={publicPlanPath()}>{t('plan.title')}</a>
            </p>
            <p>
              <a href={publicControlPath()}>{t('control.title')}</a>
            </p>
          </Section>
        </div>
      </PageSplit>
    </Page>
  )
}

const SearchForm = ({ t }: HomeProps) => (
  <form className="ws-filters" method="get" action={publicAlgorithmsPath()} role="search">
    <div className="ws-filters__fields">
      <div className="utrecht-form-field">
        <label className="utrecht-form-label" htmlFor="q">
          {t('public.home.search')}
        </label>
        <input className="utrecht-textbox" type="search" id="q" name="q" />
      </div>
    </div>
    <div className="utrecht-button-group">
      <button className="utrecht-button utrecht-button--primary-action" type="submit">
        {t('public.home.searchSubmit')}
      </button>
    </div>
  </form>
)

function Without({ t, withoutDecision }: HomeProps) {
  if (withoutDecision === 0) return null
  return (
    <div className="ws-notice ws-notice--warning">
      <p>
        {t('public.home.without', { count: withoutDecision })}{' '}
        <a href={`${publicAlgorithmsPath()}?stand=inUseWithoutDecision`}>{t('public.home.withoutLink')}</a>
      </p>
    </div>
  )
}

/** Only domains with something to read; all of them while nothing is there would lead nowhere. */
function Domains({ t, domains }: HomeProps) {
  if (domains.length === 0) return null
  return (
    <Section id="waar" title={t('public.home.domains')} why={t('public.home.domainsWhy')}>
      <ul>
        {domainsOfLife
          .filter((domain) => domains.includes(domain))
          .map((domain) => (
            <li key={domain}>
              <a href={`${publicAlgorithmsPath()}?leven=${domain}`}>{t(`public.domain.${domain}`)}</a>
            </li>
          ))}
      </ul>
    </Section>
  )
}
