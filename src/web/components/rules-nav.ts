import type { Translate } from '#src/i18n/text.ts'
import { whoMayDecidePath } from '../paths/public.ts'
import { mandatesPath, rulesPath, startingDecisionPath } from '../paths/routing.ts'

const places = [
  ['starting', startingDecisionPath],
  ['rules', rulesPath],
  ['mandates', mandatesPath],
  ['whoMay', whoMayDecidePath],
] as const

/** The menu of the pages about rules and mandates. */
export const rulesNav = (t: Translate, current: (typeof places)[number][0]) => ({
  label: t('rules.menu'),
  items: places.map(([place, to]) => ({ href: to(), label: t(`rules.menu.${place}`), current: place === current })),
})
