import type { Period } from '#src/domain/shared/dates.ts'
import { dayInWords } from '../components/day-text.tsx'
import type { NavItem } from '../components/frame.ts'
import { bodiesPath, organisationPath, peoplePath, responsibilityPath } from '../paths/people.ts'
import { takenOverListPath, templatesPath } from '../paths/documents.ts'
import { importPath } from '../paths/import.ts'
import { publicSettingsPath } from '../paths/publication.ts'
import type { PageRequest } from './route.ts'

/** The menu of the administration, with what this visitor may do. */
export function administrationNav(page: PageRequest): { readonly label: string; readonly items: readonly NavItem[] } {
  const { t, may } = page
  const places = [
    { href: organisationPath(), label: t('administration.organisation'), allowed: may('organisation.manage') },
    { href: peoplePath(), label: t('administration.people'), allowed: may('people.manage') },
    { href: bodiesPath(), label: t('administration.bodies'), allowed: may('bodies.manage') },
    { href: templatesPath(), label: t('administration.templates'), allowed: may('template.manage') },
    { href: publicSettingsPath(), label: t('administration.public'), allowed: may('organisation.manage') },
    { href: importPath(), label: t('administration.import'), allowed: may('algorithm.import') },
    { href: takenOverListPath(), label: t('administration.takenOver'), allowed: may('dossier.import') },
    { href: responsibilityPath(), label: t('administration.responsibility'), allowed: may('responsibility.read') },
  ]
  const items = places
    .filter((place) => place.allowed)
    .map(({ href, label }) => ({ href, label, current: page.path === href || page.path.startsWith(`${href}/`) }))
  return { label: t('administration.menu'), items }
}

/** A period in words: `vanaf 1 januari 2026`, or with its last day. */
export function periodInWords({ t, lang }: Pick<PageRequest, 't' | 'lang'>, period: Period): string {
  const from = dayInWords(period.from, lang)
  return period.to === null ? t('period.from', { from }) : t('period.fromTo', { from, to: dayInWords(period.to, lang) })
}
