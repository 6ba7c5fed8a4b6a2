import type { Context as HttpContext, Hono } from 'hono'
import { z } from 'zod'
import { forgetAttempts, takeAttempt, type Limited } from '#src/workflows/account/limit-attempts.ts'
import { readActor } from '#src/workflows/account/read-actor.ts'
import { readExamplePeople } from '#src/workflows/account/read-example-people.ts'
import type { Installation, Organisation } from '#src/workflows/organisation/read-organisations.ts'
import { recordSession } from '#src/workflows/account/record-session.ts'
import type { SignedIn } from '#src/sign-in/sign-in.ts'
import { examplePassword, type House } from '../../house.ts'
import { noOrganisationPage } from '../../http/failures.tsx'
import { emailField, optionalText, textField } from '../../http/fields.ts'
import { giveUpKeptForm, keptFormFor, rememberLogin } from '../../http/kept-form.ts'
import { addressOf, contextOf, keepLanguage, pageRequest } from '../../http/page-request.tsx'
import type { PageRequest } from '../../http/route.ts'
import { actorOf } from '../../http/session.tsx'
import { neighboursOf, organisationAt } from '../../http/organisation-address.ts'
import { accountPath } from '../../paths/people.ts'
import { homePath } from '../../paths/public.ts'
import {
  firstRunPath,
  keptFormPath,
  languagePath,
  signInAsPath,
  signInCodePath,
  signInPath,
  signOutPath,
  startPath,
} from '../../paths/session.ts'
import { ExamplePeoplePage } from './example-people-page.tsx'
import { CodePage, KeptFormPage, SignInPage } from './sign-in-page.tsx'

const signInForm = z.object({ email: emailField(), password: textField(200), back: optionalText(2000) })
const codeForm = z.object({ code: textField(40), back: optionalText(2000) })
const exampleForm = z.object({ person: z.uuid(), back: optionalText(2000) })

/** Only a place of ours to go back to: an address elsewhere is ignored. */
const safeBack = (back: string | undefined): string =>
  back !== undefined && /^\/(?![/\\])/.test(back) && !back.startsWith(signInPath()) ? back : startPath()

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const keptOr = (back: string | undefined): string => (back === keptFormPath() ? keptFormPath() : safeBack(back))

const cookiesFor = (cookies: readonly string[]): Headers =>
  new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0] ?? '').join('; ') })

/** One request of someone who may not be signed in yet. */
interface Visit {
  readonly c: HttpContext
  readonly house: House
  readonly organisation: Organisation
  readonly page: PageRequest
}

/** After the password or the code was right: cookies, the event, and on to where the visitor wanted to be. */
async function welcome({ c, house, organisation, page }: Visit, signedIn: SignedIn, back: string): Promise<Response> {
  const session = await house.signIn.session(cookiesFor(signedIn.cookies))
  const ctx = contextOf({ house, organisation, actor: null })
  const actor = session === null ? null : await readActor(ctx, session.loginId)
  if (session === null || actor === null) {
    const errors = [{ field: 'email', message: page.t('signIn.refusal.no-person') }]
    return page.show(<SignInPage frame={page.frame} t={page.t} back={back} errors={errors} />, 422)
  }
  for (const cookie of signedIn.cookies) c.header('set-cookie', cookie, { append: true })
  rememberLogin(c, house, session.loginId)
  await recordSession(ctx, actor)
  if (actor.mustBeTold === true) return c.redirect(accountPath(), 303)
  const kept = await keptFormFor(c, house, session.loginId)
  return c.redirect(kept !== undefined && safeBack(back) === startPath() ? keptFormPath() : keptOr(back), 303)
}

async function submitPassword(visit: Visit): Promise<Response> {
  const { c, house, page } = visit
  const form = await page.submit(signInForm, { email: page.t('signIn.email'), password: page.t('signIn.password') })
  const back = textOf(form.values['back'])
  const again = (errors: readonly { field: string; message: string }[]) =>
    page.show(<SignInPage frame={page.frame} t={page.t} back={back} values={form.values} errors={errors} />, 422)
  if (!form.ok) return again(form.errors)
  const { email, password } = form.value
  const account: Limited = { kind: 'account', who: email }
  const limited: Limited[] = [account, { kind: 'address', who: addressOf(c, house) }]
  const { now } = page.context
  const taken = await takeAttempt(house.db, limited, now)
  if (taken === 'too-many') return again([{ field: 'email', message: page.t('signIn.refusal.locked') }])
  const result = await house.signIn.signIn(email, password, page.headers)
  if (!result.ok) return again([{ field: 'email', message: page.t('signIn.refusal.wrong') }])
  await forgetAttempts(house.db, taken, account, now)
  if (!result.value.codeNeeded) return welcome(visit, result.value, back)
  for (const cookie of result.value.cookies) c.header('set-cookie', cookie, { append: true })
  return c.redirect(`${signInCodePath()}?terug=${encodeURIComponent(keptOr(back))}`, 303)
}

