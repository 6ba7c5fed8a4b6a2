import { asRecord } from '#src/domain/mandate/mandate-import.ts'
import { readPublicRoles } from '#src/workflows/raci/read-public-roles.ts'
import { jsonAnswer } from '../../api/respond.ts'
import { get, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { renderFile } from '#src/workflows/documents/render-file.ts'
import { renderMandateRegister } from '#src/workflows/mandate/render-mandate-register.ts'
import { absolute } from '../../http/absolute.ts'
import { askedFile } from '../../http/file-name.ts'
import { textPaths } from '../../paths/public-texts.ts'
import { publicMandateFilePath, publicRolesJsonPath, publicRolesPath } from '../../paths/public.ts'
import { PublicRolesPage } from './public-roles-page.tsx'

async function showRoles(page: PageRequest): Promise<Response> {
  return page.show(<PublicRolesPage page={page} found={await readPublicRoles(page.context)} />)
}

/** Instructions to officials are no part of the public record: they stay inside. */
async function rolesFile(page: PageRequest): Promise<Response> {
  const { roles, missing, waivers, mandates, bodies, checks } = await readPublicRoles(page.context)
  const records = mandates.map((mandate) => {
    const { instructions: _inside, ...record } = asRecord(mandate, bodies)
    return record
  })
  const looks = checks.map(({ checkedOn, outcome, found, checkerFunction }) => ({
    ...{ checkedOn, outcome, found, checkerFunction },
  }))
  const links = {
    self: absolute(page, publicRolesJsonPath()),
    page: absolute(page, publicRolesPath()),
    // Who does what, as it was adopted, with every earlier version.
    text: absolute(page, textPaths.roles.json()),
  }
  return jsonAnswer({ roles, missing, waivers, mandates: records, checks: looks, links }, { asked: page.headers })
}

async function registerFile(page: PageRequest): Promise<Response> {
  const name = page.param('file')
  const asked = askedFile(name)
  if (asked?.stem !== 'mandaten') return page.notFound()
  const document = await renderMandateRegister(page.context, { language: page.lang, reader: 'public' })
  const file = await renderFile(page.context, document, { kind: 'mandates', format: asked.format })
  return page.file(file.bytes, file.mediaType, name)
}

/** Roles and mandates, for everyone. */
export const publicRolesRoutes: readonly RouteDefinition[] = [
  get(publicRolesPath.pattern, 'public', showRoles),
  get(publicRolesJsonPath.pattern, 'public', rolesFile),
  get(publicMandateFilePath.pattern, 'public', registerFile),
]
