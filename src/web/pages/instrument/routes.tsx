import { z } from 'zod'

import { enableInstrument } from '#src/workflows/instrument/enable-instrument.ts'
import {
  importInstrumentUpload,
  keepInstrumentUpload,
  readInstrumentUpload,
} from '#src/workflows/instrument/instrument-uploads.ts'
import {
  readInstrument,
  readInstrumentComparison,
  readInstruments,
} from '#src/workflows/instrument/read-instruments.ts'
import { readInstrumentNeeds } from '#src/workflows/instrument/read-instrument-needs.ts'

import { instrumentPlaceWords } from '../../components/instrument-place.ts'
import { formView, type FieldError } from '../../components/form-view.ts'
import { choice, fileField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  compareInstrumentsPath,
  importInstrumentPath,
  instrumentPath,
  instrumentPreviewPath,
  instrumentsPath,
  instrumentUsePath,
} from '../../paths/instrument.ts'
import { ComparePage } from './compare-page.tsx'
import { ImportPage, PreviewPage } from './import-pages.tsx'
import { InstrumentPage } from './instrument-page.tsx'
import { InstrumentsPage } from './instruments-page.tsx'

const uploadForm = z.object({ file: fileField() })
const useForm = z.object({ enabled: choice(['yes', 'no']) })

async function showLibrary(page: PageRequest): Promise<Response> {
  const families = await readInstruments(page.context)
  const needs = await readInstrumentNeeds(page.context)
  return page.show(<InstrumentsPage page={page} families={families} needs={needs} />)
}

async function showInstrument(page: PageRequest, errors: readonly FieldError[] = []): Promise<Response> {
  const details = await readInstrument(page.context, page.param('id'))
  if (details === undefined) return page.notFound()
  const form = formView(page.frame, {}, errors)
  return page.show(<InstrumentPage page={page} details={details} form={form} />, errors.length === 0 ? 200 : 422)
}

async function changeUse(page: PageRequest): Promise<Response> {
  const form = await page.submit(useForm, { enabled: page.t('instrument.use') })
  if (!form.ok) return showInstrument(page, form.errors)
  const enabled = form.value.enabled === 'yes'
  const definitionId = page.param('id')
  const done = await enableInstrument(page.context, { definitionId, enabled })
  if (done.ok)
    return page.redirect(
      instrumentPath({ id: definitionId }),
      enabled ? 'instrument.enabled.done' : 'instrument.disabled.done',
    )
  if (done.refusal === 'instrument-unknown') return page.notFound()
  return showInstrument(page, [{ field: '', message: page.t(`instrument.refusal.${done.refusal}`) }])
}

async function compare(page: PageRequest): Promise<Response> {
  const versions = { newer: page.param('id'), older: page.param('older') }
  const comparison = await readInstrumentComparison(page.context, versions)
  return comparison === undefined ? page.notFound() : page.show(<ComparePage page={page} comparison={comparison} />)
}

const showUpload = (page: PageRequest, errors: readonly FieldError[] = [], status = 200): Response =>
  page.show(<ImportPage page={page} form={formView(page.frame, {}, errors)} />, status)

async function keepUpload(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(uploadForm, { file: t('instrument.import.file') })
  if (!form.ok) return showUpload(page, form.errors, 422)
  const { file } = form.value
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kept = await keepInstrumentUpload(page.context, { name: file.name, bytes })
  if (kept.ok) return page.redirect(instrumentPreviewPath({ id: kept.value }))
  const messages = kept.refusal.slice(0, 10).map(({ reason, detail, ...at }) => {
    const message = t(`instrument.refused.${reason}`, { detail })
    const place = instrumentPlaceWords(t, at)
    return place === '' ? message : t('instrument.refused.place', { place, message })
  })
  const message = [...messages, t('instrument.refused.nothing')].join(' ')
  return showUpload(page, [{ field: 'file', message }], 422)
}

async function showPreview(page: PageRequest, errors: readonly FieldError[] = []): Promise<Response> {
  const preview = await readInstrumentUpload(page.context, page.param('id'))
  if (preview === undefined) return gone(page)
  const form = formView(page.frame, {}, errors)
  return page.show(<PreviewPage page={page} preview={preview} form={form} />, errors.length === 0 ? 200 : 422)
}

async function confirmImport(page: PageRequest): Promise<Response> {
  const done = await importInstrumentUpload(page.context, page.param('id'))
  if (done.ok) return page.redirect(instrumentsPath(), 'instrument.imported')
  if (done.refusal === 'upload-gone') return gone(page)
  return showPreview(page, [{ field: '', message: page.t('instrument.refused.version-taken') }])
}

/** The file was read in already, belongs to somebody else, or was forgotten. */
const gone = (page: PageRequest): Response =>
  showUpload(page, [{ field: 'file', message: page.t('instrument.preview.gone') }], 404)

/** The library of instruments. */
export const instrumentRoutes: readonly RouteDefinition[] = [
  get(instrumentsPath.pattern, 'instrument.read', showLibrary),
  get(importInstrumentPath.pattern, 'instrument.import', (page) => showUpload(page)),
  post(importInstrumentPath.pattern, 'instrument.import', keepUpload),
  get(instrumentPreviewPath.pattern, 'instrument.import', (page) => showPreview(page)),
  post(instrumentPreviewPath.pattern, 'instrument.import', confirmImport),
  get(instrumentPath.pattern, 'instrument.read', (page) => showInstrument(page)),
  post(instrumentUsePath.pattern, 'instrument.enable', changeUse),
  get(compareInstrumentsPath.pattern, 'instrument.read', compare),
]
