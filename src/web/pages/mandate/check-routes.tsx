import { z } from 'zod'
import { mandateCheckOutcomes } from '#src/domain/mandate/mandate-check.ts'
import { recordMandateCheck } from '#src/workflows/mandate/record-mandate-check.ts'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { DayBox, TextArea } from '../../components/form.tsx'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { choice, dayField, textField } from '../../http/fields.ts'
import { get, post, type PageRequest, type RouteDefinition } from '../../http/route.ts'
import { checkMandatesPath, mandatesPath } from '../../paths/routing.ts'

const checkForm = z.object({ checkedOn: dayField(), found: textField(4000), outcome: choice(mandateCheckOutcomes) })

function show(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []): Response {
  const { t, frame } = page
  const form = formView(frame, values, errors)
  return page.show(
    <Page
      frame={frame}
      title={t('mandate.checks.title')}
      lead={t('mandate.checks.lead')}
      crumbs={[{ href: mandatesPath(), label: t('mandate.title') }]}
      errors={form.errors}
    >
      <form className="ws-form" method="post">
        <DayBox form={form} name="checkedOn" label={t('mandate.checks.on')} />
        <TextArea form={form} name="found" label={t('mandate.checks.found')} hint={t('mandate.checks.found.hint')} />
        <RadioGroup
          form={form}
          name="outcome"
          label={t('mandate.checks.outcome')}
          choices={mandateCheckOutcomes.map((value) => ({ value, label: t(`mandate.checks.${value}`) }))}
        />
        <ButtonGroup>
          <Button>{t('mandate.checks.submit')}</Button>
          <a href={mandatesPath()}>{t('mandate.checks.back')}</a>
        </ButtonGroup>
      </form>
    </Page>,
    errors.length === 0 ? 200 : 422,
  )
}

async function submit(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(checkForm, {
    checkedOn: t('mandate.checks.on'),
    found: t('mandate.checks.found'),
    outcome: t('mandate.checks.outcome'),
  })
  if (!form.ok) return show(page, form.values, form.errors)
  const kept = await recordMandateCheck(page.context, form.value)
  if (kept.ok) return page.redirect(`${mandatesPath()}#nagekeken`, 'mandate.checks.kept')
  const field = kept.refusal === 'check-found-missing' ? 'found' : 'checkedOn'
  return show(page, form.values, [{ field, message: t(`mandate.refusal.${kept.refusal}`) }])
}

/** Writing down that the register of mandates was looked through. */
export const checkMandateRoutes: readonly RouteDefinition[] = [
  get(checkMandatesPath.pattern, 'mandate.manage', (page) => show(page)),
  post(checkMandatesPath.pattern, 'mandate.manage', submit),
]
