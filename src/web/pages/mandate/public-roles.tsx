import { asRecord } from '#src/domain/mandate/mandate-import.ts'
import { readPublicRoles } from '#src/workflows/read-public-roles.ts'
import { jsonAnswer } from '../../api/respond.ts'
import { get, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { publicRolesJsonPath, publicRolesPath } from '../../paths/public.ts'
import { PublicRolesPage } from './public-roles-page.tsx'

async function showRoles(page: PageRequest): Promise<Response> {
  return page.show(<PublicRolesPage page={page} found={await readPublicRoles(page.context)} />)
}

/** Instructions to officials are no part of the public record: they stay inside. */
async function rolesFile(page: PageRequest): Promise<Response> {
  const { roles, missing, mandates, bodies, checks } = await readPublicRoles(page.context)
  const records = mandates.map((mandate) => {
    const { instructions: _inside, ...record } = asRecord(mandate, bodies)
    return record
  })
  const looks = checks.map(({ checkedOn, outcome, found, checkerFunction }) => ({
    ...{ checkedOn, outcome, found, checkerFunction },
  }))
  return jsonAnswer({ roles, missing, mandates: records, checks: looks }, { asked: page.headers })
}

/** Roles and mandates, for everyone. */
export const publicRolesRoutes: readonly RouteDefinition[] = [
  get(publicRolesPath.pattern, 'public', showRoles),
  get(publicRolesJsonPath.pattern, 'public', rolesFile),
]
