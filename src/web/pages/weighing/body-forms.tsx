import { z } from 'zod'
import { appreciationHolders } from '#src/domain/weighing/appreciation.ts'
import { appreciateWeighing } from '#src/workflows/weighing/appreciate-weighing.ts'
import { Checkbox, RadioGroup } from '../../components/choices.tsx'
import { TextArea, TextBox } from '../../components/form.tsx'
import { checkbox, choice, textField } from '../../http/fields.ts'
import { appreciatePath } from '../../paths/weighing.ts'
import { textOrNothing } from './fields.ts'
import { weighingForm } from './weighing-form.tsx'

/** What the body, or a part of it, finds: recorded once, never changed. */
export const appreciateForm = weighingForm({
  pattern: appreciatePath.pattern,
  action: 'weighing.appreciate',
  schema: z.object({
    holder: choice(appreciationHolders),
    of: textField(300),
    text: textField(5000),
    prevailingValues: textOrNothing(3000),
    dissents: checkbox(),
  }),
  labels: {
    holder: 'weighing.field.holder',
    of: 'weighing.field.of',
    text: 'weighing.field.appreciation',
    prevailingValues: 'weighing.field.prevailingValues',
    dissents: 'weighing.field.dissents',
  },
  signedAs: 'appreciation',
  title: ({ page }) => page.t('weighing.form.appreciate.title'),
  lead: ({ page }) => page.t('weighing.form.appreciate.lead'),
  submit: 'weighing.form.appreciate.submit',
  anchor: () => 'oordeel',
  refusedFields: { 'only-for-yourself': 'holder' },
  values: () => ({}),
  fields: (form, { page: { t } }) => (
    <>
      <RadioGroup
        form={form}
        name="holder"
        label={t('weighing.field.holder')}
        why={t('weighing.field.holder.why')}
        choices={appreciationHolders.map((value) => ({ value, label: t(`weighing.body.holder.${value}`) }))}
      />
      <TextBox form={form} name="of" label={t('weighing.field.of')} why={t('weighing.field.of.why')} />
      <TextArea
        form={form}
        name="text"
        label={t('weighing.field.appreciation')}
        why={t('weighing.field.appreciation.why')}
        voice
        rows={6}
        max={5000}
      />
      <TextArea
        form={form}
        name="prevailingValues"
        label={t('weighing.field.prevailingValues')}
        voice
        optional
        rows={3}
      />
      <Checkbox form={form} name="dissents" label={t('weighing.field.dissents')} />
    </>
  ),
  save: ({ page, weighing }, draft) => appreciateWeighing(page.context, { algorithmId: weighing.algorithmId, draft }),
})
