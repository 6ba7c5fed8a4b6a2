import type { RouteDefinition } from '../../http/route.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { DossierPage } from './dossier-page.tsx'
import { dossierGet } from './with-dossier.ts'

/** The hub of a dossier. */
export const dossierRoutes: readonly RouteDefinition[] = [
  dossierGet(dossierPath.pattern, 'algorithm.read', (page, dossier) =>
    page.show(<DossierPage page={page} dossier={dossier} />),
  ),
]
