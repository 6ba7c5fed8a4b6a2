import type { Translate } from '#src/i18n/text.ts'
import {
  algorithmsPath,
  changesPath,
  classificationPath,
  dossierAdvicesPath,
  dossierPath,
  dossierProposalsPath,
  dossierWeighingPath,
  questionsPath,
  recordPath,
  routePath,
  screeningPath,
  stopPath,
} from '../paths/algorithm.ts'
import { runsPath } from '../paths/instrument-run.ts'
import { whoDecidesPath } from '../paths/routing.ts'
import { walksPath } from '../paths/ai-act.ts'
import { papersPath } from '../paths/documents.ts'
import { publicationPath } from '../paths/publication.ts'
import type { SubnavProps } from './nav.tsx'
import type { Crumb } from './page.tsx'

const parts = [
  ['overview', dossierPath],
  ['record', recordPath],
  ['screening', screeningPath],
  ['aiAct', walksPath],
  ['classification', classificationPath],
  ['instruments', runsPath],
  ['route', routePath],
  ['changes', changesPath],
  ['whoDecides', whoDecidesPath],
  ['weighing', dossierWeighingPath],
  ['advice', dossierAdvicesPath],
  ['proposals', dossierProposalsPath],
  ['papers', papersPath],
  ['public', publicationPath],
  ['questions', questionsPath],
  ['stop', stopPath],
] as const

/** A part of the dossier of an algorithm. */
export type DossierPart = (typeof parts)[number][0]

/** The trail above a page of a dossier and the menu of its parts: `<Page {...dossierFrame(t, algorithm, 'weighing')}>`. */
export function dossierFrame(
  t: Translate,
  algorithm: { readonly id: string; readonly name: string },
  current: DossierPart,
): {
  readonly crumbs: readonly Crumb[]
  readonly subnav: SubnavProps
} {
  const { id, name } = algorithm
  const crumbs = [
    { href: algorithmsPath(), label: t('algorithm.title') },
    { href: dossierPath({ id }), label: name },
  ]
  return {
    crumbs: current === 'overview' ? crumbs.slice(0, 1) : crumbs,
    subnav: {
      label: t('dossier.nav'),
      fold: t('dossier.nav.all'),
      items: parts.map(([part, to]) => ({
        href: to({ id }),
        label: t(`dossier.nav.${part}`),
        current: part === current,
      })),
    },
  }
}
