import { readNormImpact, type LookedAgain, type NormImpactView } from '#src/workflows/framework/read-norm-impact.ts'
import { dayInWords } from '../../components/day-text.tsx'
import { scopeInWords } from '../../components/guiding/norm-words.ts'
import { Page } from '../../components/page.tsx'
import { TermLine } from '../../components/term-line.tsx'
import { Empty, Item, Items, Label, Late } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { publicDecisionPath } from '../../paths/public.ts'
import { weighingPath } from '../../paths/weighing.ts'
import { textCrumbs } from './text-crumbs.ts'

/** What the norms of a version would touch, before anybody adopts it; and how far that is looked at again since. */
export async function showImpact(page: PageRequest): Promise<Response> {
  const { t, frame } = page
  const view = await readNormImpact(page.context, page.param('id'))
  if (view === undefined) return page.notFound()
  const { looked } = view
  return page.show(
    <Page
      frame={frame}
      title={t(looked === null ? 'norms.impact.title' : 'norms.looked.title')}
      lead={t(looked === null ? 'norms.impact.lead' : 'norms.looked.lead')}
      crumbs={textCrumbs(t, view.text)}
    >
      <div className="ws-stack">
        <TermLine t={t} frame={frame} inForce={view.term} />
        {looked === null ? <Would page={page} view={view} /> : <Looked page={page} looked={looked} />}
      </div>
    </Page>,
  )
}

interface Props {
  readonly page: PageRequest
}

function Would({ page: { t }, view }: Props & { readonly view: NormImpactView }) {
  if (view.impact.length === 0) return <Empty>{t('norms.impact.none')}</Empty>
  return (
    <Items small>
      {view.impact.map(({ algorithm, norms }) => (
        <Item key={algorithm.id} level={2} title={algorithm.name} href={dossierPath({ id: algorithm.id })}>
          <ul>
            {norms.map(({ norm, what }) => (
              <li key={norm.key}>
                {t(`norms.impact.${what}`, { code: norm.code, title: norm.content.title })}{' '}
                <span className="ws-subtle">
                  {t('norms.impact.why', { scope: scopeInWords(t, norm.content.scope) })}
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
  )
}

function Looked({ page, looked }: Props & { readonly looked: readonly LookedAgain[] }) {
  const { t } = page
  if (looked.length === 0) return <Empty>{t('norms.looked.none')}</Empty>
  return (
    <Items small>
      {looked.map((one) => (
        <Item
          key={one.algorithmId}
          level={2}
          title={one.algorithmName}
          href={`${weighingPath({ id: one.algorithmId })}#normen`}
          when={<Standing page={page} one={one} />}
        >
          <p>
            {one.left === null
              ? t('norms.looked.norms', { codes: one.codes.join(', ') })
              : t('norms.looked.left', { codes: one.left.norms.map(({ code }) => code).join(', ') })}
          </p>
          {one.left !== null && (
            <p className="ws-small ws-subtle">
              {one.ownerFunction === null ? t('norms.looked.nobody') : t('start.liesWith', { who: one.ownerFunction })}
            </p>
          )}
        </Item>
      ))}
    </Items>
  )
}

/** Done, by when, or from which day. */
function Standing({ page: { t, lang, context }, one }: Props & { readonly one: LookedAgain }) {
  const { left, dueOn, answered } = one
  if (left === null) return <Label>{t(answered ? 'norms.looked.answered' : 'norms.looked.lapsed')}</Label>
  if (left.inForceFrom > context.today) return t('norms.looked.from', { day: dayInWords(left.inForceFrom, lang) })
  const due = t('norms.looked.due', { day: dayInWords(dueOn, lang) })
  return dueOn < context.today ? <Late>{due}</Late> : due
}
