import { z } from 'zod'
import { importAuditCodes } from '#src/workflows/audit-finding/import-audit-codes.ts'
import { importAuditFindings, recordAuditFinding } from '#src/workflows/audit-finding/record-audit-findings.ts'
import { readAlgorithmChoices } from '#src/workflows/control/read-algorithm-choices.ts'
import { readAuditCodeList } from '#src/workflows/audit-finding/read-audit-codes.ts'
import {
  readAuditFinding,
  readAuditReport,
  type AuditReportView,
} from '#src/workflows/audit-finding/read-audit-report.ts'
import { readControl } from '#src/workflows/control/read-control.ts'
import { recordAuditReport } from '#src/workflows/audit-finding/record-audit-report.ts'
import { recordControlTest } from '#src/workflows/control/record-control-test.ts'
import { renderControlDocument } from '#src/workflows/control/render-control-document.ts'
import { renderFile } from '#src/workflows/documents/render-file.ts'
import { takeFindingStep } from '#src/workflows/audit-finding/take-finding-step.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { askedFile } from '../../http/file-name.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import * as paths from '../../paths/control.ts'
import { AuditCodesPage } from './codes-page.tsx'
import {
  fieldOfFindingRefusal,
  fieldOfNewFinding,
  fieldOfTestRefusal,
  fileForm,
  findingForm,
  findingLabels,
  reportForm,
  reportLabels,
  stepForm,
  stepLabels,
  testForm,
  testLabels,
} from './control-forms.ts'
import { ControlPage } from './control-page.tsx'
import { FindingPage } from './finding-page.tsx'
import { NewReportPage, ReportPage } from './report-page.tsx'
import { ControlTestPage } from './test-page.tsx'
import { publicControlRoutes } from './public-control.tsx'

const statusOf = (errors: readonly FieldError[]): 200 | 422 => (errors.length === 0 ? 200 : 422)
const isId = (text: string): boolean => z.uuid().safeParse(text).success

async function showControl(page: PageRequest): Promise<Response> {
  return page.show(<ControlPage page={page} found={await readControl(page.context)} />)
}

async function showNewReport(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const algorithms = await readAlgorithmChoices(page.context)
  const form = formView(page.frame, values, errors)
  return page.show(<NewReportPage page={page} form={form} algorithms={algorithms} />, statusOf(errors))
}

async function recordReport(page: PageRequest): Promise<Response> {
  const form = await page.submit(reportForm, reportLabels(page.t))
  if (!form.ok) return showNewReport(page, form.values, form.errors)
  const done = await recordAuditReport(page.context, form.value)
  if (done.ok) return page.redirect(paths.reportPath({ id: done.value.id }), 'audit.recorded')
  const field =
    done.refusal === 'reported-in-future' ? 'reportedOn' : done.refusal === 'algorithm-unknown' ? 'algorithmId' : ''
  return showNewReport(page, form.values, [{ field, message: page.t(`audit.refusal.${done.refusal}`) }])
}

interface ReportForms {
  readonly values?: FormValues
  readonly errors?: readonly FieldError[]
  readonly fileErrors?: readonly FieldError[]
}

function showReport(
  page: PageRequest,
  view: AuditReportView,
  { values, errors = [], fileErrors = [] }: ReportForms = {},
) {
  return page.show(
    <ReportPage
      page={page}
      view={view}
      form={formView(page.frame, values, errors)}
      fileForm={formView(page.frame, {}, fileErrors, 'bestand-')}
      mayRecord={page.may('audit.record')}
    />,
    statusOf([...errors, ...fileErrors]),
  )
}

/** The report of the address; nothing when it is not there. */
const reportOf = async (page: PageRequest): Promise<AuditReportView | undefined> =>
  isId(page.param('id')) ? readAuditReport(page.context, page.param('id')) : undefined

async function showOneReport(page: PageRequest): Promise<Response> {
  const view = await reportOf(page)
  return view === undefined ? page.notFound() : showReport(page, view)
}

async function addFinding(page: PageRequest): Promise<Response> {
  const view = await reportOf(page)
  if (view === undefined) return page.notFound()
  const form = await page.submit(findingForm, findingLabels(page.t))
  if (!form.ok) return showReport(page, view, { values: form.values, errors: form.errors })
  const done = await recordAuditFinding(page.context, view.report.id, form.value)
  if (done.ok) return page.redirect(paths.reportPath({ id: view.report.id }), 'finding.recorded')
  const errors = [{ field: fieldOfNewFinding[done.refusal], message: page.t(`finding.refusal.${done.refusal}`) }]
  return showReport(page, view, { values: form.values, errors })
}

async function addFindings(page: PageRequest): Promise<Response> {
  const view = await reportOf(page)
  if (view === undefined) return page.notFound()
  const form = await page.submit(fileForm, { file: page.t('finding.file.label') })
  if (!form.ok) return showReport(page, view, { fileErrors: form.errors })
  const bytes = new Uint8Array(await form.value.file.arrayBuffer())
  const done = await importAuditFindings(page.context, view.report.id, bytes)
  if (done.ok) return page.redirect(paths.reportPath({ id: view.report.id }), 'finding.file.done')
  const { refusal } = done
  const messages =
    refusal.reason === 'rows'
      ? refusal.rows.map(({ row, field }) => page.t('mandate.import.wrong.unreadable', { row, field }))
      : [page.t(`finding.file.refusal.${refusal.reason}`)]
  return showReport(page, view, { fileErrors: messages.map((message) => ({ field: 'file', message })) })
}