async function submitCode(visit: Visit): Promise<Response> {
  const { c, house, page } = visit
  const form = await page.submit(codeForm, { code: page.t('signIn.code.label') })
  const back = textOf(form.values['back'])
  const again = (message: string) =>
    page.show(<CodePage frame={page.frame} t={page.t} back={back} errors={[{ field: 'code', message }]} />, 422)
  if (!form.ok) return again(form.errors[0]?.message ?? '')
  const address: Limited = { kind: 'address', who: `code ${addressOf(c, house)}` }
  const taken = await takeAttempt(house.db, [address], page.context.now)
  if (taken === 'too-many') return again(page.t('signIn.refusal.locked'))
  const digits = form.value.code.replaceAll(' ', '')
  const result = /^\d{6}$/.test(digits)
    ? await house.signIn.verifyCode(digits, page.headers)
    : await house.signIn.verifyRecoveryCode(form.value.code, page.headers)
  if (!result.ok) return again(page.t('signIn.code.refusal.wrong'))
  await forgetAttempts(house.db, taken, address, page.context.now)
  return welcome(visit, result.value, back)
}

async function signInAs(visit: Visit): Promise<Response> {
  const { house, page } = visit
  const form = await page.submit(exampleForm, {})
  if (!house.demo || !form.ok) return page.notFound()
  const person = (await readExamplePeople(page.context)).find((one) => one.id === form.value.person)
  if (person === undefined) return page.notFound()
  const result = await house.signIn.signIn(person.email, examplePassword, page.headers)
  return result.ok ? welcome(visit, result.value, form.value.back) : page.notFound()
}

/** Why somebody is asked to sign in, where that is not plain. */
function leadOf({ t, query }: PageRequest): string | undefined {
  if (query('bewaard') === '1') return t('signIn.again')
  return query('nieuw') === '1' ? t('signIn.begin') : undefined
}

async function showSignIn({ house, page }: Visit): Promise<Response> {
  const back = page.query('terug') ?? ''
  if (!house.demo) return page.show(<SignInPage frame={page.frame} t={page.t} back={back} lead={leadOf(page)} />)
  const people = await readExamplePeople(page.context)
  return page.show(<ExamplePeoplePage page={page} people={people} back={back} lead={leadOf(page)} />)
}

const toKeptForm = (): string => `${signInPath()}?terug=${encodeURIComponent(keptFormPath())}&bewaard=1`

async function showKeptForm({ c, house, organisation, page }: Visit): Promise<Response> {
  const session = await house.signIn.session(page.headers)
  if (session === null) return c.redirect(toKeptForm(), 303)
  const form = await keptFormFor(c, house, session.loginId)
  if (form === undefined) return c.redirect(startPath(), 303)
  const fields = Object.entries(form.fields).flatMap(([name, values]) => values.map((value) => [name, value] as const))
  const actor = await actorOf(c, house, organisation)
  const { neighbours } = page
  const { frame, t, show } = pageRequest(c, {
    house,
    organisation,
    neighbours,
    actor,
    address: addressOf(c, house),
  })
  const response = show(<KeptFormPage frame={frame} t={t} action={form.path} fields={fields} />)
  response.headers.set('cache-control', 'no-store')
  return response
}

async function giveUp({ c, house, page }: Visit): Promise<Response> {
  const session = await house.signIn.session(page.headers)
  if (session === null) return c.redirect(toKeptForm(), 303)
  await giveUpKeptForm(c, house, session.loginId)
  return c.redirect(startPath(), 303)
}

async function signOut({ c, house }: Visit): Promise<Response> {
  for (const cookie of await house.signIn.signOut(c.req.raw.headers)) c.header('set-cookie', cookie, { append: true })
  return c.redirect(signInPath(), 303)
}

/** Signing in and out, and the language: the pages that work without a session. */
export function sessionRoutes(app: Hono, house: House, installation: () => Promise<Installation>): void {
  const on = (method: 'GET' | 'POST', path: string, handle: (visit: Visit) => Response | Promise<Response>) =>
    app.on(method, path, async (c) => {
      const { organisations } = await installation()
      if (organisations.length === 0) return c.redirect(firstRunPath(), 303)
      const organisation = organisationAt(c, house, organisations)
      if (organisation === undefined) return noOrganisationPage(c, house, organisations)
      const neighbours = neighboursOf(organisations, organisation)
      const page = pageRequest(c, { house, organisation, neighbours, actor: null, address: addressOf(c, house) })
      return handle({ c, house, organisation, page })
    })
  on('GET', signInPath.pattern, showSignIn)
  on('POST', signInPath.pattern, submitPassword)
  on('GET', signInCodePath.pattern, ({ page }) =>
    page.show(<CodePage frame={page.frame} t={page.t} back={page.query('terug') ?? ''} />),
  )
  on('POST', signInCodePath.pattern, submitCode)
  on('POST', signInAsPath.pattern, signInAs)
  on('GET', keptFormPath.pattern, showKeptForm)
  on('POST', keptFormPath.pattern, giveUp)
  on('POST', signOutPath.pattern, signOut)
  app.post(languagePath.pattern, async (c) => {
    const { lang, path } = await c.req.parseBody()
    keepLanguage(c, house, textOf(lang))
    return c.redirect(typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : homePath(), 303)
  })
}
