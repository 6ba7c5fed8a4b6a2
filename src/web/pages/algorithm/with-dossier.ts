import { readDossier, type Dossier } from '#src/workflows/read-dossier.ts'
import type { PageRequest } from '../../http/route.ts'

/** Shows something of the dossier in the address, or says that there is none. */
export async function withDossier(
  page: PageRequest,
  show: (dossier: Dossier) => Response | Promise<Response>,
): Promise<Response> {
  const dossier = await readDossier(page.context, page.param('id'))
  return dossier === undefined ? page.notFound() : show(dossier)
}