async function showFinding(page: PageRequest): Promise<Response> {
  const view = isId(page.param('id')) ? await readAuditFinding(page.context, page.param('id')) : undefined
  return view === undefined ? page.notFound() : page.show(<FindingPage page={page} view={view} again={null} />)
}

async function stepWithFinding(page: PageRequest): Promise<Response> {
  const findingId = page.param('id')
  const view = isId(findingId) ? await readAuditFinding(page.context, findingId) : undefined
  if (view === undefined) return page.notFound()
  const form = await page.submit(stepForm, stepLabels(page.t))
  const step = stepForm.shape.step.safeParse(form.values['step']).data ?? 'followUp'
  const again = (errors: readonly FieldError[]) =>
    page.show(
      <FindingPage
        page={page}
        view={view}
        again={{ step, form: formView(page.frame, form.values, errors, `${step}-`) }}
      />,
      422,
    )
  if (!form.ok) return again(form.errors)
  const done = await takeFindingStep(page.context, { ...form.value, findingId })
  if (done.ok) return page.redirect(paths.findingPath({ id: findingId }), `finding.step.${step}.kept`)
  if (done.refusal === 'finding-unknown') return page.notFound()
  return again([{ field: fieldOfFindingRefusal[done.refusal], message: page.t(`finding.refusal.${done.refusal}`) }])
}

async function showCodes(page: PageRequest, errors: readonly FieldError[] = []): Promise<Response> {
  const codes = await readAuditCodeList(page.context)
  const form = formView(page.frame, {}, errors)
  return page.show(<AuditCodesPage page={page} codes={codes} form={form} />, statusOf(errors))
}

async function takeCodes(page: PageRequest): Promise<Response> {
  const form = await page.submit(fileForm, { file: page.t('codes.file') })
  if (!form.ok) return showCodes(page, form.errors)
  const done = await importAuditCodes(page.context, new Uint8Array(await form.value.file.arrayBuffer()))
  if (done.ok) return page.redirect(paths.auditCodesPath(), 'codes.done')
  return showCodes(page, [{ field: 'file', message: page.t(`codes.refusal.${done.refusal}`) }])
}

/** The control of the address, as it is in force today. */
async function controlOf(page: PageRequest) {
  const { arrangement } = await readControl(page.context)
  return arrangement?.controls.find(({ key }) => key === page.param('key'))
}

async function showTest(page: PageRequest): Promise<Response> {
  const control = await controlOf(page)
  if (control === undefined) return page.notFound()
  const form = formView(page.frame, { testedOn: page.context.today })
  return page.show(<ControlTestPage page={page} control={control} form={form} />)
}

async function keepTest(page: PageRequest): Promise<Response> {
  const control = await controlOf(page)
  if (control === undefined) return page.notFound()
  const form = await page.submit(testForm, testLabels(page.t))
  const again = (errors: readonly FieldError[]) =>
    page.show(<ControlTestPage page={page} control={control} form={formView(page.frame, form.values, errors)} />, 422)
  if (!form.ok) return again(form.errors)
  const done = await recordControlTest(page.context, { ...form.value, controlKey: control.key })
  if (done.ok) return page.redirect(paths.controlPath(), 'control.test.kept')
  if (done.refusal === 'control-unknown') return page.notFound()
  return again([{ field: fieldOfTestRefusal[done.refusal], message: page.t(`control.refusal.${done.refusal}`) }])
}

async function sendFile(page: PageRequest): Promise<Response> {
  const asked = askedFile(page.param('file'))
  if (asked?.stem !== 'controle-en-advies') return page.notFound()
  const document = await renderControlDocument(page.context, page.lang)
  const file = await renderFile(page.context, document, { kind: 'control', format: asked.format })
  return page.file(file.bytes, file.mediaType, page.param('file'))
}

/** Control and advice. */
export const controlRoutes: readonly RouteDefinition[] = [
  get(paths.controlPath.pattern, 'control.read', showControl),
  get(paths.controlFilePath.pattern, 'control.read', sendFile),
  get(paths.auditCodesPath.pattern, 'control.read', (page) => showCodes(page)),
  post(paths.auditCodesPath.pattern, 'audit.record', takeCodes),
  get(paths.newReportPath.pattern, 'audit.record', (page) => showNewReport(page)),
  post(paths.newReportPath.pattern, 'audit.record', recordReport),
  get(paths.reportPath.pattern, 'control.read', showOneReport),
  post(paths.newFindingPath.pattern, 'audit.record', addFinding),
  post(paths.findingsFilePath.pattern, 'audit.record', addFindings),
  get(paths.findingPath.pattern, 'control.read', showFinding),
  post(paths.findingPath.pattern, 'finding.step', stepWithFinding),
  get(paths.controlTestPath.pattern, 'control.test', showTest),
  post(paths.controlTestPath.pattern, 'control.test', keepTest),
  ...publicControlRoutes,
]
