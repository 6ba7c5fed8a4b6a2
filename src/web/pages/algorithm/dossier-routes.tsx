import { get, type RouteDefinition } from '../../http/route.ts'
import { dossierPath } from '../../paths/algorithm.ts'
import { DossierPage } from './dossier-page.tsx'
import { withDossier } from './with-dossier.ts'

/** The hub of a dossier. */
export const dossierRoutes: readonly RouteDefinition[] = [
  get(dossierPath.pattern, 'algorithm.read', (page) =>
    withDossier(page, (dossier) => page.show(<DossierPage page={page} dossier={dossier} />)),
  ),
]
