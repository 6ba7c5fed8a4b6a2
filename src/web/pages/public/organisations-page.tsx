import { Page } from '../../components/page.tsx'
import type { PageRequest } from '../../http/route.ts'
import { homePath } from '../../paths/public.ts'

/** Which organisations are found on this website: where a reader chooses one. */
export function OrganisationsPage({ page }: { page: PageRequest }) {
  const { frame, t, neighbours } = page
  return (
    <Page frame={frame} title={t('public.organisations.title')} lead={t('public.organisations.lead')}>
      <ul className="ws-items">
        {neighbours.map(({ name, kind, address }) => (
          <li key={address}>
            <h2 className="ws-aside-title">
              <a href={address + homePath.pattern}>{name}</a>
            </h2>
            <p>{t(`setup.kind.${kind}`)}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
