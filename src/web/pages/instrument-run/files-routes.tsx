import { exportRun, exportRunAnswers } from '#src/workflows/instrument-run/export-run.ts'
import { importRun } from '#src/workflows/instrument-run/import-run.ts'
import { readRuns, type RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { renderRunFile, type FileFormat } from '#src/workflows/instrument-run/render-run-document.ts'
import { z } from 'zod'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { fileField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { importRunPath, runFilePath, runFilesPath, runPath } from '../../paths/instrument-run.ts'
import { FilesPage } from './files-page.tsx'
import { runLabels } from './forms.ts'
import { ImportRunPage } from './start-pages.tsx'
import { withRun } from './with-run.ts'

const stems = { verslag: 'whole', 'artikel-27': 'fria' } as const
const formats: readonly (readonly [string, FileFormat])[] = [
  ['-archief.pdf', 'archive'],
  ['.pdf', 'pdf'],
  ['.docx', 'docx'],
]

/** The report or the extract, in the format that the address asks for. */
async function sendDocument(page: PageRequest, reading: RunReading, name: string): Promise<Response> {
  const [end, format] = formats.find(([ending]) => name.endsWith(ending)) ?? []
  const stem = end === undefined ? '' : name.slice(0, -end.length)
  if (format === undefined || !(stem in stems)) return page.notFound()
  const extract = stems[stem as keyof typeof stems]
  const asked = { runId: reading.run.id, extract, language: page.lang, format } as const
  const file = await renderRunFile(page.context, asked)
  return file === undefined ? page.notFound() : page.file(file.bytes, file.mediaType, name)
}

async function sendFile(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const name = page.param('file')
    if (name !== 'instrument.json' && name !== 'antwoorden.json') return sendDocument(page, reading, name)
    const own = name === 'instrument.json'
    if (own && !reading.readsConfidential) return page.forbidden()
    const made = await (own ? exportRun : exportRunAnswers)(page.context, reading.run.id)
    if (made === undefined) return page.notFound()
    return page.file(Buffer.from(`${JSON.stringify(made, null, 2)}\n`), 'application/json', name)
  })
}

async function showImport(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const runs = await readRuns(page.context, page.param('id'))
  if (runs === undefined) return page.notFound()
  const form = formView(page.frame, values, errors)
  return page.show(
    <ImportRunPage page={page} algorithm={runs.algorithm} form={form} />,
    errors.length === 0 ? 200 : 422,
  )
}

async function readIn(page: PageRequest): Promise<Response> {
  const form = await page.submit(z.object({ file: fileField() }), runLabels(page.t))
  if (!form.ok) return showImport(page, form.values, form.errors)
  const id = page.param('id')
  const done = await importRun(page.context, { algorithmId: id, text: await form.value.file.text() })
  if (done.ok) return page.redirect(runPath({ id, run: done.value }), 'runFiles.imported')
  if (done.refusal === 'not-found') return page.notFound()
  return showImport(page, {}, [{ field: 'file', message: page.t(`runFiles.refusal.${done.refusal}`) }])
}

/** A run on paper and as data, and reading one in. */
export const filesRoutes: readonly RouteDefinition[] = [
  get(runFilesPath.pattern, 'instrument.read', (page) =>
    withRun(page, (reading) =>
      reading.run.definition === null ? page.notFound() : page.show(<FilesPage page={page} reading={reading} />),
    ),
  ),
  get(runFilePath.pattern, 'instrument.read', sendFile),
]

/** Reading a run in; before the address of one run, because it looks like one. */
export const importRunRoutes: readonly RouteDefinition[] = [
  get(importRunPath.pattern, 'instrument.start', (page) => showImport(page)),
  post(importRunPath.pattern, 'instrument.start', readIn),
]
