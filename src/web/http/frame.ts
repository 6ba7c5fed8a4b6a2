import { may, type Action } from '#src/domain/access/access.ts'
import type { Language, TextKey, Translate } from '#src/i18n/text.ts'
import type { Actor } from '#src/workflows/context.ts'
import type { Organisation } from '#src/workflows/organisation/read-organisations.ts'
import type { Frame, FrameWords, NavItem } from '../components/frame.ts'
import type { House } from '../house.ts'
import { adviceInboxPath } from '../paths/advice.ts'
import { algorithmsPath } from '../paths/algorithm.ts'
import { consultationsPath, publicConsultationsPath } from '../paths/consultation.ts'
import { logPath } from '../paths/documents.ts'
import { peoplePath } from '../paths/people.ts'
import { proposalsPath } from '../paths/proposal.ts'
import { councilPath, publicAlgorithmsPath, publicDecisionsPath } from '../paths/public.ts'
import { frameworkPath, visionPath } from '../paths/public-texts.ts'
import { reactionsPath } from '../paths/publication.ts'
import { startPath } from '../paths/session.ts'
import { controlPath } from '../paths/control.ts'
import { guidingTextsPath } from '../paths/guiding-text.ts'
import { instrumentsPath } from '../paths/instrument.ts'
import { planPath, raciPath } from '../paths/plan.ts'
import { choicesPath, mandatesPath, rulesPath, startingDecisionPath } from '../paths/routing.ts'
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
  demoBanner: t('shell.demo', { organisation }),
  demoSwitch: t('shell.demoSwitch'),
  footerLine: organisation === '' ? t('shell.footerBare') : t('shell.footer', { organisation }),
  footerMenu: t('shell.footerMenu'),
  accessibility: t('shell.accessibility'),
  help: t('shell.help'),
  publicPortal: t('shell.public'),
  organisations: t('shell.organisations'),
  errorPrefix: t('shell.errorPrefix'),
  errorTitle: t('shell.errorTitle'),
  optional: t('shell.optional'),
  onlyThen: t('shell.onlyThen'),
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
const buildingBlocks = (): readonly string[] => [
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

/** Who looks over the shoulder of those who decide, by kind of organisation; elsewhere representatives. */
const councils = {
  municipality: 'nav.council',
  province: 'nav.council.province',
  waterAuthority: 'nav.council.waterAuthority',
} as const

const councilOf = (kind: Organisation['kind']): Place['label'] =>
  kind in councils ? councils[kind as keyof typeof councils] : 'nav.council.other'

const publicPlaces = (kind: Organisation['kind']): readonly Place[] => [
  { href: publicAlgorithmsPath(), label: 'nav.algorithms', action: 'public' },
  { href: publicDecisionsPath(), label: 'nav.decisions', action: 'public' },
  { href: publicConsultationsPath(), label: 'nav.consultations', action: 'public' },
  { href: councilPath(), label: councilOf(kind), action: 'public' },
  { href: frameworkPath(), label: 'nav.framework', action: 'public' },
  { href: visionPath(), label: 'nav.vision', action: 'public' },
]

const workPlaces = (): readonly Place[] => [
  { href: startPath(), label: 'nav.start', action: 'start.read' },
  { href: algorithmsPath(), label: 'nav.algorithms', action: 'algorithm.read' },
  { href: adviceInboxPath(), label: 'nav.advices', action: 'advice.read' },
  { href: proposalsPath(), label: 'nav.proposals', action: 'proposal.read' },
  { href: choicesPath(), label: 'nav.choices', action: 'choice.read' },
  { href: setupPathPath(), label: 'nav.setup', action: 'rules.read', also: buildingBlocks() },
  { href: consultationsPath(), label: 'nav.consultationsInside', action: 'consultation.contribute' },
  { href: reactionsPath(), label: 'nav.reactions', action: 'reaction.answer' },
  { href: logPath(), label: 'nav.log', action: 'log.read' },
  { href: peoplePath(), label: 'nav.administration', action: 'people.manage' },
]

/** All of the administration is one place in the menu. */
const rootOf = (place: string): string => place.replace(/\/beheer\/[^/]+$/, '/beheer')

const stands = (place: string, current: string): boolean =>
  current === place || (place !== startPath() && current.startsWith(`${rootOf(place)}/`))

const within = ({ href, also = [] }: Place, current: string): boolean =>
  [href, ...also].some((place) => stands(place, current))

interface FrameInput {
  readonly house: House
  readonly organisation: Organisation | undefined
  /** Several organisations are found on this website. */
  readonly shared: boolean
  readonly t: Translate
  readonly lang: Language
  readonly actor: Actor | null
  readonly today: string
  readonly path: string
  readonly flash: string | null
}

function navigation({ t, actor, today, path, organisation }: FrameInput): NavItem[] {
  if (organisation === undefined) return []
  const places = actor === null ? publicPlaces(organisation.kind) : workPlaces()
  return places
    .filter((place) => may(actor, place.action, today))
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
    shared: input.shared,
    user: actor === null ? null : { name: actor.name, description: actor.jobTitle },
    nav: navigation(input),
    path,
    words: frameWords(t, organisation?.name ?? ''),
    flash,
    assets: house.assets.of(theme),
  }
}
