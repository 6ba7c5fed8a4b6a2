import { textField, wholeNumber } from '../../http/fields.ts'
import { TextBox } from '../../components/form.tsx'
import type { FieldsProps } from './part-form.ts'

/** The fields that every part has: its short name, and its place. Last in every form, so last in every shape. */
export const placeFields = { code: textField(60), sequence: wholeNumber(0, 100_000) }
export const placeLabels = { code: 'guiding.field.code', sequence: 'guiding.field.sequence' } as const

export const PlaceFields = ({ form, t }: FieldsProps) => (
  <>
    <TextBox form={form} name="code" label={t('guiding.field.code')} hint={t('guiding.field.code.hint')} />
    <TextBox
      form={form}
      name="sequence"
      inputMode="numeric"
      label={t('guiding.field.sequence')}
      hint={t('guiding.field.sequence.hint')}
      optional
    />
  </>
)
