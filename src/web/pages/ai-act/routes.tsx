import type { RouteDefinition } from '../../http/route.ts'
import { treeRoutes } from './tree-routes.tsx'
import { walkRoutes } from './walk-routes.tsx'

/** The AI Act: decision trees, and walking them for an algorithm. */
export const aiActRoutes: readonly RouteDefinition[] = [...walkRoutes, ...treeRoutes]
