import type { Action } from '#src/domain/access/access.ts'
import { readDossier, type Dossier } from '#src/workflows/algorithm/read-dossier.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'

/** Shows something of the dossier in the address, or says that there is none. */
export async function withDossier(
  page: PageRequest,
  show: (dossier: Dossier) => Response | Promise<Response>,
): Promise<Response> {
  const dossier = await readDossier(page.context, page.param('id'))
  return dossier === undefined ? page.notFound() : show(dossier)
}

type Shown = (page: PageRequest, dossier: Dossier) => Response | Promise<Response>

/** Refuses whoever holds the role, but for another algorithm. */
const forThis =
  (action: Action, show: Shown) =>
  (page: PageRequest): Response | Promise<Response> =>
    page.may(action, { algorithm: page.param('id') })
      ? withDossier(page, (dossier) => show(page, dossier))
      : page.forbidden()

/** A page of a dossier. */
export const dossierGet = (path: string, action: Action, show: Shown): RouteDefinition =>
  get(path, action, forThis(action, show))

/** A form of a dossier: for who may do this for this algorithm. */
export const dossierPost = (path: string, action: Action, show: Shown): RouteDefinition =>
  post(path, action, forThis(action, show))
