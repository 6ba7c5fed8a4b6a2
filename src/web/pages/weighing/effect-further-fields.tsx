import { publicValues } from '#src/content/weighing/public-values.ts'
import { CheckboxGroup } from '../../components/choices.tsx'
import { TextArea, TextBox } from '../../components/form.tsx'
import { Details } from '../../components/text.tsx'
import type { FieldsProps } from './effect-fields-props.ts'

const furtherFields = [
  'sourceUrl',
  'calculatedBy',
  'checkedBy',
  'mitigation',
  'publicValues',
  'ownValues',
  'rights',
  'judgementWhose',
  'judgementText',
]

/** What makes an effect richer and is not needed to begin with. Open when something stands in it. */
export function FurtherFields({ form, context }: FieldsProps) {
  const { t, lang } = context.page
  const filled = furtherFields.some((field) => {
    const value = form.values[field]
    return Array.isArray(value) ? value.length > 0 : (value ?? '') !== ''
  })
  return (
    <Details
      summary={t('weighing.field.further')}
      open={filled || form.errors.some(({ field }) => furtherFields.includes(field))}
    >
      <TextBox form={form} name="sourceUrl" type="url" label={t('weighing.field.sourceUrl')} optional />
      <TextBox
        form={form}
        name="calculatedBy"
        label={t('weighing.field.calculatedBy')}
        hint={t('weighing.field.calculatedBy.hint')}
        optional
      />
      <TextBox
        form={form}
        name="checkedBy"
        label={t('weighing.field.checkedBy')}
        hint={t('weighing.field.checkedBy.hint')}
        optional
      />
      <TextArea form={form} name="mitigation" label={t('weighing.field.mitigation')} optional rows={2} />
      <CheckboxGroup
        form={form}
        name="publicValues"
        label={t('weighing.field.publicValues')}
        why={t('weighing.field.publicValues.why')}
        inline
        optional
        choices={Object.entries(publicValues).map(([value, word]) => ({ value, label: word[lang] }))}
      />
      <TextBox form={form} name="ownValues" label={t('weighing.field.ownValues')} optional />
      <TextArea
        form={form}
        name="rights"
        label={t('weighing.field.rights')}
        hint={t('weighing.field.rights.hint')}
        optional
        rows={2}
      />
      <TextBox
        form={form}
        name="judgementWhose"
        label={t('weighing.field.judgementWhose')}
        why={t('weighing.field.judgement.why')}
        optional
      />
      <TextBox form={form} name="judgementText" label={t('weighing.field.judgementText')} optional />
    </Details>
  )
}
