import { contentOf } from '#src/domain/guiding-text/content.ts'
import { differencesBetween, differencesInForce } from '#src/domain/guiding-text/difference.ts'
import { readGuidingDifference } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { DifferenceView } from '../../components/guiding/difference-view.tsx'
import { Page } from '../../components/page.tsx'
import { Empty, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { textCrumbs } from './text-crumbs.ts'

/** What changes: from what people could react to, from what was offered to the body, and from the version before. */
export async function showDifference(page: PageRequest): Promise<Response> {
  const { t, frame, lang } = page
  const found = await readGuidingDifference(page.context, page.param('id'))
  if (found === undefined) return page.notFound()
  const { text, consulted, offered, before } = found
  const now = contentOf(text)
  return page.show(
    <Page
      frame={frame}
      title={t('guiding.difference.title')}
      lead={t('guiding.difference.lead')}
      crumbs={textCrumbs(t, text)}
    >
      {consulted !== undefined && (
        <Section id="ter-inzage" title={t('guiding.difference.consulted')}>
          <DifferenceView t={t} lang={lang} level={3} differences={differencesInForce(consulted, offered ?? now)} />
        </Section>
      )}
      {offered !== undefined && (
        <Section id="aangeboden" title={t('guiding.difference.offered')}>
          <DifferenceView t={t} lang={lang} level={3} differences={differencesBetween(offered, now)} />
        </Section>
      )}
      {before === undefined ? (
        <Empty>{t('guiding.difference.noBefore')}</Empty>
      ) : (
        <Section id="vorige-versie" title={t('guiding.difference.before', { number: before.number })}>
          <DifferenceView t={t} lang={lang} level={3} differences={differencesInForce(before, now)} />
        </Section>
      )}
    </Page>,
  )
}
