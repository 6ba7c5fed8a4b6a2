import type { AdviceTask } from '#src/domain/control/advice-task.ts'
import { termEnds } from '#src/domain/routing/term.ts'
import { adviceKinds } from '#src/domain/advice/advice-kind.ts'
import { speaksFor } from '#src/domain/advice/deliver-advice.ts'
import { advisorFor } from '#src/domain/advice/advisor-of-kind.ts'
import { deliverAdvice } from '#src/workflows/advice/deliver-advice.ts'
import { markAdviceNotDelivered } from '#src/workflows/advice/mark-advice-not-delivered.ts'
import { readAdviceInbox } from '#src/workflows/advice/read-advice-inbox.ts'
import {
  readAdvice,
  readAdvices,
  readAdvisors,
  type AdvicePageData,
  type DossierAdvices,
} from '#src/workflows/advice/read-advices.ts'
import { requestAdvice } from '#src/workflows/advice/request-advice.ts'
import { respondToAdvice } from '#src/workflows/advice/respond-to-advice.ts'
import { takeUpAdvice } from '#src/workflows/advice/take-up-advice.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  adviceInboxPath,
  adviceNotDeliveredPath,
  advicePath,
  adviceResponsePath,
  deliverAdvicePath,
  notToBeHadPath,
  requestAdvicePath,
  takeUpAdvicePath,
  unsolicitedAdvicePath,
} from '../../paths/advice.ts'
import { dossierAdvicesPath } from '../../paths/algorithm.ts'
import {
  adviceLabels,
  deliverForm,
  fieldOfRefusal,
  linesOf,
  publicityOf,
  reasonForm,
  requestForm,
  responseForm,
  unsolicitedForm,
} from './advice-form.ts'
import { AdvicePage } from './advice-page.tsx'
import { DossierAdvicesPage } from './dossier-page.tsx'
import { showNotToBeHad, submitNotToBeHad } from './not-to-be-had-page.tsx'
import { AdviceInboxPage } from './inbox-page.tsx'
import { RequestAdvicePage, UnsolicitedAdvicePage } from './request-page.tsx'

async function showInbox(page: PageRequest): Promise<Response> {
  return page.show(<AdviceInboxPage page={page} inbox={await readAdviceInbox(page.context)} />)
}

async function showDossier(page: PageRequest): Promise<Response> {
  const data = await readAdvices(page.context, page.param('id'))
  return data === undefined ? page.notFound() : page.show(<DossierAdvicesPage page={page} data={data} />)
}

/** What is known already of an advice that the rules ask for; the question itself is up to who asks. */
function askedFor({ t, query }: PageRequest): FormValues {
  const kind = adviceKinds.find((one) => one === query('soort'))
  return kind === undefined ? {} : { kind, name: t(`adviceKind.${kind}`), basis: 'framework' }
}

/** By when an answer is needed: what was agreed for this kind of advice, or else the general term. */
function dueOn({ context: { today } }: PageRequest, { terms }: DossierAdvices, task: AdviceTask | undefined): string {
  if (task !== undefined) return termEnds({ value: task.workingDays, unit: 'workingDays' }, today)
  const term = terms.get('adviceTerm')
  return term === undefined ? '' : termEnds(term.term, today)
}

async function showRequest(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const data = await readAdvices(page.context, page.param('id'))
  if (data === undefined) return page.notFound()
  const people = await readAdvisors(page.context)
  const known = askedFor(page)
  const task = data.arrangement?.tasks.find(({ kind }) => kind === (values['kind'] ?? known['kind']))
  const form = formView(page.frame, { dueOn: dueOn(page, data, task), ...known, ...values }, errors)
  const status = errors.length === 0 ? 200 : 422
  return page.show(<RequestAdvicePage page={page} data={data} task={task} people={people} form={form} />, status)
}

async function submitRequest(page: PageRequest): Promise<Response> {
  const form = await page.submit(requestForm, adviceLabels(page.t))
  if (!form.ok) return showRequest(page, form.values, form.errors)
  const { kind, person, name, ...rest } = form.value
  const advisor = advisorFor(kind, { name, personId: person })
  const result = await requestAdvice(page.context, { ...rest, algorithmId: page.param('id'), kind, advisor })
  if (result.ok) return page.redirect(advicePath({ id: result.value.id }), 'advice.requested')
  if (result.refusal === 'algorithm-unknown') return page.notFound()
  const error = { field: fieldOfRefusal(result.refusal), message: page.t(`advice.refusal.${result.refusal}`) }
  return showRequest(page, form.values, [error])
}

