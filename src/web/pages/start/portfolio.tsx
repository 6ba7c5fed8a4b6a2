import type { PortfolioAlgorithm, StartView } from '#src/workflows/start/read-start-page.ts'
import { DayText, dayInWords } from '../../components/day-text.tsx'
import { DataTable } from '../../components/table.tsx'
import { Late, Section } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'
import { algorithmsPath, dossierPath, reportPath } from '../../paths/algorithm.ts'
import { responsibilityPath } from '../../paths/people.ts'
import { councilPath } from '../../paths/public.ts'
import { acknowledgePath } from '../../paths/start.ts'

interface Props {
  readonly page: PageRequest
  readonly view: StartView
}

/** The algorithms that the reader answers for. Who represents people is shown what changed instead. */
export function Portfolio({ page, view, political }: Props & { readonly political: boolean }) {
  const { t } = page
  const represents = page.actor?.assignments.some(({ role }) => role === 'representative' || role === 'clerk') === true
  if (represents && view.portfolio.length === 0) return <Council page={page} />
  const title = political ? t('start.algorithms') : t('start.algorithms.own')
  const columns = [t('start.column.algorithm'), t('start.column.status'), t('start.column.decision')]
  return (
    <Section id="algoritmes" title={title}>
      <DataTable
        caption={title}
        columns={political ? [...columns, t('start.column.read')] : columns}
        rows={view.portfolio.map((one) => ({
          id: one.id,
          cells: [
            <a key="name" href={dossierPath({ id: one.id })}>
              {one.name}
            </a>,
            t(`start.status.${one.status}`),
            <LastDecision key="decision" page={page} one={one} />,
            ...(political ? [<Read key="read" page={page} one={one} />] : []),
          ],
        }))}
        empty={t('start.algorithms.empty')}
      />
      {political && view.portfolio.length > 0 && <p className="ws-small ws-subtle">{t('start.read.why')}</p>}
      <p>
        <a href={algorithmsPath()}>{t('start.algorithms.all')}</a>
        {page.may('algorithm.register') && (
          <>
            {' '}
            <a className="ws-next-link" href={reportPath()}>
              {t('start.algorithms.report')}
            </a>
          </>
        )}
      </p>
      <p>
        <a href={responsibilityPath()}>{t('start.responsible')}</a>
      </p>
    </Section>
  )
}

function Council({ page: { t } }: { readonly page: PageRequest }) {
  return (
    <Section id="raad" title={t('nav.council')}>
      <p>{t('start.council.text')}</p>
      <ul>
        <li>
          <a href={councilPath()}>{t('start.council.changed')}</a>
        </li>
        <li>
          <a href={algorithmsPath()}>{t('start.algorithms.all')}</a>
        </li>
        <li>
          <a href={responsibilityPath()}>{t('start.responsible')}</a>
        </li>
      </ul>
    </Section>
  )
}

/** Without a decision this is late: people notice the algorithm already. */
const touchesPeople = ({ status }: PortfolioAlgorithm): boolean =>
  status === 'pilot' || status === 'inUse' || status === 'suspended'

function LastDecision({ page: { t, lang }, one }: { page: PageRequest; one: PortfolioAlgorithm }) {
  const { lastDecision: last } = one
  if (last === null) return touchesPeople(one) ? <Late>{t('start.noDecision')}</Late> : t('start.noDecision')
  return (
    <>
      {last.label === null ? last.title : t(`approvalLabel.${last.label}`)}, <DayText day={last.on} lang={lang} />
    </>
  )
}

function Read({ page: { t, lang }, one }: { page: PageRequest; one: PortfolioAlgorithm }) {
  const { acknowledged: read, number } = one
  if (read !== null && read.number >= number)
    return t('start.read.recorded', { number: read.number, day: dayInWords(read.on, lang) })
  return (
    <>
      {read !== null && (
        <p className="ws-small">{t('start.read.newer', { number: read.number, day: dayInWords(read.on, lang) })}</p>
      )}
      <form method="post" action={acknowledgePath()}>
        <input type="hidden" name="algorithm" value={one.id} />
        <input type="hidden" name="number" value={number} />
        <button className="ws-link-button" type="submit">
          {t('start.read.record', { number })}
          <span className="ws-visually-hidden">: {one.name}</span>
        </button>
      </form>
    </>
  )
}
