import { z } from 'zod'

import { importRegisterUpload } from '#src/workflows/register-entry/import-register-upload.ts'
import { keepRegisterUpload } from '#src/workflows/register-entry/keep-register-upload.ts'
import { readRegisterPublication } from '#src/workflows/register-entry/read-register-publication.ts'
import { readRegisterUpload } from '#src/workflows/register-entry/read-register-upload.ts'
import { formView, type FieldError } from '../../components/form-view.ts'
import { fileField, optionalChoice } from '../../http/fields.ts'
import { absolute } from '../../http/absolute.ts'
import { ownAddress } from '../../http/path.ts'
import { algorithmsPath } from '../../paths/algorithm.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { importPath, importPreviewPath, registerEntryPath, registerJsonPath } from '../../paths/import.ts'
import { ImportPage } from './import-page.tsx'
import { PreviewPage } from './preview-page.tsx'
import { RegisterPage } from './register-page.tsx'

const uploadForm = z.object({ file: fileField() })
const answers = ['take', 'leave'] as const
const confirmForm = z.object({ nameless: optionalChoice(answers), others: optionalChoice(answers) })

const showUpload = (page: PageRequest): Response => page.show(<ImportPage page={page} form={formView(page.frame)} />)

async function keepUpload(page: PageRequest): Promise<Response> {
  const form = await page.submit(uploadForm, { file: page.t('register.files') })
  const again = (errors: readonly FieldError[]) =>
    page.show(<ImportPage page={page} form={formView(page.frame, {}, errors)} />, 422)
  if (!form.ok) return again(form.errors)
  const { file } = form.value
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kept = await keepRegisterUpload(page.context, { name: file.name, bytes })
  if (kept.ok) return page.redirect(importPreviewPath({ id: kept.value }))
  if (kept.refusal === 'nobody') return page.forbidden()
  const message = `${page.t(`register.refusal.${kept.refusal}`)} ${page.t('register.nothingImported')}`
  return again([{ field: 'file', message }])
}

async function showPreview(page: PageRequest): Promise<Response> {
  const preview = await readRegisterUpload(page.context, page.param('id'))
  if (preview === undefined) return gone(page)
  return page.show(<PreviewPage page={page} preview={preview} form={formView(page.frame)} />)
}

async function confirmImport(page: PageRequest): Promise<Response> {
  const id = page.param('id')
  const preview = await readRegisterUpload(page.context, id)
  if (preview === undefined) return gone(page)
  const form = await page.submit(confirmForm, {})
  const again = (errors: readonly FieldError[]) =>
    page.show(<PreviewPage page={page} preview={preview} form={formView(page.frame, form.values, errors)} />, 422)
  if (!form.ok) return again(form.errors)
  const { nameless, others } = form.value
  const message = page.t('register.refusal.answer-missing')
  const open = [
    ...(preview.nameless > 0 && nameless === null ? [{ field: 'nameless', message }] : []),
    ...(preview.others.length > 0 && others === null ? [{ field: 'others', message }] : []),
  ]
  if (open.length > 0) return again(open)
  const done = await importRegisterUpload(page.context, {
    id,
    nameless: nameless ?? 'leave',
    others: others ?? 'leave',
  })
  return done.ok ? page.redirect(algorithmsPath(), 'register.imported') : gone(page)
}

/** The file was confirmed already, belongs to somebody else, or was forgotten. */
const gone = (page: PageRequest): Response => {
  const errors = [{ field: 'file', message: page.t('register.refusal.upload-gone') }]
  return page.show(<ImportPage page={page} form={formView(page.frame, {}, errors)} />, 404)
}

const publicationOf = (page: PageRequest) =>
  readRegisterPublication(page.context, {
    algorithmId: page.param('id'),
    publicAddress: absolute(page, ownAddress()),
  })

async function showRegister(page: PageRequest): Promise<Response> {
  const publication = await publicationOf(page)
  if (!publication.ok) return page.notFound()
  return page.show(<RegisterPage page={page} id={page.param('id')} publication={publication.value} />)
}

async function sendRegisterJson(page: PageRequest): Promise<Response> {
  const publication = await publicationOf(page)
  if (!publication.ok) return page.notFound()
  const { document, slug } = publication.value
  const bytes = new TextEncoder().encode(JSON.stringify(document, null, 2))
  return page.file(bytes, 'application/json', `algoritmeregister-${slug}.json`)
}

/** Reading algorithms in from the national register, and what we would send there. */
export const importRoutes: readonly RouteDefinition[] = [
  get(importPath.pattern, 'algorithm.import', showUpload),
  post(importPath.pattern, 'algorithm.import', keepUpload),
  get(importPreviewPath.pattern, 'algorithm.import', showPreview),
  post(importPreviewPath.pattern, 'algorithm.import', confirmImport),
  get(registerEntryPath.pattern, 'algorithm.read', showRegister),
  get(registerJsonPath.pattern, 'algorithm.read', sendRegisterJson),
]
