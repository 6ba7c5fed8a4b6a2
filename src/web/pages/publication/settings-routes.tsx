import { z } from 'zod'
import { readPublicSettings, type PublicSettings } from '#src/workflows/publication/read-public-settings.ts'
import { savePublicSettings } from '#src/workflows/publication/save-public-settings.ts'
import { Button } from '../../components/button.tsx'
import { DayBox, HiddenField, TextBox } from '../../components/form.tsx'
import { type FieldError, type FormValues, besideNow, formView, valueOf } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { optionalDay, optionalText, wholeNumber } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { startingDecisionPath } from '../../paths/routing.ts'
import { publicSettingsPath } from '../../paths/publication.ts'

const orNothing = (value: unknown): unknown => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

const settingsForm = z.object({
  clerkEmail: z.preprocess(orNothing, z.email('not-an-email').max(200, 'too-long:200').nullable()),
  previousMeetingOn: optionalDay(),
  nextMeetingOn: optionalDay(),
  securityContact: optionalText(300),
  revision: wholeNumber(),
})

const valuesOf = (settings: PublicSettings): FormValues => ({ ...settings })

function show(
  page: PageRequest,
  values: FormValues,
  errors: readonly FieldError[] = [],
  now: FormValues | null = null,
): Response {
  const { frame, t } = page
  const own = formView(frame, values, errors)
  const form = now === null ? own : besideNow(own, now)
  return page.show(
    <Page frame={frame} title={t('publicSettings.title')} lead={t('publicSettings.lead')} errors={errors}>
      <form className="ws-stack ws-measure" method="post" action={publicSettingsPath()}>
        <HiddenField name="revision" value={valueOf(form, 'revision')} />
        <TextBox form={form} name="clerkEmail" type="email" label={t('publicSettings.clerkEmail')} optional />
        <DayBox form={form} name="previousMeetingOn" label={t('publicSettings.previousMeeting')} optional />
        <DayBox form={form} name="nextMeetingOn" label={t('publicSettings.nextMeeting')} optional />
        <TextBox
          form={form}
          name="securityContact"
          label={t('publicSettings.securityContact')}
          hint={t('publicSettings.securityContactHint')}
          optional
        />
        <p>
          {t('publicSettings.terms')} <a href={startingDecisionPath()}>{t('publicSettings.terms.link')}</a>
        </p>
        <div className="utrecht-button-group">
          <Button>{t('publicSettings.save')}</Button>
        </div>
      </form>
    </Page>,
    errors.length === 0 ? 200 : 422,
  )
}

async function save(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(settingsForm, {
    clerkEmail: t('publicSettings.clerkEmail'),
    previousMeetingOn: t('publicSettings.previousMeeting'),
    nextMeetingOn: t('publicSettings.nextMeeting'),
    securityContact: t('publicSettings.securityContact'),
  })
  if (!form.ok) return show(page, form.values, form.errors)
  const { securityContact, revision, ...rest } = form.value
  const result = await savePublicSettings(page.context, {
    ...rest,
    securityContact: securityContact === '' ? null : securityContact,
    revision: revision ?? 1,
  })
  if (result.ok) return page.redirect(publicSettingsPath(), 'publicSettings.saved')
  const now = await readPublicSettings(page.context)
  const message = t(`publicSettings.refusal.${result.refusal}`)
  return show(page, { ...form.values, revision: String(now.revision) }, [{ field: '', message }], valuesOf(now))
}

/** What the public pages say about the organisation. */
export const settingsRoutes: readonly RouteDefinition[] = [
  get(publicSettingsPath.pattern, 'organisation.manage', async (page) =>
    show(page, valuesOf(await readPublicSettings(page.context))),
  ),
  post(publicSettingsPath.pattern, 'organisation.manage', save),
]
