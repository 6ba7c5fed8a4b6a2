import { z } from 'zod'
import { amendmentResults } from '#src/domain/guiding-text/amendment.ts'
import { readGuidingForm } from '#src/workflows/guiding-text/read-guiding-text.ts'
import { recordAmendment } from '#src/workflows/guiding-text/record-amendment.ts'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choices.tsx'
import { Select, TextArea, TextBox } from '../../components/form.tsx'
import { formView, type FieldError, type FormValues } from '../../components/form-view.ts'
import { Page } from '../../components/page.tsx'
import { choice, optionalId, textField } from '../../http/fields.ts'
import type { PageRequest } from '../../http/route.ts'
import { amendmentPath, guidingTextPath } from '../../paths/guiding-text.ts'
import { textCrumbs } from './text-crumbs.ts'

const schema = z.object({
  partKey: optionalId(),
  title: textField(200),
  text: textField(6000),
  submittedBy: textField(300),
  result: choice(amendmentResults),
})

async function show(page: PageRequest, values: FormValues = {}, errors: readonly FieldError[] = []): Promise<Response> {
  const reading = await readGuidingForm(page.context, page.param('id'))
  if (reading === undefined) return page.notFound()
  const { t, frame } = page
  const form = formView(frame, values, errors)
  const parts = reading.text.parts.filter(({ type }) => type !== 'input' && type !== 'alternative')
  return page.show(
    <Page
      frame={frame}
      title={t('guiding.amendment.add')}
      lead={t('guiding.amendment.lead')}
      crumbs={textCrumbs(t, reading.text)}
      errors={errors}
    >
      <form method="post" action={amendmentPath({ id: reading.text.id })} className="ws-form">
        <TextBox form={form} name="title" label={t('guiding.amendment.name')} />
        <Select
          form={form}
          name="partKey"
          label={t('guiding.amendment.part')}
          empty={t('guiding.amendment.part.none')}
          choices={parts.map(({ key, type, code, content }) => ({
            value: key,
            label: `${t(`guiding.part.${type}`)} ${code}: ${content.title}`,
          }))}
        />
        <TextArea form={form} name="text" label={t('guiding.amendment.text')} voice />
        <TextBox
          form={form}
          name="submittedBy"
          label={t('guiding.amendment.submittedBy')}
          hint={t('guiding.amendment.submittedBy.hint')}
        />
        <RadioGroup
          form={form}
          name="result"
          label={t('guiding.amendment.result')}
          choices={amendmentResults.map((value) => ({ value, label: t(`guiding.amendment.result.${value}`) }))}
        />
        <Button>{t('guiding.amendment.add')}</Button>
      </form>
    </Page>,
    errors.length === 0 ? 200 : 422,
  )
}

export const showAmendment = (page: PageRequest): Promise<Response> => show(page)

/** Records an amendment and what became of it. */
export async function submitAmendment(page: PageRequest): Promise<Response> {
  const { t } = page
  const form = await page.submit(schema, {
    partKey: t('guiding.amendment.part'),
    title: t('guiding.amendment.name'),
    text: t('guiding.amendment.text'),
    submittedBy: t('guiding.amendment.submittedBy'),
    result: t('guiding.amendment.result'),
  })
  if (!form.ok) return show(page, form.values, form.errors)
  const id = page.param('id')
  const result = await recordAmendment(page.context, { versionId: id, amendment: form.value })
  if (result.ok) return page.redirect(guidingTextPath({ id }), 'guiding.amendment.saved')
  if (result.refusal === 'not-found') return page.notFound()
  return show(page, form.values, [{ field: '', message: t(`guiding.refusal.${result.refusal}`) }])
}
