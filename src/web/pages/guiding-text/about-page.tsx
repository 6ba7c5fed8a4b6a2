import { z } from 'zod'
import { emptyAbout } from '#src/domain/guiding-text/guiding-text.ts'
import { describeGuidingText } from '#src/workflows/guiding-text/describe-guiding-text.ts'
import { readGuidingForm, type GuidingFormReading } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { Button } from '../../components/button.tsx'
import { DayBox, HiddenField, TextArea, TextBox } from '../../components/form.tsx'
import { formView, valueOf, type FieldError, type FormValues } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { optionalDay, optionalText, textField, wholeNumber } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import { guidingAboutPath, guidingTextPath } from '../../paths/guiding-text.ts'
import { textCrumbs } from './text-crumbs.ts'

const schema = z.object({
  revision: wholeNumber(0),
  title: textField(200),
  introduction: textField(6000),
  periodFrom: optionalDay(),
  periodTo: optionalDay(),
  legalNature: optionalText(1000),
  precedence: optionalText(4000),
  changes: optionalText(4000),
})

const valuesOf = ({ text }: GuidingFormReading): FormValues => ({
  ...text.about,
  title: text.title,
  revision: text.revision,
})

async function show(page: PageRequest, values?: FormValues, errors: readonly FieldError[] = []): Promise<Response> {
  const reading = await readGuidingForm(page.context, page.param('id'))
  if (reading === undefined) return page.notFound()
  const { t, frame } = page
  const form = formView(frame, values ?? valuesOf(reading), errors)
  const isFramework = reading.text.kind === 'framework'
  return page.show(
    <Page frame={frame} title={t('guiding.text.aboutChange')} crumbs={textCrumbs(t, reading.text)} errors={errors}>
      <form method="post" action={guidingAboutPath({ id: reading.text.id })} className="ws-form">
        <HiddenField name="revision" value={valueOf(form, 'revision')} />
        <TextBox form={form} name="title" label={t('guiding.field.title')} />
        <TextArea
          form={form}
          name="introduction"
          label={t('guiding.field.introduction')}
          why={t('guiding.field.introduction.why')}
          rows={6}
        />
        {isFramework ? (
          <>
            <TextArea
              form={form}
              name="legalNature"
              label={t('guiding.field.legalNature')}
              hint={t('guiding.field.legalNature.hint')}
              rows={3}
            />
            <TextArea
              form={form}
              name="precedence"
              label={t('guiding.field.precedence')}
              why={t('guiding.field.precedence.why')}
            />
          </>
        ) : (
          <>
            <DayBox form={form} name="periodFrom" label={t('guiding.field.periodFrom')} optional />
            <DayBox
              form={form}
              name="periodTo"
              label={t('guiding.field.periodTo')}
              hint={t('guiding.field.periodTo.hint')}
              optional
            />
          </>
        )}
        {reading.text.number > 1 && <TextArea form={form} name="changes" label={t('guiding.field.changes')} optional />}
        <Button>{t('guiding.part.save')}</Button>
      </form>
    </Page>,
    errors.length === 0 ? 200 : 422,
  )
}

export const showAbout = (page: PageRequest): Promise<Response> => show(page)

/** Saves title, introduction and what was agreed beforehand. */
export async function submitAbout(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(schema, {
    title: t('guiding.field.title'),
    introduction: t('guiding.field.introduction'),
    periodFrom: t('guiding.field.periodFrom'),
    periodTo: t('guiding.field.periodTo'),
    legalNature: t('guiding.field.legalNature'),
    precedence: t('guiding.field.precedence'),
    changes: t('guiding.field.changes'),
  })
  if (!form.ok) return show(page, form.values, form.errors)
  const { revision, title, ...about } = form.value
  const id = page.param('id')
  const command = { id, revision: revision ?? 0, title, about: { ...emptyAbout, ...about } }
  const result = await describeGuidingText(page.context, command)
  if (result.ok) return page.redirect(guidingTextPath({ id }), 'guiding.part.saved')
  if (result.refusal === 'not-found') return page.notFound()
  const field = result.refusal === 'period-reversed' ? 'periodTo' : ''
  return show(page, form.values, [{ field, message: t(`guiding.refusal.${result.refusal}`) }])
}
