import { z } from 'zod'
import { allowNormDeviation } from '#src/workflows/framework/allow-norm-deviation.ts'
import { readNormDeviation } from '#src/workflows/framework/read-norm-deviation.ts'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { TextArea } from '../../components/form.tsx'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { Empty, Label } from '../../components/text.tsx'
import { idField, textField } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import { decisionPath, normDeviationPath } from '../../paths/proposal.ts'

const schema = z.object({ normKey: idField(), reason: textField(4000) })

/** From which norm a decision allows its algorithm to deviate, and why. */
export async function showDeviation(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []) {
  const { t, frame } = page
  const id = page.param('id')
  const view = await readNormDeviation(page.context, id)
  if (view === undefined) return page.notFound()
  const form = formView(frame, values, errors)
  return page.show(
    <Page
      frame={frame}
      title={t('norms.deviation.title')}
      lead={t('norms.deviation.lead')}
      crumbs={[{ href: decisionPath({ id }), label: view.decision.title }]}
      errors={errors}
    >
      <ul>
        {view.norms
          .filter(({ key }) => view.allowedKeys.includes(key))
          .map(({ key, code, statement }) => (
            <li key={key}>
              <Label>{t('norms.deviation.allowed')}</Label> {t('proposal.framework.norm', { code, statement })}
            </li>
          ))}
      </ul>
      {view.norms.length === 0 && <Empty>{t('norms.deviation.none')}</Empty>}
      {view.norms.length > 0 && view.open.length === 0 && <Empty>{t('norms.deviation.nothingLeft')}</Empty>}
      {view.open.length > 0 && view.mayRecord && (
        <form method="post" action={normDeviationPath({ id })} className="ws-form">
          <RadioGroup
            form={form}
            name="normKey"
            label={t('norms.deviation.norm')}
            choices={view.open.map(({ key, code, statement, deviationBody }) => ({
              value: key,
              label: t('proposal.framework.norm', { code, statement }),
              hint: t(`guiding.deviation.${deviationBody}`),
            }))}
          />
          <TextArea
            form={form}
            name="reason"
            label={t('norms.deviation.reason')}
            why={t('norms.deviation.reason.why')}
            voice
          />
          <Button>{t('norms.deviation.submit')}</Button>
        </form>
      )}
    </Page>,
    errors.length === 0 ? 200 : 422,
  )
}

/** Records the deviation, or says why that cannot be. */
export async function submitDeviation(page: PageRequest): Promise<Response> {
  const { t } = page
  const id = page.param('id')
  const form = await page.submit(schema, { normKey: t('norms.deviation.norm'), reason: t('norms.deviation.reason') })
  if (!form.ok) return showDeviation(page, form.values, form.errors)
  const view = await readNormDeviation(page.context, id)
  if (view === undefined) return page.notFound()
  const command = { ...form.value, algorithmId: view.decision.algorithmId, decisionId: id }
  const result = await allowNormDeviation(page.context, command)
  if (result.ok) return page.redirect(decisionPath({ id }), 'norms.deviation.done')
  return showDeviation(page, form.values, [{ field: '', message: t(`norms.refusal.${result.refusal}`) }])
}
