import type { ReactNode } from 'react'
import { Byline, type Fact } from '../../components/text.tsx'
import type { ShownWeighing } from '../../components/weighing/reader.tsx'
import type { PageRequest } from '../../http/route.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import type { WeighingReading } from '#src/workflows/weighing/read-weighing.ts'

/** The algorithm that stands above the page. */
type Above = Pick<WeighingReading, 'algorithm'>

const capital = (text: string | null): string | null =>
  text === null ? null : text.charAt(0).toUpperCase() + text.slice(1)

interface BylineProps extends Above {
  readonly page: PageRequest
  readonly weighing: Pick<ShownWeighing, 'riskClass' | 'factsGatheredBy'>
  readonly version: ReactNode
  readonly status?: ReactNode
}

/** Who decides, which class, who gathered the facts, which version: under the core question. */
export function WeighingByline({ page: { t }, algorithm, weighing, version, status }: BylineProps) {
  const dossier = dossierPath({ id: algorithm.id })
  const items: Fact[] = [
    {
      label: t('weighing.byline.decides'),
      value: (
        <>
          {capital(algorithm.body) ?? <span className="ws-late">{t('weighing.byline.notAssigned')}</span>}{' '}
          <a href={`${dossier}/route`}>{t('weighing.byline.why')}</a>
        </>
      ),
    },
    {
      label: t('weighing.byline.class'),
      value: (
        <>
          {weighing.riskClass === null ? t('weighing.byline.classUnknown') : t(`weighing.class.${weighing.riskClass}`)}{' '}
          <a href={`${dossier}/classificatie`}>{t('weighing.byline.why')}</a>
        </>
      ),
    },
    {
      label: t('weighing.byline.holder'),
      value: algorithm.portfolioHolder ?? <span className="ws-late">{t('weighing.byline.notAssigned')}</span>,
    },
    {
      label: t('weighing.byline.facts'),
      value: weighing.factsGatheredBy === '' ? t('weighing.byline.factsUnknown') : weighing.factsGatheredBy,
    },
    { label: t('weighing.byline.version'), value: version },
    ...(status === undefined ? [] : [{ label: t('weighing.byline.status'), value: status }]),
  ]
  return <Byline items={items} />
}
