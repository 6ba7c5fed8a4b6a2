import { isDay } from '#src/domain/shared/dates.ts'
import { readResponsibility } from '#src/workflows/person/read-responsibility.ts'
import { get, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { responsibilityPath } from '../../paths/people.ts'
import { ResponsibilityPage } from './responsibility-page.tsx'

async function showResponsibility(page: PageRequest): Promise<Response> {
  const asked = page.query('dag') ?? page.context.today
  const exists = isDay(asked)
  const found = await readResponsibility(page.context, exists ? asked : page.context.today)
  return page.show(<ResponsibilityPage page={page} found={found} wrongDay={!exists} />)
}

/** Who was responsible on a day. */
export const responsibilityRoutes: readonly RouteDefinition[] = [
  get(responsibilityPath.pattern, 'responsibility.read', showResponsibility),
]
