import type { RunReading } from '#src/workflows/instrument-run/read-run.ts'
import type { Translate } from '#src/i18n/text.ts'
import { dossierFrame } from '../../components/dossier-frame.ts'
import type { NavItem } from '../../components/frame.ts'
import type { Crumb } from '../../components/page.tsx'
import {
  actionsPath,
  feedPath,
  findingsPath,
  historyPath,
  reviewPath,
  runFilesPath,
  runPath,
  runsPath,
  togetherPath,
} from '../../paths/instrument-run.ts'

const hereParts = [
  ['overview', runPath],
  ['together', togetherPath],
  ['actions', actionsPath],
  ['feed', feedPath],
  ['review', reviewPath],
  ['history', historyPath],
  ['files', runFilesPath],
] as const
const elsewhereParts = [
  ['overview', runPath],
  ['findings', findingsPath],
  ['actions', actionsPath],
  ['feed', feedPath],
  ['review', reviewPath],
] as const

/** A page of a run. A section is a page under the overview. */
export type RunPart = (typeof hereParts)[number][0] | 'findings' | 'section'

/** The trail above a page of a run and the menu of its pages. */
export function runFrame(
  t: Translate,
  { run, algorithmName }: Pick<RunReading, 'run' | 'algorithmName'>,
  current: RunPart,
): {
  readonly crumbs: readonly Crumb[]
  readonly subnav: { readonly label: string; readonly items: readonly NavItem[] }
} {
  const parts = { id: run.algorithmId, run: run.id }
  const above = dossierFrame(t, { id: run.algorithmId, name: algorithmName }, 'instruments').crumbs
  const list = { href: runsPath({ id: run.algorithmId }), label: t('run.list.title') }
  const own = { href: runPath(parts), label: run.title }
  return {
    crumbs: [...above, list, ...(current === 'overview' ? [] : [own])],
    subnav: {
      label: t('run.nav'),
      items: (run.origin === 'here' ? hereParts : elsewhereParts).map(([part, to]) => ({
        href: to(parts),
        label: t(`run.nav.${part}`),
        current: part === current || (part === 'overview' && current === 'section'),
      })),
    },
  }
}
