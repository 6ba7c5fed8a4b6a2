import type { z } from 'zod'
import { isId } from '#src/domain/shared/ids.ts'
import { accountConsultation } from '#src/workflows/consultation/account-consultation.ts'
import {
  endConsultation,
  extendConsultation,
  putOutConsultation,
} from '#src/workflows/consultation/move-consultation.ts'
import {
  readConsultable,
  readConsultation,
  readConsultations,
  type ConsultableRecords,
} from '#src/workflows/consultation/read-consultations.ts'
import { beginConsultation, rewriteConsultation } from '#src/workflows/consultation/write-consultation.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  accountConsultationPath,
  consultationPath,
  consultationsPath,
  editConsultationPath,
  extendConsultationPath,
  consultedText,
  newConsultationPath,
  putOutConsultationPath,
  withdrawConsultationPath,
} from '../../paths/consultation.ts'
import { ConsultationPage } from './consultation-page.tsx'
import type { StepForms } from './step-forms.ts'
import { accountForm, beginForm, consultationLabels, extendForm, rewriteForm, stepForm, withdrawForm } from './forms.ts'
import { ConsultationsPage } from './list-page.tsx'
import { ConsultationTextPage } from './text-page.tsx'

async function showList(page: PageRequest): Promise<Response> {
  const lines = await readConsultations(page.context)
  const mayWrite = page.may('consultation.write')
  return page.show(<ConsultationsPage t={page.t} frame={page.frame} lines={lines} mayWrite={mayWrite} />)
}

async function showNew(page: PageRequest, given?: FormValues, errors: readonly FieldError[] = []) {
  const records = await readConsultable(page.context)
  const values = given ?? subjectOf(page, records)
  const form = formView(page.frame, values, errors)
  const shown = <ConsultationTextPage t={page.t} frame={page.frame} form={form} rewritten={null} records={records} />
  return page.show(shown, errors.length === 0 ? 200 : 422)
}

/** A text that leads here is chosen already; people can react here as long as the page of that text says. */
function subjectOf(page: PageRequest, { texts }: ConsultableRecords): FormValues {
  const text = page.query(consultedText) ?? ''
  if (text === '') return {}
  const { today } = page.context
  const period = texts.find(({ id }) => id === text)?.consultation ?? null
  const days =
    period === null || period.to < today
      ? {}
      : { opensOn: period.from < today ? today : period.from, closesOn: period.to }
  return { subject: 'guidingText', text, ...days }
}

async function begin(page: PageRequest): Promise<Response> {
  const form = await page.submit(beginForm, consultationLabels(page.t))
  if (!form.ok) return showNew(page, form.values, form.errors)
  const { algorithm, text, ...written } = form.value
  const records = await readConsultable(page.context)
  const has = (known: readonly { readonly id: string }[], wanted: string | null) =>
    known.some(({ id }) => id === wanted)
  if (written.subject === 'weighing' && !has(records.algorithms, algorithm))
    return showNew(page, form.values, [{ field: 'algorithm', message: page.t('consultation.algorithm.missing') }])
  if (written.subject === 'guidingText' && !has(records.texts, text))
    return showNew(page, form.values, [{ field: 'text', message: page.t('consultation.text.missing') }])
  const subjectId = { weighing: algorithm, guidingText: text, other: null }[written.subject]
  const result = await beginConsultation(page.context, { ...written, subjectId })
  return result.ok ? page.redirect(consultationPath({ id: result.value.id }), 'consultation.saved') : page.forbidden()
}

const find = (page: PageRequest) => {
  const id = page.param('id')
  return isId(id) ? readConsultation(page.context, id) : Promise.resolve(undefined)
}

