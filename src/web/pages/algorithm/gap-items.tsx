import { isDuty } from '#src/domain/algorithm/algorithm.ts'
import type { Gap } from '#src/domain/algorithm/gaps.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'
import { Details, Item, Items } from '../../components/text.tsx'
import { recordPartPath } from '../../paths/algorithm.ts'
import { partOf } from './record-parts.ts'
import { roleWords } from './words.ts'

interface Props {
  readonly page: PageRequest
  readonly dossier: Dossier
}

function GapList({ page, dossier, gaps }: Props & { readonly gaps: readonly Gap[] }) {
  const { t } = page
  const { id } = dossier.rows.algorithm
  return (
    <Items small>
      {gaps.map((gap) => (
        <Item
          key={gap.what}
          href={recordPartPath({ id, part: isDuty(gap.what) ? 'verantwoordelijk' : partOf(gap.what) })}
          title={isDuty(gap.what) ? t(`algorithm.duty.${gap.what}`) : t(`algorithm.fact.${gap.what}`)}
        >
          {t(isDuty(gap.what) ? 'algorithm.unassigned.by' : 'algorithm.gaps.by', { roles: roleWords(t, gap.by) })}
        </Item>
      ))}
    </Items>
  )
}

/** What nobody knows yet, and who can add it: the first five in full, the rest on request. */
export function GapItems({ page, dossier }: Props) {
  const { t } = page
  const { gaps } = dossier
  if (gaps.length === 0) return <p>{t('algorithm.gaps.none')}</p>
  return (
    <div className="ws-stack">
      <GapList page={page} dossier={dossier} gaps={gaps.slice(0, 5)} />
      {gaps.length > 5 && (
        <Details summary={t('algorithm.gaps.more', { count: gaps.length - 5 })}>
          <GapList page={page} dossier={dossier} gaps={gaps.slice(5)} />
        </Details>
      )}
    </div>
  )
}
