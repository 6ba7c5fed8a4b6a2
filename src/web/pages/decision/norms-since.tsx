import type { DecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import { unansweredIn } from '#src/workflows/proposal/proposal-surroundings.ts'
import { Notice } from '../../components/text.tsx'
import type { PageRequest } from '../../http/route.ts'

/** Norms that came into force after the papers were closed, for the body that decides on them. */
export function NormsSince({ page: { t }, room }: { readonly page: PageRequest; readonly room: DecisionRoom }) {
  const norms = unansweredIn(room.around)
  if (norms.length === 0) return null
  return (
    <Notice title={t('norms.since.title')} warning>
      <p>{t('norms.since.text')}</p>
      <ul>
        {norms.map(({ key, code, statement }) => (
          <li key={key}>{t('proposal.framework.norm', { code, statement })}</li>
        ))}
      </ul>
    </Notice>
  )
}
