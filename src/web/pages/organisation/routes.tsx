import { z } from 'zod'
import { organisationKinds } from '#src/domain/body/body.ts'
import { correctOrganisationKind, readKindIsFixed } from '#src/workflows/organisation/correct-organisation-kind.ts'
import { changeOrganisation } from '#src/workflows/organisation/change-organisation.ts'
import { readOwnOrganisation } from '#src/workflows/organisation/read-organisations.ts'
import { besideNow, formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { checkbox, choice, optionalText, textField, wholeNumber } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { organisationKindPath, organisationPath } from '../../paths/people.ts'
import { OrganisationPage, themes } from './organisation-page.tsx'

const hostName = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/

const organisationForm = z.object({
  name: textField(200),
  contact: optionalText(500).transform((text) => (text === '' ? null : text)),
  publicHost: optionalText(250)
    .transform((text) => (text === '' ? null : text.toLowerCase()))
    .refine((host) => host === null || hostName.test(host), 'invalid'),
  theme: choice(themes),
  small: checkbox(),
  revision: wholeNumber(1),
})

interface Mistakes {
  readonly form: 'settings' | 'kind'
  readonly values: FormValues
  readonly errors: readonly FieldError[]
  readonly clash?: boolean
}

async function show(page: PageRequest, mistakes?: Mistakes): Promise<Response> {
  const { frame } = page
  const organisation = (await readOwnOrganisation(page.context)) ?? page.organisation
  const filled = (form: Mistakes['form'], values: FormValues, prefix: string) =>
    mistakes?.form === form
      ? formView(frame, mistakes.values, mistakes.errors, prefix)
      : formView(frame, values, [], prefix)
  const settings = filled('settings', { ...organisation }, '')
  return page.show(
    <OrganisationPage
      page={page}
      organisation={organisation}
      form={mistakes?.clash === true ? besideNow(settings, { ...organisation }) : settings}
      kind={filled('kind', {}, 'soort-')}
      kindIsFixed={await readKindIsFixed(page.context)}
    />,
    mistakes === undefined ? 200 : 422,
  )
}

const kindForm = z.object({ kind: choice(organisationKinds), revision: wholeNumber(1) })

async function correctKind(page: PageRequest): Promise<Response> {
  const form = await page.submit(kindForm, { kind: page.t('setup.kind') })
  const again = (errors: readonly FieldError[]) => show(page, { form: 'kind', values: form.values, errors })
  if (!form.ok) return again(form.errors)
  const { kind, revision } = form.value
  const corrected = await correctOrganisationKind(page.context, { kind, revision: revision ?? 0 })
  if (corrected.ok) return page.redirect(organisationPath(), 'organisation.kind.done')
  const field = corrected.refusal === 'same-kind' ? 'kind' : ''
  return again([{ field, message: page.t(`organisation.kind.refusal.${corrected.refusal}`) }])
}

async function save(page: PageRequest): Promise<Response> {
  const { t } = page
  const labels = {
    name: t('organisation.name'),
    contact: t('organisation.contact'),
    publicHost: t('organisation.publicHost'),
    theme: t('organisation.theme'),
  }
  const form = await page.submit(organisationForm, labels)
  if (!form.ok) return show(page, { form: 'settings', ...form })
  const { revision, ...settings } = form.value
  const changed = await changeOrganisation(page.context, { ...settings, revision: revision ?? 0 })
  if (changed.ok) return page.redirect(organisationPath(), 'organisation.saved')
  const field = changed.refusal === 'host-taken' ? 'publicHost' : ''
  const errors = [{ field, message: t(`organisation.refusal.${changed.refusal}`) }]
  return show(page, { form: 'settings', values: form.values, errors, clash: changed.refusal === 'changed-meanwhile' })
}

/** The organisation itself. */
export const organisationRoutes: readonly RouteDefinition[] = [
  get(organisationPath.pattern, 'organisation.manage', (page) => show(page)),
  post(organisationPath.pattern, 'organisation.manage', save),
  post(organisationKindPath.pattern, 'organisation.manage', correctKind),
]
