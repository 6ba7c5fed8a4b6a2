import { changeRun } from '#src/workflows/instrument-run/change-run.ts'
import { keepFile } from '#src/workflows/keep-file.ts'
import { readInstrumentsToStart } from '#src/workflows/instrument-run/read-instruments-to-start.ts'
import { readRuns, type RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { registerElsewhere, startRun } from '#src/workflows/instrument-run/start-run.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  elsewherePath,
  findingsPath,
  runFactsPath,
  runPath,
  runsPath,
  startRunPath,
} from '../../paths/instrument-run.ts'
import { elsewhereForm, factsForm, runLabels, startForm } from './forms.ts'
import { RunsPage } from './list-page.tsx'
import { actionsRoutes } from './actions-routes.tsx'
import { feedRoutes } from './feed-routes.tsx'
import { filesRoutes, importRunRoutes } from './files-routes.tsx'
import { newerRoutes } from './newer-routes.tsx'
import { remarkRoutes } from './remark-routes.tsx'
import { reviewRoutes } from './review-routes.tsx'
import { togetherRoutes } from './together-routes.tsx'
import { OverviewPage } from './overview-page.tsx'
import { sectionRoutes } from './section-routes.tsx'
import { ElsewherePage, StartRunPage } from './start-pages.tsx'
import { partsOf, withRun } from './with-run.ts'

const statusOf = (errors: readonly FieldError[]) => (errors.length === 0 ? 200 : 422)

async function showRuns(page: PageRequest): Promise<Response> {
  const runs = await readRuns(page.context, page.param('id'))
  return runs === undefined ? page.notFound() : page.show(<RunsPage page={page} runs={runs} />)
}

async function showStart(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const runs = await readRuns(page.context, page.param('id'))
  if (runs === undefined) return page.notFound()
  const instruments = await readInstrumentsToStart(page.context)
  const form = formView(page.frame, values, errors)
  return page.show(
    <StartRunPage page={page} algorithm={runs.algorithm} instruments={instruments} form={form} />,
    statusOf(errors),
  )
}

async function start(page: PageRequest): Promise<Response> {
  const form = await page.submit(startForm, runLabels(page.t))
  if (!form.ok) return showStart(page, form.values, form.errors)
  const { instrument, ...around } = form.value
  const chosen = (await readInstrumentsToStart(page.context)).find(({ key }) => key === instrument)
  if (chosen === undefined)
    return showStart(page, form.values, [{ field: 'instrument', message: page.t('run.start.unknown') }])
  const id = page.param('id')
  const started = await startRun(page.context, { ...around, algorithmId: id, definition: chosen.definition })
  return started.ok ? page.redirect(runPath({ id, run: started.value }), 'run.started') : page.notFound()
}

async function showElsewhere(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const runs = await readRuns(page.context, page.param('id'))
  if (runs === undefined) return page.notFound()
  const form = formView(page.frame, values, errors)
  return page.show(<ElsewherePage page={page} algorithm={runs.algorithm} form={form} />, statusOf(errors))
}

const fieldOfElsewhere = {
  'place-missing': 'address',
  'in-the-future': 'adoptedOn',
  'ends-before-it-begins': 'validUntil',
} as const

async function register(page: PageRequest): Promise<Response> {
  const form = await page.submit(elsewhereForm, runLabels(page.t))
  if (!form.ok) return showElsewhere(page, form.values, form.errors)
  const { file, ...words } = form.value
  const again = (field: string, message: string) => showElsewhere(page, form.values, [{ field, message }])
  if ((await readRuns(page.context, page.param('id'))) === undefined) return page.notFound()
  const kept =
    file === null
      ? null
      : await keepFile(page.context, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  if (kept?.ok === false) return again('file', page.t('run.evidence.kind'))
  const id = page.param('id')
  const done = await registerElsewhere(page.context, { ...words, algorithmId: id, fileId: kept?.value.id ?? null })
  if (done.ok) return page.redirect(findingsPath({ id, run: done.value }), 'run.registered')
  if (done.refusal === 'not-found') return page.notFound()
  return again(fieldOfElsewhere[done.refusal], page.t(`run.refusal.${done.refusal}`))
}

function showRun(page: PageRequest, reading: RunReading, values?: FormValues, errors: readonly FieldError[] = []) {
  const { purpose, facilitator, plannedOn, validUntil } = reading.run
  const standing = { purpose, facilitator, plannedOn: plannedOn ?? '', validUntil: validUntil ?? '' }
  const form = formView(page.frame, values ?? standing, errors)
  return page.show(<OverviewPage page={page} reading={reading} form={form} />, statusOf(errors))
}

async function saveFacts(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const form = await page.submit(factsForm, runLabels(page.t))
    if (!form.ok) return showRun(page, reading, form.values, form.errors)
    const { revision, ...facts } = form.value
    const done = await changeRun(page.context, { ...facts, revision: revision ?? 0, runId: reading.run.id })
    if (done.ok) return page.redirect(runPath(partsOf(reading)), 'run.saved')
    return showRun(page, reading, form.values, [{ field: '', message: page.t(`run.refusal.${done.refusal}`) }])
  })
}

/** Instruments of an algorithm, from planned to adopted. */
export const instrumentRunRoutes: readonly RouteDefinition[] = [
  get(runsPath.pattern, 'instrument.read', showRuns),
  get(startRunPath.pattern, 'instrument.start', (page) => showStart(page)),
  post(startRunPath.pattern, 'instrument.start', start),
  get(elsewherePath.pattern, 'instrument.start', (page) => showElsewhere(page)),
  post(elsewherePath.pattern, 'instrument.start', register),
  ...importRunRoutes,
  get(runPath.pattern, 'instrument.read', (page) => withRun(page, (reading) => showRun(page, reading))),
  post(runFactsPath.pattern, 'instrument.move', saveFacts),
  ...sectionRoutes,
  ...remarkRoutes,
  ...togetherRoutes,
  ...actionsRoutes,
  ...reviewRoutes,
  ...feedRoutes,
  ...filesRoutes,
  ...newerRoutes,
]
