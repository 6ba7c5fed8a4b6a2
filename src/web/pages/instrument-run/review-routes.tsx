import { addRunPart } from '#src/workflows/instrument-run/add-run-part.ts'
import { moveRun } from '#src/workflows/instrument-run/move-run.ts'
import { readRunHistory, type RunReading } from '#src/workflows/instrument-run/read-run.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  findingRemovePath,
  findingsPath,
  historyPath,
  reviewPath,
  runPath,
  signPath,
} from '../../paths/instrument-run.ts'
import { FindingsPage } from './findings-page.tsx'
import { findingForm, runLabels, signForm, stepForm } from './forms.ts'
import { HistoryPage } from './history-page.tsx'
import { refusalKey, takeAway, type PartRefusal } from './refused.ts'
import { ReviewPage } from './review-page.tsx'
import { partsOf, withRun } from './with-run.ts'

const statusOf = (errors: readonly FieldError[]) => (errors.length === 0 ? 200 : 422)

function showReview(
  page: PageRequest,
  reading: RunReading,
  values: FormValues = {},
  errors: readonly FieldError[] = [],
) {
  return page.show(
    <ReviewPage page={page} reading={reading} form={formView(page.frame, values, errors)} />,
    statusOf(errors),
  )
}

async function step(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const form = await page.submit(stepForm, {})
    if (!form.ok) return showReview(page, reading, {}, form.errors)
    const done = await moveRun(page.context, { runId: reading.run.id, trigger: form.value.trigger })
    if (done.ok)
      return page.redirect(
        (form.value.trigger === 'begin' ? runPath : reviewPath)(partsOf(reading)),
        `run.step.${form.value.trigger}.done`,
      )
    return showReview(page, reading, {}, [{ field: '', message: page.t(`run.refusal.${done.refusal}`) }])
  })
}

async function sign(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const form = await page.submit(signForm, runLabels(page.t))
    if (!form.ok) return showReview(page, reading, form.values, form.errors)
    const done = await addRunPart(page.context, { runId: reading.run.id, part: { kind: 'signOff', draft: form.value } })
    if (done.ok) return page.redirect(reviewPath(partsOf(reading)), 'run.sign.done')
    return showReview(page, reading, form.values, [{ field: '', message: page.t(`run.refusal.${done.refusal}`) }])
  })
}

async function showHistory(page: PageRequest): Promise<Response> {
  const reading = await readRunHistory(page.context, page.param('run'))
  if (reading?.run.algorithmId !== page.param('id') || reading.run.definition === null) return page.notFound()
  return page.show(<HistoryPage page={page} reading={reading} />)
}

function showFindings(
  page: PageRequest,
  reading: RunReading,
  values: FormValues = {},
  errors: readonly FieldError[] = [],
) {
  if (reading.run.origin !== 'elsewhere') return page.notFound()
  const form = formView(page.frame, values, errors)
  return page.show(<FindingsPage page={page} reading={reading} form={form} />, statusOf(errors))
}

const fieldOfFinding: Partial<Record<PartRefusal, string>> = { 'judge-missing': 'judgementBy', 'page-missing': 'page' }

async function enterFinding(page: PageRequest): Promise<Response> {
  return withRun(page, async (reading) => {
    const form = await page.submit(findingForm, runLabels(page.t))
    if (!form.ok) return showFindings(page, reading, form.values, form.errors)
    const done = await addRunPart(page.context, { runId: reading.run.id, part: { kind: 'finding', draft: form.value } })
    if (done.ok) return page.redirect(findingsPath(partsOf(reading)), 'run.finding.done')
    const message = page.t(refusalKey(done.refusal))
    return showFindings(page, reading, form.values, [{ field: fieldOfFinding[done.refusal] ?? '', message }])
  })
}

/** The steps to adopted, what was written before, and what an instrument that was done elsewhere says. */
export const reviewRoutes: readonly RouteDefinition[] = [
  get(reviewPath.pattern, 'instrument.read', (page) => withRun(page, (reading) => showReview(page, reading))),
  post(reviewPath.pattern, 'instrument.move', step),
  post(signPath.pattern, 'instrument.sign', sign),
  get(historyPath.pattern, 'instrument.read', showHistory),
  get(findingsPath.pattern, 'instrument.read', (page) => withRun(page, (reading) => showFindings(page, reading))),
  post(findingsPath.pattern, 'instrument.write', enterFinding),
  post(findingRemovePath.pattern, 'instrument.write', takeAway('instrument_finding', 'finding', findingsPath)),
]
