import { readSetup } from '#src/workflows/read-setup.ts'
import { get, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { setupPathPath } from '../../paths/setup-path.ts'
import { SetupPage } from './setup-page.tsx'

async function showSetup(page: PageRequest): Promise<Response> {
  return page.show(<SetupPage t={page.t} frame={page.frame} setup={await readSetup(page.context)} />)
}

/** The setup path: the building blocks of how the organisation decides. */
export const setupPathRoutes: readonly RouteDefinition[] = [get(setupPathPath.pattern, 'rules.read', showSetup)]