async function showUnsolicited(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const data = await readAdvices(page.context, page.param('id'))
  if (data === undefined) return page.notFound()
  const form = formView(page.frame, values, errors)
  const status = errors.length === 0 ? 200 : 422
  return page.show(<UnsolicitedAdvicePage page={page} algorithm={data.algorithm} form={form} />, status)
}

/** Withheld without a ground is not a kind of publicity: the form asks for the ground. */
const groundMissing = (page: PageRequest, given: { publicity: string; ground: string | null }): FieldError[] =>
  given.publicity === 'withheld' && given.ground === null
    ? [{ field: 'ground', message: page.t('form.error.choose', { field: page.t('advice.ground') }) }]
    : []

async function submitUnsolicited(page: PageRequest): Promise<Response> {
  const form = await page.submit(unsolicitedForm, adviceLabels(page.t))
  if (!form.ok) return showUnsolicited(page, form.values, form.errors)
  const open = groundMissing(page, form.value)
  if (open.length > 0 || page.actor === null) return showUnsolicited(page, form.values, open)
  const { kind, questionKinds, verdict, conclusion, text } = form.value
  const result = await deliverAdvice(page.context, {
    ...{ questionKinds, verdict, conclusion, text, requestId: null, supersedes: null },
    algorithmId: page.param('id'),
    unsolicited: { kind, advisor: advisorFor(kind, { name: page.actor.jobTitle, personId: page.actor.personId }) },
    proposedConditions: linesOf(form.value.conditions),
    publicity: publicityOf(form.value),
  })
  if (result.ok) return page.redirect(advicePath({ id: result.value.id }), 'advice.delivered')
  if (result.refusal === 'algorithm-unknown') return page.notFound()
  const error = { field: fieldOfRefusal(result.refusal), message: page.t(`advice.refusal.${result.refusal}`) }
  return showUnsolicited(page, form.values, [error])
}

/** Which of the forms on the page of an advice was filled in wrongly. */
interface Mistakes {
  readonly form: 'deliver' | 'reason' | 'response'
  readonly values: FormValues
  readonly errors: readonly FieldError[]
}

function showAdvice(page: PageRequest, data: AdvicePageData, mistakes?: Mistakes): Response {
  const view = (form: Mistakes['form'], prefix = '', given: FormValues = {}) =>
    mistakes?.form === form
      ? formView(page.frame, mistakes.values, mistakes.errors, prefix)
      : formView(page.frame, given, [], prefix)
  const questionKinds = [...((data.trail.request ?? data.trail.advice)?.questionKinds ?? [])]
  const forms = {
    deliver: view('deliver', '', { questionKinds }),
    reason: view('reason'),
    response: view('response', 'reactie-'),
  }
  return page.show(<AdvicePage page={page} data={data} forms={forms} />, mistakes === undefined ? 200 : 422)
}

async function openAdvice(page: PageRequest): Promise<Response> {
  const data = await readAdvice(page.context, page.param('id'))
  return data === undefined ? page.notFound() : showAdvice(page, data)
}

async function submitAdvice(page: PageRequest): Promise<Response> {
  const data = await readAdvice(page.context, page.param('id'))
  if (data === undefined) return page.notFound()
  const form = await page.submit(deliverForm, adviceLabels(page.t))
  const again = (errors: readonly FieldError[]) =>
    showAdvice(page, data, { form: 'deliver', values: form.values, errors })
  if (!form.ok) return again(form.errors)
  const open = groundMissing(page, form.value)
  if (open.length > 0) return again(open)
  const { questionKinds, verdict, conclusion, text } = form.value
  const { request, advice } = data.trail
  const result = await deliverAdvice(page.context, {
    ...{ questionKinds, verdict, conclusion, text, unsolicited: null },
    algorithmId: data.algorithm.id,
    requestId: request?.id ?? null,
    supersedes: advice?.id === page.param('id') ? advice.id : null,
    proposedConditions: linesOf(form.value.conditions),
    publicity: publicityOf(form.value),
  })
  if (result.ok) return page.redirect(advicePath({ id: result.value.id }), 'advice.delivered')
  return again([{ field: fieldOfRefusal(result.refusal), message: page.t(`advice.refusal.${result.refusal}`) }])
}

