import { z } from 'zod'
import { changeOrganisation } from '#src/workflows/change-organisation.ts'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { checkbox, choice, optionalText, textField, wholeNumber } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { organisationPath } from '../../paths/people.ts'
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

function show(page: PageRequest, values: FormValues, errors: readonly FieldError[] = []): Response {
  const form = formView(page.frame, values, errors)
  const status = errors.length === 0 ? 200 : 422
  return page.show(<OrganisationPage page={page} organisation={page.organisation} form={form} />, status)
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
  if (!form.ok) return show(page, form.values, form.errors)
  const { revision, ...settings } = form.value
  const changed = await changeOrganisation(page.context, { ...settings, revision: revision ?? 0 })
  if (changed.ok) return page.redirect(organisationPath(), 'organisation.saved')
  const field = changed.refusal === 'host-taken' ? 'publicHost' : ''
  return show(page, form.values, [{ field, message: t(`organisation.refusal.${changed.refusal}`) }])
}

/** The organisation itself. */
export const organisationRoutes: readonly RouteDefinition[] = [
  get(organisationPath.pattern, 'organisation.manage', (page) => show(page, { ...page.organisation })),
  post(organisationPath.pattern, 'organisation.manage', save),
]
