import { z } from 'zod'
import { passwordWeakness } from '#src/domain/person/password.ts'
import { choosePassword, recordSecondStep } from '#src/workflows/account/choose-password.ts'
import { readRemovals, readUnreadRemovals } from '#src/workflows/account/remove-second-step.ts'
import { forgetAttempts, takeAttempt, type Limited } from '#src/workflows/account/limit-attempts.ts'
import { formView, type FieldError } from '../../components/form-view.ts'
import { optionalText, textField } from '../../http/fields.ts'
import { seal, unseal } from '../../http/seal.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import {
  accountPasswordPath,
  accountPath,
  removalReadPath,
  secondStepConfirmPath,
  secondStepPath,
  secondStepRemovePath,
} from '../../paths/people.ts'
import { startPath } from '../../paths/session.ts'
import { AccountPage, SecondStepPage, type SecondStepMade } from './account-page.tsx'

const passwordForm = z.object({ current: textField(200), next: textField(200), again: textField(200) })
const secondForm = z.object({ password: textField(200) })
const codeForm = z.object({ code: textField(20), setUp: optionalText(4000) })
const setUpOf = z.object({ loginId: z.string(), uri: z.string(), recoveryCodes: z.array(z.string()) })

interface Mistakes {
  readonly form: 'password' | 'second'
  readonly errors: readonly FieldError[]
}

async function show(page: PageRequest, mistakes?: Mistakes): Promise<Response> {
  const session = await page.house.signIn.session(page.headers)
  const secondStep = session !== null && (await page.house.signIn.hasTotp(session.loginId))
  const errors = (form: Mistakes['form']) => (mistakes?.form === form ? mistakes.errors : [])
  return page.show(
    <AccountPage
      page={page}
      mustChange={page.actor?.mustChoosePassword === true}
      secondStep={secondStep}
      removals={page.actor?.mustBeTold === true ? await readUnreadRemovals(page.context) : []}
      password={formView(page.frame, {}, errors('password'))}
      second={formView(page.frame, {}, errors('second'), 'twee-')}
    />,
    mistakes === undefined ? 200 : 422,
  )
}

/** Guessing a password here is limited just like at the door. */
async function limited<R extends { readonly ok: boolean }>(
  page: PageRequest,
  work: () => Promise<R>,
): Promise<R | null> {
  const { db } = page.house
  const account: Limited = { kind: 'account', who: `password ${page.actor?.personId ?? ''}` }
  const taken = await takeAttempt(db, [account], page.context.now)
  if (taken === 'too-many') return null
  const result = await work()
  if (result.ok) await forgetAttempts(db, taken, account, page.context.now)
  return result
}

/** The answer of a deed that came with new cookies of the session. */
function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}

/** What is wrong with a new password, at its field. */
function problemOf({ t, actor, frame }: PageRequest, value: z.output<typeof passwordForm>): FieldError | null {
  const weakness = passwordWeakness(value.next, [actor?.name ?? '', frame.organisationName])
  if (weakness !== null) return { field: 'next', message: t(`password.weak.${weakness}`) }
  if (value.next !== value.again) return { field: 'again', message: t('account.refusal.different') }
  return value.next === value.current ? { field: 'next', message: t('account.refusal.same') } : null
}

async function changePassword(page: PageRequest): Promise<Response> {
  const { t } = page
  const labels = {
    current: t('account.password.current'),
    next: t('account.password.next'),
    again: t('account.password.again'),
  }
  const form = await page.submit(passwordForm, labels)
  const again = (errors: readonly FieldError[]) => show(page, { form: 'password', errors })
  if (!form.ok) return again(form.errors)
  const { current, next } = form.value
  const problem = problemOf(page, form.value)
  if (problem !== null) return again([problem])
  const changed = await limited(page, () => page.house.signIn.changePassword(current, next, page.headers))
  if (changed === null) return again([{ field: 'current', message: t('account.refusal.too-many') }])
  if (!changed.ok) return again([{ field: 'current', message: t('account.refusal.wrong') }])
  const mustChoose = page.actor?.mustChoosePassword === true
  await choosePassword(page.context)
  return withCookies(
    page.redirect(mustChoose ? startPath() : accountPath(), 'account.password.changed'),
    changed.value.cookies,
  )
}