async function submitTakeUp(page: PageRequest): Promise<Response> {
  const data = await readAdvice(page.context, page.param('id'))
  if (data === undefined) return page.notFound()
  const result = await takeUpAdvice(page.context, page.param('id'))
  if (result.ok) return page.redirect(advicePath({ id: result.value }), 'advice.takenUp')
  if (result.refusal === 'not-found') return page.notFound()
  const errors = [{ field: '', message: page.t(`advice.refusal.${result.refusal}`) }]
  return showAdvice(page, data, { form: 'deliver', values: {}, errors })
}

/** The advisor may say so at any time; who asks for advice may after the term. */
function mayMarkNotDelivered(page: PageRequest, { trail }: AdvicePageData): boolean {
  const byAdvisor =
    page.actor !== null && trail.request !== null && speaksFor(trail.request.advisor, page.actor, page.context.today)
  return byAdvisor || page.may('advice.request')
}

async function submitNotDelivered(page: PageRequest): Promise<Response> {
  const data = await readAdvice(page.context, page.param('id'))
  if (data === undefined) return page.notFound()
  if (!mayMarkNotDelivered(page, data)) return page.forbidden()
  const form = await page.submit(reasonForm, adviceLabels(page.t))
  const again = (errors: readonly FieldError[]) =>
    showAdvice(page, data, { form: 'reason', values: form.values, errors })
  if (!form.ok) return again(form.errors)
  const result = await markAdviceNotDelivered(page.context, {
    requestId: data.trail.request?.id ?? '',
    reason: form.value.reason,
  })
  if (result.ok) return page.redirect(dossierAdvicesPath({ id: data.algorithm.id }), 'advice.markedNotDelivered')
  if (result.refusal === 'not-found') return page.notFound()
  return again([{ field: 'reason', message: page.t(`advice.refusal.${result.refusal}`) }])
}

async function submitResponse(page: PageRequest): Promise<Response> {
  const data = await readAdvice(page.context, page.param('id'))
  if (data?.trail.advice === undefined || data.trail.advice === null) return page.notFound()
  const form = await page.submit(responseForm, { text: page.t('advice.response.label') })
  const again = (errors: readonly FieldError[]) =>
    showAdvice(page, data, { form: 'response', values: form.values, errors })
  if (!form.ok) return again(form.errors)
  const result = await respondToAdvice(page.context, { adviceId: data.trail.advice.id, text: form.value.text })
  if (result.ok) return page.redirect(advicePath({ id: result.value }), 'advice.responded')
  if (result.refusal === 'not-found') return page.notFound()
  return again([{ field: 'text', message: page.t(`advice.refusal.${result.refusal}`) }])
}

/** Asking, giving, answering and following advice. */
export const adviceRoutes: readonly RouteDefinition[] = [
  get(adviceInboxPath.pattern, 'advice.read', showInbox),
  get(dossierAdvicesPath.pattern, 'advice.read', showDossier),
  get(requestAdvicePath.pattern, 'advice.request', (page) => showRequest(page)),
  post(requestAdvicePath.pattern, 'advice.request', submitRequest),
  get(notToBeHadPath.pattern, 'advice.request', (page) => showNotToBeHad(page)),
  post(notToBeHadPath.pattern, 'advice.request', submitNotToBeHad),
  get(unsolicitedAdvicePath.pattern, 'advice.deliver', (page) => showUnsolicited(page)),
  post(unsolicitedAdvicePath.pattern, 'advice.deliver', submitUnsolicited),
  get(advicePath.pattern, 'advice.read', openAdvice),
  post(deliverAdvicePath.pattern, 'advice.deliver', submitAdvice),
  post(takeUpAdvicePath.pattern, 'advice.deliver', submitTakeUp),
  post(adviceNotDeliveredPath.pattern, 'advice.read', submitNotDelivered),
  post(adviceResponsePath.pattern, 'advice.respond', submitResponse),
]
