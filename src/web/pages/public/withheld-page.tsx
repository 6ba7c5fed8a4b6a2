import type { PublicWithholding } from '#src/domain/publication/withholding.ts'
import { Page } from '../../components/page.tsx'
import { homePath, publicAlgorithmsPath } from '../../paths/public.ts'
import type { PublicPage } from './public-page.ts'
import { WithholdingFacts } from './withholding.tsx'

/** A page that was public before: it keeps its address and says why it is closed. */
export const WithheldPage = ({ frame, t, lang, withholding }: PublicPage & { withholding: PublicWithholding }) => (
  <Page
    frame={frame}
    title={t('public.withheld.algorithm')}
    lead={t('public.withheld.algorithmText')}
    crumbs={[
      { href: homePath(), label: t('public.home.title') },
      { href: publicAlgorithmsPath(), label: t('public.algorithms.title') },
    ]}
  >
    <WithholdingFacts t={t} lang={lang} withholding={withholding} />
    <p>{t('public.withheld.objection')}</p>
  </Page>
)
