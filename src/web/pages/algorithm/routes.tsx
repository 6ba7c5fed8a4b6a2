import type { RouteDefinition } from '../../http/route.ts'
import { changeRoutes } from './change-routes.tsx'
import { classificationRoutes } from './classification-routes.tsx'
import { dossierRoutes } from './dossier-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { otherUseRoutes } from './other-use-routes.tsx'
import { questionRoutes } from './question-routes.tsx'
import { recordRoutes } from './record-routes.tsx'
import { routeRoutes } from './route-routes.tsx'
import { screeningRoutes } from './screening-routes.tsx'
import { stopRoutes } from './stop-routes.tsx'
import { takeOverRoutes } from './take-over-routes.tsx'

/** Everything about algorithms as such: list, dossier, record, screening, class, route, stop, questions. */
export const algorithmRoutes: readonly RouteDefinition[] = [
  ...listRoutes,
  ...takeOverRoutes,
  ...dossierRoutes,
  ...otherUseRoutes,
  ...recordRoutes,
  ...screeningRoutes,
  ...classificationRoutes,
  ...routeRoutes,
  ...changeRoutes,
  ...stopRoutes,
  ...questionRoutes,
]
