import { z } from 'zod'
import { TextArea, TextBox } from '../../components/form.tsx'
import { optionalText, textField } from '../../http/fields.ts'
import { partForm } from './part-form.ts'
import { PlaceFields, placeFields, placeLabels } from './place-fields.tsx'
import { SourceFields, sourceFields, sourceLabels, sourceOf, valuesOfSource } from './source-fields.tsx'

export const principleForm = partForm({
  type: 'principle',
  schema: z.object({
    ...placeFields,
    ...sourceFields,
    title: textField(200),
    statement: textField(1000),
    explanation: optionalText(4000),
    visionAnchor: optionalText(60),
  }),
  labels: {
    ...placeLabels,
    ...sourceLabels,
    title: 'guiding.field.title',
    statement: 'guiding.field.statement',
  },
  Fields: (props) => {
    const { form, t } = props
    return (
      <>
        <TextBox form={form} name="title" label={t('guiding.field.title')} />
        <TextArea
          form={form}
          name="statement"
          label={t('guiding.field.statement')}
          hint={t('guiding.field.statement.hint')}
          voice
        />
        <TextArea form={form} name="explanation" label={t('guiding.field.explanation')} optional />
        <TextBox
          form={form}
          name="visionAnchor"
          label={t('guiding.field.visionAnchor')}
          hint={t('guiding.field.visionAnchor.hint')}
          optional
        />
        <SourceFields form={form} t={t} />
        <PlaceFields {...props} />
      </>
    )
  },
  valuesOf: ({ code, sequence, content }) => ({
    ...{ code, sequence, title: content.title, statement: content.statement, explanation: content.explanation },
    visionAnchor: content.visionAnchor,
    ...valuesOfSource(content.source),
  }),
  draftOf: (value) => ({
    code: value.code,
    sequence: value.sequence ?? 0,
    content: {
      title: value.title,
      statement: value.statement,
      explanation: value.explanation,
      visionAnchor: value.visionAnchor,
      source: sourceOf(value),
    },
  }),
})
