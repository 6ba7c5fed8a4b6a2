import { readNormImpact } from '#src/workflows/framework/read-norm-impact.ts'
import { Page } from '../../components/page.tsx'
import { TermLine } from '../../components/term-line.tsx'
import { Empty, Item, Items } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { publicDecisionPath } from '../../paths/public.ts'
import { textCrumbs } from './text-crumbs.ts'

/** What the norms of a version would touch, before anybody adopts it. */
export async function showImpact(page: PageRequest): Promise<Response> {
  const { t, frame } = page
  const view = await readNormImpact(page.context, page.param('id'))
  if (view === undefined) return page.notFound()
  return page.show(
    <Page frame={frame} title={t('norms.impact.title')} lead={t('norms.impact.lead')} crumbs={textCrumbs(t, view.text)}>
      <TermLine t={t} frame={frame} inForce={view.term} />
      {view.impact.length === 0 && <Empty>{t('norms.impact.none')}</Empty>}
      <Items small>
        {view.impact.map(({ algorithm, norms }) => (
          <Item key={algorithm.id} level={2} title={algorithm.name} href={dossierPath({ id: algorithm.id })}>
            <ul>
              {norms.map(({ norm, what, reasons }) => (
                <li key={norm.key}>
                  {t(`norms.impact.${what}`, { code: norm.code, title: norm.content.title })}{' '}
                  <span className="ws-subtle">
                    {t('norms.impact.why', { why: reasons.map((one) => t(`norms.reason.${one}`)).join(', ') })}
                  </span>
                </li>
              ))}
              {algorithm.decisions.map(({ number, title }) => (
                <li key={number}>
                  {t('norms.impact.decision')} <a href={publicDecisionPath({ number })}>{title}</a>
                </li>
              ))}
            </ul>
          </Item>
        ))}
      </Items>
    </Page>,
  )
}
