import { z } from 'zod'
import { Select, TextArea, TextBox } from '../../components/form.tsx'
import { valueOf } from '../../components/form-view.ts'
import { optionalText, textField } from '../../http/fields.ts'
import { partForm, type FieldsProps } from './part-form.ts'
import { PlaceFields, placeFields, placeLabels } from './place-fields.tsx'
import { SourceFields, sourceFields, sourceLabels, sourceOf, valuesOfSource } from './source-fields.tsx'

/** The paragraph of the vision that it rests on; one that is gone stays until somebody chooses another. */
function VisionAnchor({ form, t, paragraphTitles }: FieldsProps) {
  const chosen = valueOf(form, 'visionAnchor')
  const gone = chosen === '' || paragraphTitles.has(chosen) ? [] : [chosen]
  return (
    <Select
      form={form}
      name="visionAnchor"
      label={t('guiding.field.visionAnchor')}
      hint={t(paragraphTitles.size === 0 ? 'plan.paragraphs.noVision' : 'guiding.field.visionAnchor.hint')}
      optional
      choices={[
        ...[...paragraphTitles].map(([value, label]) => ({ value, label })),
        ...gone.map((code) => ({ value: code, label: t('plan.paragraphs.gone', { code }) })),
      ]}
    />
  )
}

export const principleForm = partForm({
  type: 'principle',
  schema: z.object({
    title: textField(200),
    statement: textField(1000),
    explanation: optionalText(4000),
    visionAnchor: optionalText(60),
    ...sourceFields,
    ...placeFields,
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
        <VisionAnchor {...props} />
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
