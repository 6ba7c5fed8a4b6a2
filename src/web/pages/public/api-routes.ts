import type { PublicAlgorithmSummary } from '#src/domain/publication/public-algorithm.ts'
import type { PublicDecisionSummary } from '#src/domain/publication/public-decision.ts'
import { readPublicAlgorithms } from '#src/workflows/publication/read-public-algorithms.ts'
import { everyDecision, readPublicDecisions } from '#src/workflows/decision/read-public-decisions.ts'
import { readPublicSettings } from '#src/workflows/publication/read-public-settings.ts'
import { atom } from '../../api/atom.ts'
import { csv } from '#src/domain/shared/csv.ts'
import { openApi } from '../../api/openapi.ts'
import { jsonAnswer, problem, publicAnswer } from '../../api/respond.ts'
import { absolute } from '../../http/absolute.ts'
import { ownAddress } from '../../http/path.ts'
import { get, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { isTooLong } from '../../http/search-words.ts'
import * as paths from '../../paths/public.ts'
import { answerAlgorithm, answerDecision, linkedAlgorithm, decisionRow } from './api-answers.ts'
import { algorithmsAsked, decisionsAsked, dutchNames, englishNames, largestPage, pageSize } from './asked.ts'
import { outcomeOf, titleOf } from './decision-list.tsx'

interface Paged {
  readonly page: number
  readonly pages: number
  readonly total: number
}

/** Links to other pages of the same answer (RFC 8288). */
function pageLinks(request: PageRequest, base: string, { page, pages }: Paged): readonly string[] {
  const to = (number: number, rel: string): string => {
    const query = new URLSearchParams(
      Object.values(englishNames).flatMap((name: string) => {
        const value = request.query(name)
        return value === undefined || value === '' || name === 'page' ? [] : [[name, value]]
      }),
    )
    query.set('page', String(number))
    return `<${absolute(request, base)}?${query.toString()}>; rel="${rel}"`
  }
  return [
    to(1, 'first'),
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < pages ? [to(page + 1, 'next')] : []),
    to(pages, 'last'),
  ]
}

/** A list for machines that is searched: words that are too long give no answer, rather than one to a shorter question. */
const searched =
  (answer: (request: PageRequest) => Promise<Response>) =>
  (request: PageRequest): Response | Promise<Response> =>
    isTooLong(request.query('q'))
      ? problem(422, 'Unprocessable Content', 'The words in q are too long.')
      : answer(request)

const listBody = (items: readonly unknown[], { page, pages, total }: Paged) => ({ items, page, pages, total })

async function listAlgorithms(request: PageRequest): Promise<Response> {
  const list = await readPublicAlgorithms(request.context, algorithmsAsked(request, englishNames, pageSize))
  const items = list.items.map((item) => linkedAlgorithm(request, item))
  return jsonAnswer(
    { ...listBody(items, list), withheld: list.withheld },
    { asked: request.headers, links: pageLinks(request, paths.apiAlgorithmsPath(), list) },
  )
}

async function listDecisions(request: PageRequest): Promise<Response> {
  const list = await readPublicDecisions(request.context, decisionsAsked(request, englishNames, pageSize))
  const items = list.items.map((item) => decisionRow(request, item))
  return jsonAnswer(listBody(items, list), {
    asked: request.headers,
    links: pageLinks(request, paths.apiDecisionsPath(), list),
  })
}

const allAlgorithms = async (request: PageRequest): Promise<readonly PublicAlgorithmSummary[]> =>
  (await readPublicAlgorithms(request.context, algorithmsAsked(request, dutchNames, largestPage))).items

const allDecisions = async (request: PageRequest): Promise<readonly PublicDecisionSummary[]> =>
  (await readPublicDecisions(request.context, decisionsAsked(request, dutchNames, largestPage))).items

async function algorithmsFile(request: PageRequest): Promise<Response> {
  const items = (await allAlgorithms(request)).map((item) => linkedAlgorithm(request, item))
  return jsonAnswer({ items, total: items.length }, { asked: request.headers })
}

async function decisionsFile(request: PageRequest): Promise<Response> {
  const items = (await allDecisions(request)).map((item) => decisionRow(request, item))
  return jsonAnswer({ items, total: items.length }, { asked: request.headers })
}

const csvType = 'text/csv; charset=utf-8; header=present'

