import { carryRun, readCarryPlans } from '#src/workflows/instrument-run/carry-run.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { newerPath, runPath } from '../../paths/instrument-run.ts'
import { NewerPage } from './newer-page.tsx'

async function plansOf(page: PageRequest) {
  const found = await readCarryPlans(page.context, page.param('run'))
  return found?.reading.run.algorithmId === page.param('id') ? found : undefined
}

async function show(page: PageRequest): Promise<Response> {
  const found = await plansOf(page)
  return found === undefined ? page.notFound() : page.show(<NewerPage page={page} {...found} />)
}

async function begin(page: PageRequest): Promise<Response> {
  const found = await plansOf(page)
  const asked = (await page.sent())['instrument']
  const chosen = found?.plans.find(({ instrument }) => instrument.key === asked)
  if (found === undefined || chosen === undefined) return page.notFound()
  const { run } = found.reading
  const done = await carryRun(page.context, { runId: run.id, instrument: chosen.instrument })
  return done.ok ? page.redirect(runPath({ id: run.algorithmId, run: done.value }), 'newer.begun') : page.notFound()
}

/** Going on in a newer form. */
export const newerRoutes: readonly RouteDefinition[] = [
  get(newerPath.pattern, 'instrument.start', show),
  post(newerPath.pattern, 'instrument.start', begin),
]
