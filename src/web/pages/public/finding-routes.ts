import { everyAlgorithm, readPublicAlgorithms } from '#src/workflows/publication/read-public-algorithms.ts'
import { everyDecision, readPublicDecisions } from '#src/workflows/decision/read-public-decisions.ts'
import { readPublicStarts } from '#src/workflows/starting-decision/read-adopted-starting-decision.ts'
import { readPublicTexts } from '#src/workflows/guiding-text/read-public-texts.ts'
import { publicAnswer } from '../../api/respond.ts'
import { sitemap, type SitemapEntry } from '../../api/sitemap.ts'
import { absolute, originOf } from '../../http/absolute.ts'
import { ownAddress } from '../../http/path.ts'
import { get, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { publicConsultationPath, publicConsultationsPath } from '../../paths/consultation.ts'
import * as paths from '../../paths/public.ts'
import { publicStartHref, publicStartPath } from '../../paths/public-starting-decision.ts'
import { publicNormHref, publicTextPath, publicVersionHref } from '../../paths/public-texts.ts'
import { largestPage } from './asked.ts'

/** Pages that every organisation has. */
const fixed = [
  paths.homePath,
  paths.publicAlgorithmsPath,
  paths.publicDecisionsPath,
  publicConsultationsPath,
  paths.councilPath,
  publicStartPath,
  paths.publicPlanPath,
  paths.publicRolesPath,
  paths.publicControlPath,
  paths.whoMayDecidePath,
  paths.helpPath,
  paths.accessibilityPath,
  paths.privacyPath,
]

async function textEntries(request: PageRequest): Promise<SitemapEntry[]> {
  const { versions, norms, consultations } = await readPublicTexts(request.context)
  const starts = await readPublicStarts(request.context)
  const kinds = [...new Set(versions.map(({ kind }) => kind))]
  return [
    ...kinds.map((kind) => ({ url: absolute(request, publicTextPath(kind)()), changedOn: null })),
    ...versions.map(({ kind, number, changedOn }) => ({
      url: absolute(request, publicVersionHref(kind, number)),
      changedOn,
    })),
    ...starts.map(({ number, changedOn }) => ({ url: absolute(request, publicStartHref(number)), changedOn })),
    ...norms.map((code) => ({ url: absolute(request, publicNormHref(code)), changedOn: null })),
    ...consultations.map(({ slug, opensOn }) => ({
      url: absolute(request, publicConsultationPath({ slug })),
      changedOn: opensOn,
    })),
  ]
}

async function showSitemap(request: PageRequest): Promise<Response> {
  const algorithms = await readPublicAlgorithms(request.context, { ...everyAlgorithm, pageSize: largestPage })
  const decisions = await readPublicDecisions(request.context, { ...everyDecision, pageSize: largestPage })
  const body = sitemap([
    ...fixed.map((path) => ({ url: absolute(request, path()), changedOn: null })),
    ...(await textEntries(request)),
    ...algorithms.items.map((item) => ({
      url: absolute(request, paths.publicAlgorithmPath({ slug: item.slug })),
      changedOn: item.changedOn,
    })),
    ...decisions.items.map((item) => ({
      url: absolute(request, paths.publicDecisionPath({ number: item.number })),
      changedOn: item.decidedOn,
    })),
  ])
  return publicAnswer({ body, mediaType: 'application/xml; charset=utf-8', asked: request.headers })
}

/** Robots ask this of a website as a whole: of everyone who is found there. */
function showRobots(request: PageRequest): Response {
  const addresses = ownAddress() === '' ? request.neighbours.map(({ address }) => address) : [ownAddress()]
  const hidden = ['/werk', '/beheer', '/account', '/inloggen', '/vraag']
  const body = [
    'User-agent: *',
    ...addresses.flatMap((address) => hidden.map((path) => `Disallow: ${address}${path}`)),
    '',
    ...addresses.map((address) => `Sitemap: ${originOf(request)}${address}${paths.sitemapPath.pattern}`),
    '',
  ].join('\n')
  return publicAnswer({ body, mediaType: 'text/plain; charset=utf-8', asked: request.headers })
}

/** How search engines find what is public. */
export const findingRoutes: readonly RouteDefinition[] = [
  get(paths.sitemapPath.pattern, 'public', showSitemap),
  get(paths.robotsPath.pattern, 'public', showRobots),
]
