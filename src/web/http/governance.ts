import { guidingTextsPath } from '../paths/guiding-text.ts'
import { controlPath } from '../paths/control.ts'
import { planPath, raciPath } from '../paths/plan.ts'
import type { NavItem } from '../components/frame.ts'
import type { PageRequest } from './route.ts'

export type GovernancePlace = 'texts' | 'plan' | 'roles' | 'control'

/** The menu of what the organisation adopts about itself: plan, roles, control and advice. */
export function governanceNav(
  { t }: PageRequest,
  current: GovernancePlace,
): { readonly label: string; readonly items: readonly NavItem[] } {
  const places = [
    ['texts', guidingTextsPath()],
    ['plan', planPath()],
    ['roles', raciPath()],
    ['control', controlPath()],
  ] as const
  return {
    label: t('governance.menu'),
    items: places.map(([place, href]) => ({ href, label: t(`governance.menu.${place}`), current: place === current })),
  }
}
