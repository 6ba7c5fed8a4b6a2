import type { RouteDefinition } from './http/route.ts'
import { peopleRoutes } from './pages/people/routes.tsx'

/** Every page and form of the house, in the order in which they are tried. */
export const routes: readonly RouteDefinition[] = [...peopleRoutes]