interface Mistake {
  readonly step: keyof StepForms
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

async function showOne(page: PageRequest, mistake?: Mistake): Promise<Response> {
  const inside = await find(page)
  if (inside === undefined) return page.notFound()
  const formOf = (step: keyof StepForms) =>
    mistake?.step === step
      ? formView(page.frame, mistake.values, mistake.errors, `${step}-`)
      : formView(page.frame, {}, [], `${step}-`)
  const shown = (
    <ConsultationPage
      t={page.t}
      frame={page.frame}
      inside={inside}
      forms={{
        putOut: formOf('putOut'),
        extend: formOf('extend'),
        withdraw: formOf('withdraw'),
        account: formOf('account'),
      }}
      mayWrite={page.may('consultation.write')}
      mayContribute={page.may('consultation.contribute')}
    />
  )
  return page.show(shown, mistake === undefined ? 200 : 422)
}

async function showEdit(page: PageRequest, values: FormValues | null = null, errors: readonly FieldError[] = []) {
  const inside = await find(page)
  if (inside === undefined) return page.notFound()
  const { consultation } = inside
  const form = formView(page.frame, values ?? { ...consultation }, errors)
  const shown = (
    <ConsultationTextPage
      t={page.t}
      frame={page.frame}
      form={form}
      rewritten={consultation}
      records={{ algorithms: [], texts: [] }}
    />
  )
  return page.show(shown, errors.length === 0 ? 200 : 422)
}

async function edit(page: PageRequest): Promise<Response> {
  const form = await page.submit(rewriteForm, consultationLabels(page.t))
  if (!form.ok) return showEdit(page, form.values, form.errors)
  const { revision, ...text } = form.value
  const id = page.param('id')
  if (!isId(id)) return page.notFound()
  const result = await rewriteConsultation(page.context, { ...text, id, revision: revision ?? 0 })
  if (result.ok) return page.redirect(consultationPath({ id }), 'consultation.saved')
  if (result.refusal === 'not-found') return page.notFound()
  return showEdit(page, form.values, [{ field: '', message: page.t(`consultation.refusal.${result.refusal}`) }])
}

const fieldOfRefusal: Readonly<Record<string, string>> = {
  'ends-before-it-opens': 'closesOn',
  'not-later': 'closesOn',
  'answer-too-early': 'answerBy',
  'reason-missing': 'reason',
  'summary-missing': 'summary',
}

type StepFlash =
  'consultation.putOut.done' | 'consultation.extended' | 'consultation.withdrawn' | 'consultation.account.done'

interface Step<Schema extends z.ZodType<{ readonly revision: number | null }>> {
  readonly step: keyof StepForms
  readonly schema: Schema
  readonly run: (
    page: PageRequest,
    id: string,
    form: z.output<Schema>,
  ) =>
    | ReturnType<typeof putOutConsultation>
    | ReturnType<typeof extendConsultation>
    | ReturnType<typeof endConsultation>
    | ReturnType<typeof accountConsultation>
  readonly done: StepFlash
}

/** One step of a consultation: read the form, do it, and show the page again with what stands in the way. */
const stepOf =
  <Schema extends z.ZodType<{ readonly revision: number | null }>>({ step, schema, run, done }: Step<Schema>) =>
  async (page: PageRequest): Promise<Response> => {
    const form = await page.submit(schema, consultationLabels(page.t))
    if (!form.ok) return showOne(page, { step, values: form.values, errors: form.errors })
    const id = page.param('id')
    if (!isId(id)) return page.notFound()
    const result = await run(page, id, form.value)
    if (result.ok) return page.redirect(consultationPath({ id }), done)
    if (result.refusal === 'not-found') return page.notFound()
    const message = page.t(`consultation.refusal.${result.refusal}`)
    return showOne(page, {
      step,
      values: form.values,
      errors: [{ field: fieldOfRefusal[result.refusal] ?? '', message }],
    })
  }

/** Consultations as people inside see them. */
export const consultationRoutes: readonly RouteDefinition[] = [
  get(consultationsPath.pattern, 'consultation.read', showList),
  get(newConsultationPath.pattern, 'consultation.write', (page) => showNew(page)),
  post(newConsultationPath.pattern, 'consultation.write', begin),
  get(consultationPath.pattern, 'consultation.read', (page) => showOne(page)),
  get(editConsultationPath.pattern, 'consultation.write', (page) => showEdit(page)),
  post(editConsultationPath.pattern, 'consultation.write', edit),
  post(
    putOutConsultationPath.pattern,
    'consultation.write',
    stepOf({
      step: 'putOut',
      schema: stepForm,
      run: (page, id, { revision }) => putOutConsultation(page.context, { id, revision: revision ?? 0 }),
      done: 'consultation.putOut.done',
    }),
  ),
  post(
    extendConsultationPath.pattern,
    'consultation.write',
    stepOf({
      step: 'extend',
      schema: extendForm,
      run: (page, id, form) => extendConsultation(page.context, { ...form, id, revision: form.revision ?? 0 }),
      done: 'consultation.extended',
    }),
  ),
  post(
    withdrawConsultationPath.pattern,
    'consultation.write',
    stepOf({
      step: 'withdraw',
      schema: withdrawForm,
      run: (page, id, form) => endConsultation(page.context, { ...form, id, revision: form.revision ?? 0 }),
      done: 'consultation.withdrawn',
    }),
  ),
  post(
    accountConsultationPath.pattern,
    'consultation.write',
    stepOf({
      step: 'account',
      schema: accountForm,
      run: (page, id, form) => accountConsultation(page.context, { ...form, id, revision: form.revision ?? 0 }),
      done: 'consultation.account.done',
    }),
  ),
]
