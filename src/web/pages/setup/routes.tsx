import type { Context as HttpContext, Hono } from 'hono'
import { z } from 'zod'
import { officialOrganisations } from '#src/content/organisations/organisations.ts'
import { organisationKinds } from '#src/domain/body/body.ts'
import { translator } from '#src/i18n/text.ts'
import type { Installation } from '#src/workflows/organisation/read-organisations.ts'
import { checkSetUp, setUpOrganisation } from '#src/workflows/organisation/set-up-organisation.ts'
import { passwordWeakness } from '#src/domain/person/password.ts'
import type { FieldError } from '../../components/form-view.ts'
import type { House } from '../../house.ts'
import { checkbox, choice, emailField, optionalText, textField } from '../../http/fields.ts'
import { frameOf } from '../../http/frame.ts'
import { languageOf } from '../../http/page-request.tsx'
import { render } from '../../http/render.ts'
import { stamp } from '../../http/stamp.ts'
import { check, readSent, type Sent } from '../../http/submit.ts'
import { firstRunPath, setUpPath, signInPath, startExamplePath } from '../../paths/session.ts'
import { FirstRunPage, SetUpPage } from './pages.tsx'

const setUpForm = z.object({
  kind: choice(organisationKinds),
  name: textField(200),
  small: checkbox(),
  adminName: textField(200),
  email: emailField(),
  password: textField(200),
  code: optionalText(40),
})

type Form = z.output<typeof setUpForm>

const localHosts = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** On this computer nobody is asked; from elsewhere the code that the server printed. */
const asksCode = (c: HttpContext, house: House): boolean =>
  house.setupCode !== '' && !localHosts.test(c.req.header('host') ?? new URL(c.req.url).host)

function shownTo(c: HttpContext, house: House) {
  const lang = languageOf(c)
  const t = translator(lang)
  const path = new URL(c.req.url).pathname
  const { today } = stamp(house.clock())
  return {
    t,
    frame: frameOf({ house, organisation: undefined, shared: false, t, lang, actor: null, today, path, flash: null }),
  }
}

/** The organisation and its first account, or the mistakes to show. */
async function create(c: HttpContext, house: House, form: Form): Promise<FieldError[]> {
  const { t } = shownTo(c, house)
  if (asksCode(c, house) && form.code !== house.setupCode)
    return [{ field: 'code', message: t('setup.refusal.code-wrong') }]
  const weakness = passwordWeakness(form.password, [form.name, form.adminName, form.email])
  if (weakness !== null) return [{ field: 'password', message: t(`password.weak.${weakness}`) }]
  const checked = await checkSetUp(house.db, { name: form.name, demo: house.demo })
  if (!checked.ok) return [{ field: 'name', message: t(`setup.refusal.${checked.refusal}`) }]
  const login = await house.signIn.createLogin({ email: form.email, name: form.adminName, password: form.password })
  if (!login.ok) return [{ field: 'email', message: t('setup.refusal.email-taken') }]
  const administrator = { loginId: login.value, name: form.adminName, email: form.email, jobTitle: t('setup.jobTitle') }
  const setUp = { db: house.db, newId: house.newId, ...stamp(house.clock()) }
  const made = await setUpOrganisation(setUp, {
    kind: form.kind,
    name: form.name,
    small: form.small,
    demo: house.demo,
    administrator,
  })
  return made.ok ? [] : [{ field: 'name', message: t(`setup.refusal.${made.refusal}`) }]
}

/** The pages of an installation on which nothing stands yet; afterwards they are gone. */
export function setUpRoutes(app: Hono, house: House, installation: () => Promise<Installation>): void {
  const isEmpty = async () => (await installation()).organisations.length === 0
  const form = (c: HttpContext, values: Sent = {}, errors: readonly FieldError[] = []) => {
    const { t, frame } = shownTo(c, house)
    const names = officialOrganisations.map((one) => one.name)
    const page = (
      <SetUpPage frame={frame} t={t} names={names} askCode={asksCode(c, house)} values={values} errors={errors} />
    )
    return c.html(render(page), errors.length === 0 ? 200 : 422)
  }
  app.get(firstRunPath.pattern, async (c) => {
    if (!(await isEmpty())) return c.redirect('/', 303)
    const { t, frame } = shownTo(c, house)
    return c.html(render(<FirstRunPage frame={frame} t={t} example={house.startExample !== null} />))
  })
  app.get(setUpPath.pattern, async (c) => ((await isEmpty()) ? form(c) : c.redirect('/', 303)))
  app.post(setUpPath.pattern, async (c) => {
    if (!(await isEmpty())) return c.redirect('/', 303)
    const { t } = shownTo(c, house)
    const sent = await readSent(c)
    const labels = {
      kind: t('setup.kind'),
      name: t('setup.name'),
      adminName: t('setup.adminName'),
      email: t('setup.email'),
      password: t('setup.password'),
      code: t('setup.code'),
    }
    const checked = check({ t, labels, sent }, setUpForm)
    if (!checked.ok) return form(c, sent, checked.errors)
    const errors = await create(c, house, checked.value)
    return errors.length > 0 ? form(c, sent, errors) : c.redirect(`${signInPath()}?nieuw=1`, 303)
  })
  app.post(startExamplePath.pattern, async (c) => {
    if (house.startExample === null || !(await isEmpty())) return c.redirect('/', 303)
    await house.startExample()
    return c.redirect(signInPath(), 303)
  })
}
