import { z } from 'zod'
import { moveGuidingText, writerTriggers, type WriterTrigger } from '#src/workflows/guiding-text/move-guiding-text.ts'
import { readGuidingForm } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { Button } from '../../components/button.tsx'
import { DayBox, TextArea } from '../../components/form.tsx'
import { formView, type FieldError, type FormValues, type FormView } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { bodyInWords } from '../../components/routing-words.ts'
import { capital } from '../../components/words.ts'
import { dayField, optionalDay, optionalText, textField } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import { guidingStepPath, guidingTextPath } from '../../paths/guiding-text.ts'
import { textCrumbs } from './text-crumbs.ts'

const shapes = {
  consult: z.object({ from: dayField(), to: dayField(), asked: textField(2000), reason: optionalText(10) }),
  other: z.object({ from: optionalDay(), to: optionalDay(), asked: optionalText(10), reason: optionalText(2000) }),
}

const triggerOf = (page: PageRequest): WriterTrigger | undefined =>
  writerTriggers.find((one) => one === page.param('trigger'))

function Fields({ form, t, trigger }: { form: FormView; t: PageRequest['t']; trigger: WriterTrigger }) {
  if (trigger === 'offer') return null
  if (trigger !== 'consult') return <TextArea form={form} name="reason" label={t('guiding.step.reason')} />
  return (
    <>
      <DayBox form={form} name="from" label={t('guiding.step.consult.from')} />
      <DayBox form={form} name="to" label={t('guiding.step.consult.to')} />
      <TextArea
        form={form}
        name="asked"
        label={t('guiding.step.consult.asked')}
        hint={t('guiding.step.consult.asked.hint')}
      />
    </>
  )
}

async function show(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []): Promise<Response> {
  const trigger = triggerOf(page)
  const reading = trigger === undefined ? undefined : await readGuidingForm(page.context, page.param('id'))
  if (trigger === undefined || reading === undefined) return page.notFound()
  const { t, frame, lang } = page
  const { text, routing, bodies, mandates } = reading
  const body =
    routing.outcome === 'determined'
      ? bodyInWords({ t, lang, bodies, mandates }, routing.bodyId)
      : t('routing.body.unknown')
  const form = formView(frame, values, errors)
  const lead =
    trigger === 'offer' ? t('guiding.step.offer.lead', { body: capital(body) }) : t(`guiding.step.${trigger}.lead`)
  return page.show(
    <Page frame={frame} title={t(`guiding.step.${trigger}`)} lead={lead} crumbs={textCrumbs(t, text)} errors={errors}>
      <form method="post" action={guidingStepPath({ id: text.id, trigger })} className="ws-form">
        <Fields form={form} t={t} trigger={trigger} />
        <Button>{t(`guiding.step.${trigger}`)}</Button>
      </form>
    </Page>,
    errors.length === 0 ? 200 : 422,
  )
}

export const showStep = (page: PageRequest): Promise<Response> => show(page)

const fieldOfRefusal: Readonly<Record<string, string>> = {
  'reason-missing': 'reason',
  'consultation-missing': 'asked',
  'consultation-too-short': 'to',
  'consultation-over': 'to',
}

/** Takes a step with a text. */
export async function submitStep(page: PageRequest): Promise<Response> {
  const { t } = page
  const trigger = triggerOf(page)
  if (trigger === undefined) return page.notFound()
  const labels = {
    from: t('guiding.step.consult.from'),
    to: t('guiding.step.consult.to'),
    asked: t('guiding.step.consult.asked'),
    reason: t('guiding.step.reason'),
  }
  const form = await page.submit(trigger === 'consult' ? shapes.consult : shapes.other, labels)
  if (!form.ok) return show(page, form.values, form.errors)
  const { from, to, asked, reason } = form.value
  const consultation = from === null || to === null ? null : { from, to, asked }
  const id = page.param('id')
  const result = await moveGuidingText(page.context, { id, trigger, reason, consultation })
  if (result.ok) return page.redirect(guidingTextPath({ id }), `guiding.step.done.${trigger}`)
  if (result.refusal === 'not-found') return page.notFound()
  const field = fieldOfRefusal[result.refusal] ?? ''
  return show(page, form.values, [{ field, message: t(`guiding.refusal.${result.refusal}`) }])
}
