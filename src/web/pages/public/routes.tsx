import { isDay } from '#src/domain/shared/dates.ts'
import { readCouncilPage } from '#src/workflows/decision/read-council-page.ts'
import { readPublicAlgorithm } from '#src/workflows/publication/read-public-algorithm.ts'
import { readPublicAlgorithms } from '#src/workflows/publication/read-public-algorithms.ts'
import { readPublicDecision, readPublicDecisions } from '#src/workflows/decision/read-public-decisions.ts'
import { readPublicHome } from '#src/workflows/publication/read-public-home.ts'
import { readPublicTextDecision } from '#src/workflows/guiding-text/read-public-text-decision.ts'
import { originOf } from '../../http/absolute.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { searchForm, searchStatus } from '../../http/search-words.ts'
import {
  accessibilityPath,
  councilPath,
  helpPath,
  homePath,
  organisationsPath,
  privacyPath,
  publicAlgorithmPath,
  publicAlgorithmsPath,
  publicDecisionPath,
  publicDecisionsPath,
  reactPath,
  thanksPath,
} from '../../paths/public.ts'
import { TextDecisionPage } from './text-decision-page.tsx'
import { AlgorithmPage } from './algorithm-page.tsx'
import { AlgorithmsPage } from './algorithms-page.tsx'
import { answerAlgorithm, answerDecision, presentAddress } from './api-answers.ts'
import { algorithmsAsked, decisionsAsked, dutchNames, pageSize } from './asked.ts'
import { CouncilPage } from './council-page.tsx'
import { decisionFiles } from './decision-files.ts'
import { DecisionPage } from './decision-page.tsx'
import { DecisionsPage } from './decisions-page.tsx'
import { HomePage } from './home-page.tsx'
import { OrganisationsPage } from './organisations-page.tsx'
import { previewRoutes } from './preview.tsx'
import { receive, showReactionForm, showThanks } from './react.tsx'
import { AccessibilityPage, HelpPage, PrivacyPage } from './statement-pages.tsx'
import { WithheldPage } from './withheld-page.tsx'

/** What every public page is given. */
const shared = ({ frame, t, lang }: PageRequest) => ({ frame, t, lang })

async function showHome(page: PageRequest): Promise<Response> {
  const home = await readPublicHome(page.context)
  return page.show(<HomePage {...shared(page)} {...home} organisation={page.organisation.name} />)
}

async function showAlgorithms(page: PageRequest): Promise<Response> {
  const asked = algorithmsAsked(page, dutchNames, pageSize)
  const list = await readPublicAlgorithms(page.context, asked)
  const { words: q, domainOfLife: leven, riskClass: klasse, state: stand, bodyCode: orgaan } = asked
  const given = { q, leven, klasse, stand, orgaan }
  const form = searchForm(page, { name: 'q', label: page.t('public.algorithms.q') }, given)
  return page.show(<AlgorithmsPage {...shared(page)} {...list} asked={given} form={form} />, searchStatus(form))
}

/** The same address with `.json` gives the same record for machines. */
const jsonOf = (name: string): string | null => (name.endsWith('.json') ? name.slice(0, -'.json'.length) : null)

/** The address of the record for machines beside a page. */
const jsonPath = ({ slug }: { readonly slug: string }): string => `${publicAlgorithmPath({ slug })}.json`

async function showAlgorithm(page: PageRequest): Promise<Response> {
  const slug = page.param('slug')
  const json = jsonOf(slug)
  if (json !== null) return answerAlgorithm(page, json, jsonPath)
  const found = await readPublicAlgorithm(page.context, slug)
  if (found === null) return (await presentAddress(page, slug, publicAlgorithmPath)) ?? page.notFound()
  return found.kind === 'withheld'
    ? page.show(<WithheldPage {...shared(page)} withholding={found.withholding} />)
    : page.show(<AlgorithmPage {...shared(page)} algorithm={found.algorithm} answers={found.answers} />)
}

async function showDecisions(page: PageRequest): Promise<Response> {
  const asked = decisionsAsked(page, dutchNames, pageSize)
  const list = await readPublicDecisions(page.context, asked)
  const { words: q, bodyCode: orgaan, year: jaar } = asked
  const given = { q, orgaan, jaar }
  const form = searchForm(page, { name: 'q', label: page.t('public.algorithms.q') }, given)
  return page.show(<DecisionsPage {...shared(page)} {...list} asked={given} form={form} />, searchStatus(form))
}

async function showDecision(page: PageRequest): Promise<Response> {
  const number = page.param('number')
  const json = jsonOf(number)
  if (json !== null) return answerDecision(page, json)
  const found = await readPublicDecision(page.context, number)
  if (found === null) return showTextDecision(page, number)
  const { decision, terms } = found
  return page.show(
    <DecisionPage
      {...shared(page)}
      decision={decision}
      today={page.context.today}
      answerTerm={terms.get('residentQuestion')}
      documents={decisionFiles(page, decision)}
    />,
  )
}

/** A decision about a text of the organisation has its number in the same series. */
async function showTextDecision(page: PageRequest, number: string): Promise<Response> {
  const found = await readPublicTextDecision(page.context, number)
  return found === null ? page.notFound() : page.show(<TextDecisionPage page={page} found={found} />)
}

async function showCouncil(page: PageRequest): Promise<Response> {
  const asked = page.query('sinds') ?? ''
  const { council, withheld, clerkEmail, standing } = await readCouncilPage(page.context, isDay(asked) ? asked : null)
  const origin = originOf(page)
  return page.show(
    <CouncilPage
      {...shared(page)}
      council={council}
      withheldCounts={withheld}
      clerkEmail={clerkEmail}
      standing={standing}
      origin={origin}
    />,
  )
}

/** The public portal: everything here is for everybody, without an account. */
export const publicRoutes: readonly RouteDefinition[] = [
  ...previewRoutes,
  get(homePath.pattern, 'public', showHome),
  get(organisationsPath.pattern, 'public', (page) => page.show(<OrganisationsPage page={page} />)),
  get(publicAlgorithmsPath.pattern, 'public', showAlgorithms),
  get(publicAlgorithmPath.pattern, 'public', showAlgorithm),
  get(publicDecisionsPath.pattern, 'public', showDecisions),
  get(publicDecisionPath.pattern, 'public', showDecision),
  get(councilPath.pattern, 'public', showCouncil),
  get(reactPath.pattern, 'public', showReactionForm),
  post(reactPath.pattern, 'public', receive),
  get(thanksPath.pattern, 'public', showThanks),
  get(accessibilityPath.pattern, 'public', (page) =>
    page.show(<AccessibilityPage {...shared(page)} organisation={page.organisation.name} />),
  ),
  get(helpPath.pattern, 'public', (page) => page.show(<HelpPage {...shared(page)} />)),
  get(privacyPath.pattern, 'public', (page) =>
    page.show(<PrivacyPage {...shared(page)} contact={page.organisation.contact} />),
  ),
]
