import { readLineOfSight } from '#src/workflows/sight/read-line-of-sight.ts'
import { readPublicLineOfSight } from '#src/workflows/sight/read-public-line-of-sight.ts'
import { get, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { publicSightPath, sightPath } from '../../paths/sight.ts'
import { SightPage } from './sight-page.tsx'

async function showSight(page: PageRequest): Promise<Response> {
  const line = await readLineOfSight(page.context, page.param('id'))
  return line === undefined
    ? page.notFound()
    : page.show(<SightPage t={page.t} frame={page.frame} line={line} isPublic={false} />)
}

async function showPublicSight(page: PageRequest): Promise<Response> {
  const line = await readPublicLineOfSight(page.context, page.param('id'))
  return line === undefined
    ? page.notFound()
    : page.show(<SightPage t={page.t} frame={page.frame} line={line} isPublic />)
}

/** The line of sight through one record, at work and for everybody. */
export const sightRoutes: readonly RouteDefinition[] = [
  get(sightPath.pattern, 'guiding.read', showSight),
  get(publicSightPath.pattern, 'public', showPublicSight),
]
