import { reservedIn } from '#src/domain/mandate/grant-mandate.ts'
import type { MandateSubject } from '#src/domain/mandate/mandate.ts'
import { endMandate, type EndMandate } from '#src/workflows/mandate/end-mandate.ts'
import { grantMandate } from '#src/workflows/mandate/grant-mandate.ts'
import { mandatesByDay, readMandates, type MandateRegister } from '#src/workflows/mandate/read-mandates.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { listed } from '../../components/routing-words.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { endMandatePath, mandatesPath, newMandatePath } from '../../paths/routing.ts'
import {
  asMandate,
  endForm,
  endLabels,
  fieldOfGrantRefusal,
  mandateForm,
  mandateLabels,
  valuesOfDraft,
} from './mandate-form.ts'
import { checkMandateRoutes } from './check-routes.tsx'
import { importMandateRoutes } from './import-routes.tsx'
import { MandatesPage } from './mandates-page.tsx'
import { EndMandatePage, NewMandatePage } from './new-mandate-page.tsx'
import { publicRolesRoutes } from './public-roles.tsx'

async function showMandates(page: PageRequest): Promise<Response> {
  const register = await readMandates(page.context)
  const byDay = mandatesByDay(register.mandates, page.context.today)
  const mayManage = page.may('mandate.manage')
  const { t, frame } = page
  return page.show(<MandatesPage {...{ t, frame, register, mayManage }} {...byDay} />)
}

async function showNew(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const register = await readMandates(page.context)
  const draft = register.drafts.find(({ id, mandateId }) => id === page.query('concept') && mandateId === null)
  const given = draft === undefined || errors.length > 0 ? values : valuesOfDraft(draft, register)
  const form = formView(page.frame, given, errors)
  const shown = <NewMandatePage t={page.t} frame={page.frame} form={form} register={register} />
  return page.show(shown, errors.length === 0 ? 200 : 422)
}

/** The reserved questions in a mandate, by name, for the sentence that refuses it. */
function reservedNames(page: PageRequest, register: MandateRegister, subject: MandateSubject): string {
  const titles = reservedIn(subject, register.rules.reservations).map(({ reserved }) => reserved.title[page.lang])
  return listed(page.t, titles)
}

async function grant(page: PageRequest): Promise<Response> {
  const form = await page.submit(mandateForm, mandateLabels(page.t))
  if (!form.ok) return showNew(page, form.values, form.errors)
  const command = asMandate(form.value)
  const result = await grantMandate(page.context, command)
  if (result.ok) return page.redirect(mandatesPath(), 'mandate.granted')
  const message =
    result.refusal === 'reserved-question'
      ? page.t('mandate.refusal.reserved-question', {
          questions: reservedNames(page, await readMandates(page.context), command),
        })
      : page.t(`mandate.refusal.${result.refusal}`)
  return showNew(page, form.values, [{ field: fieldOfGrantRefusal[result.refusal], message }])
}

async function showEnd(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const { mandates } = await readMandates(page.context)
  const mandate = mandates.find(({ id }) => id === page.param('id'))
  if (mandate === undefined) return page.notFound()
  const form = formView(page.frame, values, errors)
  const shown = <EndMandatePage t={page.t} frame={page.frame} form={form} mandate={mandate} />
  return page.show(shown, errors.length === 0 ? 200 : 422)
}

const fieldOfEndRefusal = {
  'already-ended': 'lastDay',
  'end-before-start': 'lastDay',
  'reason-missing': 'reason',
  'changed-meanwhile': '',
} as const

async function end(page: PageRequest): Promise<Response> {
  const form = await page.submit(endForm, endLabels(page.t))
  if (!form.ok) return showEnd(page, form.values, form.errors)
  const command: EndMandate = { ...form.value, revision: form.value.revision ?? 0, mandateId: page.param('id') }
  const known = (await readMandates(page.context)).mandates.some(({ id }) => id === command.mandateId)
  if (!known) return page.notFound()
  const result = await endMandate(page.context, command)
  if (result.ok) return page.redirect(mandatesPath(), 'mandate.end.done')
  if (result.refusal === 'mandate-unknown') return page.notFound()
  const message = page.t(`mandate.refusal.${result.refusal}`)
  return showEnd(page, form.values, [{ field: fieldOfEndRefusal[result.refusal], message }])
}

/** The mandate register. */
export const mandateRoutes: readonly RouteDefinition[] = [
  get(mandatesPath.pattern, 'rules.read', showMandates),
  get(newMandatePath.pattern, 'mandate.manage', (page) => showNew(page)),
  post(newMandatePath.pattern, 'mandate.manage', grant),
  ...publicRolesRoutes,
  ...importMandateRoutes,
  ...checkMandateRoutes,
  get(endMandatePath.pattern, 'mandate.manage', (page) => showEnd(page)),
  post(endMandatePath.pattern, 'mandate.manage', end),
]