async function askPassword(page: PageRequest): Promise<{ readonly password: string } | Response> {
  const form = await page.submit(secondForm, { password: page.t('account.second.password') })
  return form.ok ? form.value : show(page, { form: 'second', errors: form.errors })
}

const wrongPassword = (page: PageRequest, refusal: 'wrong' | 'too-many') =>
  show(page, { form: 'second', errors: [{ field: 'password', message: page.t(`account.refusal.${refusal}`) }] })

async function enrol(page: PageRequest): Promise<Response> {
  const asked = await askPassword(page)
  if (asked instanceof Response) return asked
  const made = await limited(page, () => page.house.signIn.enrolTotp(asked.password, page.headers))
  if (made?.ok !== true) return wrongPassword(page, made === null ? 'too-many' : 'wrong')
  const sealed = sealSetUp(page, await loginOf(page), made.value)
  return page.show(<SecondStepPage page={page} made={made.value} sealed={sealed} form={formView(page.frame)} />)
}

const loginOf = async (page: PageRequest): Promise<string> =>
  (await page.house.signIn.session(page.headers))?.loginId ?? ''

/** What was just made travels with the form, sealed, so that a wrong code does not lose it; nothing is kept here. */
const sealSetUp = ({ house }: PageRequest, loginId: string, made: SecondStepMade): string =>
  seal(house.sealKey, JSON.stringify({ loginId, ...made })).toString('base64url')

/** What travelled with the form, when it was made for this very login. */
function openSetUp({ house }: PageRequest, loginId: string, sealed: string): SecondStepMade | null {
  const text = unseal(house.sealKey, Buffer.from(sealed, 'base64url'))
  if (text === undefined) return null
  const made = setUpOf.safeParse(JSON.parse(text)).data
  return made?.loginId === loginId ? { uri: made.uri, recoveryCodes: made.recoveryCodes } : null
}

async function confirm(page: PageRequest): Promise<Response> {
  const form = await page.submit(codeForm, { code: page.t('account.second.code') })
  const again = async (errors: readonly FieldError[]) => {
    const sealed = typeof form.values['setUp'] === 'string' ? form.values['setUp'] : ''
    const made = openSetUp(page, await loginOf(page), sealed)
    const view = formView(page.frame, {}, errors)
    return page.show(<SecondStepPage page={page} made={made} sealed={made === null ? '' : sealed} form={view} />, 422)
  }
  if (!form.ok) return again(form.errors)
  const code = form.value.code.replaceAll(' ', '')
  const checked = await limited(page, () => page.house.signIn.verifyCode(code, page.headers))
  if (checked?.ok !== true) {
    const message = page.t(checked === null ? 'account.refusal.too-many' : 'account.second.wrongCode')
    return again([{ field: 'code', message }])
  }
  await recordSecondStep(page.context, 'enrolled')
  return withCookies(page.redirect(accountPath(), 'account.second.confirmed'), checked.value.cookies)
}

async function remove(page: PageRequest): Promise<Response> {
  const asked = await askPassword(page)
  if (asked instanceof Response) return asked
  const removed = await limited(page, () => page.house.signIn.removeTotp(asked.password, page.headers))
  if (removed?.ok !== true) return wrongPassword(page, removed === null ? 'too-many' : 'wrong')
  await recordSecondStep(page.context, 'removed')
  return withCookies(page.redirect(accountPath(), 'account.second.removed'), removed.value.cookies)
}

async function toldRemovals(page: PageRequest): Promise<Response> {
  await readRemovals(page.context)
  return page.redirect(accountPath())
}

/** The own account: password and second step. */
export const accountRoutes: readonly RouteDefinition[] = [
  get(accountPath.pattern, 'account.change', (page) => show(page)),
  post(accountPasswordPath.pattern, 'account.change', changePassword),
  post(secondStepPath.pattern, 'account.change', enrol),
  post(removalReadPath.pattern, 'account.change', toldRemovals),
  post(secondStepConfirmPath.pattern, 'account.change', confirm),
  post(secondStepRemovePath.pattern, 'account.change', remove),
]
