import { may, type Action } from '#src/domain/access/access.ts'
import type { Language, TextKey, Translate } from '#src/i18n/text.ts'
import type { Actor } from '#src/workflows/context.ts'
import type { Organisation } from '#src/workflows/read-organisations.ts'
import type { Frame, FrameWords, NavItem } from '../components/frame.ts'
import type { House } from '../house.ts'
import { controlPath } from '../paths/control.ts'
import { guidingTextsPath } from '../paths/guiding-text.ts'
import { instrumentsPath } from '../paths/instrument.ts'
import { planPath, raciPath } from '../paths/plan.ts'
import { mandatesPath, rulesPath, startingDecisionPath } from '../paths/routing.ts'
import { setupPathPath } from '../paths/setup-path.ts'
import { trialCasesPath } from '../paths/trial-case.ts'

/** The sentences of the shell. */
export const frameWords = (t: Translate, organisation: string): FrameWords => ({
  skipLink: t('shell.skip'),
  productName: t('shell.product'),
  menu: t('shell.menu'),
  crumbs: t('shell.crumbs'),
  signIn: t('shell.signIn'),
  signOut: t('shell.signOut'),
  account: t('shell.account'),
  otherLanguage: t('shell.otherLanguage'),
  demoBanner: t('shell.demo'),
  demoSwitch: t('shell.demoSwitch'),
  footerLine: organisation === '' ? t('shell.footerBare') : t('shell.footer', { organisation }),
  footerMenu: t('shell.footerMenu'),
  accessibility: t('shell.accessibility'),
  help: t('shell.help'),
  publicPortal: t('shell.public'),
  errorPrefix: t('shell.errorPrefix'),
  errorTitle: t('shell.errorTitle'),
  optional: t('shell.optional'),
  choose: t('shell.choose'),
  provisionalRule: t('shell.provisional'),
  sourceKinds: {
    law: t('shell.source.law'),
    ownRule: t('shell.source.ownRule'),
    example: t('shell.source.example'),
    proposal: t('shell.source.proposal'),
  },
  charactersLeft: t('shell.charactersLeft', { count: '{count}' as never }),
  nowThere: t('shell.nowThere'),
  nowEmpty: t('shell.nowEmpty'),
  charactersOver: t('shell.charactersOver', { count: '{count}' as never }),
  previousPage: t('shell.previous'),
  nextPage: t('shell.next'),
  pages: t('shell.pages'),
})

/** One place in the main menu: shown to who may go there. */
interface Place {
  readonly href: string
  readonly label: Extract<TextKey, `nav.${string}`>
  readonly action: Action
  /** Other addresses that belong to this place. */
  readonly also?: readonly string[]
}

/** Where the building blocks of the setup path are worked on. */
const buildingBlocks = [
  startingDecisionPath(),
  rulesPath(),
  mandatesPath(),
  trialCasesPath(),
  guidingTextsPath(),
  instrumentsPath(),
  raciPath(),
  controlPath(),
  planPath(),
]

const publicPlaces: readonly Place[] = [
  { href: '/algoritmes', label: 'nav.algorithms', action: 'public' },
  { href: '/besluiten', label: 'nav.decisions', action: 'public' },
  { href: '/meedenken', label: 'nav.consultations', action: 'public' },
  { href: '/raad', label: 'nav.council', action: 'public' },
  { href: '/normenkader', label: 'nav.framework', action: 'public' },
  { href: '/visie', label: 'nav.vision', action: 'public' },
]

const workPlaces: readonly Place[] = [
  { href: '/werk', label: 'nav.start', action: 'start.read' },
  { href: '/werk/algoritmes', label: 'nav.algorithms', action: 'algorithm.read' },
  { href: '/werk/adviezen', label: 'nav.advices', action: 'advice.read' },
  { href: '/werk/voorstellen', label: 'nav.proposals', action: 'proposal.read' },
  { href: '/werk/ambtelijke-keuzes', label: 'nav.choices', action: 'choice.read' },
  { href: setupPathPath(), label: 'nav.setup', action: 'rules.read', also: buildingBlocks },
  { href: '/werk/consultaties', label: 'nav.consultationsInside', action: 'consultation.contribute' },
  { href: '/werk/reacties', label: 'nav.reactions', action: 'reaction.answer' },
  { href: '/werk/logboek', label: 'nav.log', action: 'log.read' },
  { href: '/beheer/personen', label: 'nav.administration', action: 'people.manage' },
]

/** All of the administration is one place in the menu. */
const rootOf = (place: string): string => (place.startsWith('/beheer/') ? '/beheer' : place)

const stands = (place: string, current: string): boolean =>
  current === place || (place !== '/werk' && current.startsWith(`${rootOf(place)}/`))

const within = ({ href, also = [] }: Place, current: string): boolean =>
  [href, ...also].some((place) => stands(place, current))

interface FrameInput {
  readonly house: House
  readonly organisation: Organisation | undefined
  readonly t: Translate
  readonly lang: Language
  readonly actor: Actor | null
  readonly today: string
  readonly path: string
  readonly flash: string | null
}

function navigation({ t, actor, today, path, organisation }: FrameInput): NavItem[] {
  if (organisation === undefined) return []
  const places = actor === null ? publicPlaces : workPlaces
  return places
    .filter((place) => may(actor?.assignments ?? null, place.action, today))
    .map((place) => ({ href: place.href, label: t(place.label), current: within(place, path) }))
}

/** Everything around a page, for this visitor. */
export function frameOf(input: FrameInput): Frame {
  const { house, organisation, t, lang, actor, path, flash } = input
  const theme = organisation?.theme ?? 'weegschaal'
  return {
    organisationName: organisation?.name ?? t('shell.product'),
    lang,
    theme,
    demo: house.demo && organisation !== undefined,
    user: actor === null ? null : { name: actor.name, description: actor.jobTitle },
    nav: navigation(input),
    path,
    words: frameWords(t, organisation?.name ?? ''),
    flash,
    assets: house.assets.of(theme),
  }
}
