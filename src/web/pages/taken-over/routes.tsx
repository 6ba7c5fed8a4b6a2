import { z } from 'zod'
import { importDossier, type ImportDossierProblem } from '#src/workflows/dossier/import-dossier.ts'
import {
  readTakenOverArchive,
  readTakenOverDocument,
  readTakenOverDossier,
  readTakenOverDossiers,
} from '#src/workflows/dossier/read-taken-over.ts'
import { formView, type FieldError } from '../../components/form-view.ts'
import { fileField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { takenOverArchivePath, takenOverDocumentPath, takenOverListPath, takenOverPath } from '../../paths/documents.ts'
import { TakenOverPage } from './dossier-page.tsx'
import { TakenOverListPage } from './list-page.tsx'

const takeOverForm = z.object({ file: fileField() })

async function showList(page: PageRequest, errors: readonly FieldError[] = []): Promise<Response> {
  const dossiers = await readTakenOverDossiers(page.context)
  const form = formView(page.frame, {}, errors)
  return page.show(<TakenOverListPage page={page} dossiers={dossiers} form={form} />, errors.length === 0 ? 200 : 422)
}

async function takeOver(page: PageRequest): Promise<Response> {
  const form = await page.submit(takeOverForm, { file: page.t('takenOver.file') })
  if (!form.ok) return showList(page, form.errors)
  const archive = new Uint8Array(await form.value.file.arrayBuffer())
  const taken = await importDossier(page.context, { archive })
  if (taken.ok) return page.redirect(takenOverPath({ id: taken.value.id }), 'takenOver.done')
  return showList(page, [{ field: 'file', message: problemText(page, taken.refusal) }])
}

function problemText({ t }: PageRequest, problem: ImportDossierProblem): string {
  if (problem.kind !== 'invalid') return t(`takenOver.refusal.${problem.kind}`)
  const place = problem.verification.firstInvalid
  if (place === null) return t('takenOver.refusal.invalid', { place: '' })
  const where = 'path' in place ? place.path : 'sequence' in place ? String(place.sequence) : place.id
  return t('takenOver.refusal.invalid', { place: where })
}

async function showDossier(page: PageRequest): Promise<Response> {
  const content = await readTakenOverDossier(page.context, page.param('id'))
  return content === undefined ? page.notFound() : page.show(<TakenOverPage page={page} content={content} />)
}

async function sendArchive(page: PageRequest): Promise<Response> {
  const archive = await readTakenOverArchive(page.context, page.param('id'))
  return archive === undefined ? page.notFound() : page.file(archive, 'application/zip', 'dossier.zip')
}

/** A document is only offered to be kept: the browser never shows what another organisation sent. */
async function sendDocument(page: PageRequest): Promise<Response> {
  const name = page.query('name') ?? ''
  const document = await readTakenOverDocument(page.context, page.param('id'), name)
  return document === undefined ? page.notFound() : page.file(document, 'application/octet-stream', name)
}

/** Dossiers taken over from other organisations. */
export const takenOverRoutes: readonly RouteDefinition[] = [
  get(takenOverListPath.pattern, 'algorithm.read', (page) => showList(page)),
  post(takenOverListPath.pattern, 'dossier.import', takeOver),
  get(takenOverPath.pattern, 'algorithm.read', showDossier),
  get(takenOverArchivePath.pattern, 'algorithm.read', sendArchive),
  get(takenOverDocumentPath.pattern, 'algorithm.read', sendDocument),
]
