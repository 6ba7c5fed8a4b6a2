import type { GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import { readSetup } from '#src/workflows/setup/read-setup.ts'
import { get, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { writesKind } from '../../http/writes-kind.ts'
import { setupPathPath } from '../../paths/setup-path.ts'
import { SetupPage } from './setup-page.tsx'

async function showSetup(page: PageRequest): Promise<Response> {
  const setup = await readSetup(page.context)
  const mayBegin = (kind: GuidingKind): boolean => writesKind(page, kind)
  return page.show(<SetupPage t={page.t} frame={page.frame} mayBegin={mayBegin} setup={setup} />)
}

/** The setup path: the building blocks of how the organisation decides. */
export const setupPathRoutes: readonly RouteDefinition[] = [get(setupPathPath.pattern, 'rules.read', showSetup)]