async function algorithmsCsv(request: PageRequest): Promise<Response> {
  const header = ['slug', 'name', 'summary', 'state', 'riskClass', 'body', 'domainsOfLife', 'changedOn', 'url']
  const rows = (await allAlgorithms(request)).map((each) => [
    ...[each.slug, each.name, each.summary, each.state, each.riskClass, each.body],
    ...[
      each.domainsOfLife.join(' '),
      each.changedOn,
      absolute(request, paths.publicAlgorithmPath({ slug: each.slug })),
    ],
  ])
  const fileName = 'algoritmes.csv'
  return publicAnswer({ body: csv(header, rows), mediaType: csvType, asked: request.headers, fileName })
}

async function decisionsCsv(request: PageRequest): Promise<Response> {
  const header = ['number', 'decidedOn', 'body', 'title', 'outcome', 'tippedTheBalance', 'algorithm', 'withheld', 'url']
  const rows = (await allDecisions(request)).map((each) => [
    ...[each.number, each.decidedOn, each.body, each.title, outcomeOf(request.t, each), each.tippedTheBalance],
    ...[each.algorithm?.slug ?? null, each.withheld?.article ?? null],
    absolute(request, paths.publicDecisionPath({ number: each.number })),
  ])
  const fileName = 'besluiten.csv'
  return publicAnswer({ body: csv(header, rows), mediaType: csvType, asked: request.headers, fileName })
}

async function decisionsFeed(request: PageRequest): Promise<Response> {
  const { t, lang, organisation } = request
  const { items } = await readPublicDecisions(request.context, { ...everyDecision, pageSize: 50 })
  const body = atom({
    title: `${t('public.decisions.title')} – ${organisation.name}`,
    author: organisation.name,
    lang,
    url: absolute(request, paths.decisionsAtomPath()),
    page: absolute(request, paths.publicDecisionsPath()),
    since: '2000-01-01T00:00:00Z',
    entries: items.map((item) => ({
      url: absolute(request, paths.publicDecisionPath({ number: item.number })),
      title: titleOf(t, item),
      updated: `${item.decidedOn}T00:00:00Z`,
      summary: [outcomeOf(t, item), item.tippedTheBalance ?? ''].filter((text) => text !== '').join(' – '),
    })),
  })
  return publicAnswer({ body, mediaType: 'application/atom+xml; charset=utf-8', asked: request.headers })
}

const plain = 'text/plain; charset=utf-8'

/** A year from now, at the first of a month: stable within a month, as the file must expire (RFC 9116). */
const expires = (today: string): string => `${Number(today.slice(0, 4)) + 1}-${today.slice(5, 7)}-01T00:00:00Z`

async function showSecurityTxt(request: PageRequest): Promise<Response> {
  const { securityContact } = await readPublicSettings(request.context)
  if (securityContact === null) return request.notFound()
  const contact = securityContact.includes('://') ? securityContact : `mailto:${securityContact}`
  const body = [
    `Contact: ${contact}`,
    `Expires: ${expires(request.context.today)}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${absolute(request, paths.securityTxtPath())}`,
    '',
  ].join('\n')
  return publicAnswer({ body, mediaType: plain, asked: request.headers })
}

/** Files, feeds and the interface for machines: the same public records in other forms. */
export const apiRoutes: readonly RouteDefinition[] = [
  get(paths.algorithmsJsonPath.pattern, 'public', searched(algorithmsFile)),
  get(paths.algorithmsCsvPath.pattern, 'public', searched(algorithmsCsv)),
  get(paths.decisionsJsonPath.pattern, 'public', searched(decisionsFile)),
  get(paths.decisionsCsvPath.pattern, 'public', searched(decisionsCsv)),
  get(paths.decisionsAtomPath.pattern, 'public', decisionsFeed),
  get(paths.securityTxtPath.pattern, 'public', showSecurityTxt),
  get(paths.apiAlgorithmsPath.pattern, 'public', searched(listAlgorithms)),
  get(paths.apiAlgorithmPath.pattern, 'public', (request) => answerAlgorithm(request, request.param('slug'))),
  get(paths.apiDecisionsPath.pattern, 'public', searched(listDecisions)),
  get(paths.apiDecisionPath.pattern, 'public', (request) => answerDecision(request, request.param('number'))),
  get(paths.openApiPath.pattern, 'public', (request) =>
    jsonAnswer(openApi(absolute(request, ownAddress())), { asked: request.headers }),
  ),
]
