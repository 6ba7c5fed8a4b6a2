import { z } from 'zod'
import { exportMandates } from '#src/workflows/mandate/export-mandates.ts'
import {
  importMandates,
  readMandateImport,
  type GivenMandateFile,
  type MandateFileRefusal,
} from '#src/workflows/mandate/import-mandates.ts'
import { putMandateDraftAside } from '#src/workflows/mandate/put-mandate-draft-aside.ts'
import { renderMandateRegister } from '#src/workflows/mandate/render-mandate-register.ts'
import { renderFile } from '#src/workflows/documents/render-file.ts'
import { formView, type FieldError } from '../../components/form-view.ts'
import { fileField, textField } from '../../http/fields.ts'
import { askedFile } from '../../http/file-name.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  asideMandateDraftPath,
  confirmMandatesPath,
  importMandatesPath,
  mandateFilePath,
  mandatesPath,
} from '../../paths/routing.ts'
import { ImportMandatesPage, MandatePreviewPage } from './import-page.tsx'

const uploadForm = z.object({ file: fileField() })

const showUpload = (page: PageRequest, errors: readonly FieldError[] = []): Response =>
  page.show(<ImportMandatesPage page={page} form={formView(page.frame, {}, errors)} />, errors.length === 0 ? 200 : 422)

/** What is wrong with a file, in sentences; every field that cannot be read by its row. */
function sentencesOf({ t }: PageRequest, refusal: MandateFileRefusal): readonly FieldError[] {
  if (refusal.reason === 'rows')
    return refusal.rows.slice(0, 50).map(({ row, field, problem, allowed = [] }) => ({
      field: 'file',
      message: t(`mandate.import.wrong.${problem}`, { row, field, allowed: allowed.join(', ') }),
    }))
  return [{ field: 'file', message: t(`mandate.import.unreadable.${refusal.reason}`) }]
}

async function preview(page: PageRequest): Promise<Response> {
  const form = await page.submit(uploadForm, { file: page.t('mandate.import.file') })
  if (!form.ok) return showUpload(page, form.errors)
  const { file } = form.value
  const bytes = new Uint8Array(await file.arrayBuffer())
  const name = file.name
  const plan = await readMandateImport(page.context, { name, bytes })
  if (!plan.ok) return showUpload(page, sentencesOf(page, plan.refusal))
  const base64 = Buffer.from(bytes).toString('base64')
  return page.show(<MandatePreviewPage page={page} plan={plan.value} file={{ name, base64 }} />)
}

const confirmForm = z.object({ name: textField(200), content: textField(10_000_000) })

async function confirm(page: PageRequest): Promise<Response> {
  const form = await page.submit(confirmForm, {})
  if (!form.ok) return showUpload(page, [{ field: 'file', message: page.t('mandate.import.unreadable.empty') }])
  const { name, content } = form.value
  const file: GivenMandateFile = { name, bytes: Buffer.from(content, 'base64') }
  const done = await importMandates(page.context, file)
  if (done.ok) return page.redirect(mandatesPath(), 'mandate.import.done')
  if (done.refusal.reason !== 'refused') return showUpload(page, sentencesOf(page, done.refusal))
  return page.show(<MandatePreviewPage page={page} plan={done.refusal.plan} file={{ name, base64: content }} />, 422)
}

async function putAside(page: PageRequest): Promise<Response> {
  const id = page.param('id')
  if (!z.uuid().safeParse(id).success) return page.notFound()
  const done = await putMandateDraftAside(page.context, id)
  return done.ok ? page.redirect(mandatesPath(), 'mandate.drafts.gone') : page.notFound()
}

const dataTypes = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json' } as const

async function sendFile(page: PageRequest): Promise<Response> {
  const name = page.param('file')
  if (name === 'mandaten.csv' || name === 'mandaten.json') {
    const format = name === 'mandaten.csv' ? 'csv' : 'json'
    const { bytes } = await exportMandates(page.context, format)
    return page.file(bytes, dataTypes[format], name)
  }
  const asked = askedFile(name)
  if (asked?.stem !== 'mandaten') return page.notFound()
  const document = await renderMandateRegister(page.context, { language: page.lang, reader: 'inside' })
  const file = await renderFile(page.context, document, { kind: 'mandates', format: asked.format })
  return page.file(file.bytes, file.mediaType, name)
}

/** Reading mandates in from a file, and taking the register along. */
export const importMandateRoutes: readonly RouteDefinition[] = [
  get(importMandatesPath.pattern, 'mandate.manage', (page) => showUpload(page)),
  post(importMandatesPath.pattern, 'mandate.manage', preview),
  post(confirmMandatesPath.pattern, 'mandate.manage', confirm),
  post(asideMandateDraftPath.pattern, 'mandate.manage', putAside),
  get(mandateFilePath.pattern, 'rules.read', sendFile),
]
