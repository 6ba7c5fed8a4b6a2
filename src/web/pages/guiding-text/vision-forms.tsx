import { z } from 'zod'
import { inputKinds } from '#src/domain/guiding-text/part.ts'
import { visionThemes } from '#src/domain/vision/paragraph.ts'
import { Checkbox } from '../../components/choices.tsx'
import { HiddenField, Select, TextArea, TextBox } from '../../components/form.tsx'
import { valueOf } from '../../components/form-view.ts'
import { checkbox, choice, optionalText, textField, wholeNumber } from '../../http/fields.ts'
import { partForm } from './part-form.ts'
import { PlaceFields, placeFields, placeLabels } from './place-fields.tsx'

export const paragraphForm = partForm({
  type: 'paragraph',
  schema: z.object({ theme: choice(visionThemes), title: textField(200), text: textField(6000), ...placeFields }),
  labels: {
    ...placeLabels,
    theme: 'guiding.field.theme',
    title: 'guiding.field.title',
    text: 'guiding.field.text',
  },
  Fields: (props) => {
    const { form, t } = props
    return (
      <>
        <Select
          form={form}
          name="theme"
          label={t('guiding.field.theme')}
          choices={visionThemes.map((value) => ({ value, label: t(`guiding.theme.${value}`) }))}
        />
        <TextBox form={form} name="title" label={t('guiding.field.title')} />
        <TextArea form={form} name="text" label={t('guiding.field.text')} rows={8} voice max={6000} />
        <PlaceFields {...props} />
      </>
    )
  },
  valuesOf: ({ code, sequence, content }) => ({ code, sequence, ...content }),
  draftOf: ({ code, sequence, ...content }) => ({ code, sequence: sequence ?? 0, content }),
})

export const alternativeForm = partForm({
  type: 'alternative',
  schema: z.object({
    sequence: wholeNumber(0, 100_000),
    code: textField(60),
    title: textField(200),
    text: textField(4000),
    advantages: textField(4000),
    disadvantages: textField(4000),
    whyNot: textField(4000),
  }),
  labels: {
    title: 'guiding.field.title',
    text: 'guiding.field.text',
    advantages: 'guiding.field.advantages',
    disadvantages: 'guiding.field.disadvantages',
    whyNot: 'guiding.field.whyNot',
  },
  Fields: ({ form, t }) => (
    <>
      <TextBox form={form} name="title" label={t('guiding.field.title')} />
      <TextArea form={form} name="text" label={t('guiding.field.text')} />
      <TextArea form={form} name="advantages" label={t('guiding.field.advantages')} />
      <TextArea form={form} name="disadvantages" label={t('guiding.field.disadvantages')} />
      <TextArea form={form} name="whyNot" label={t('guiding.field.whyNot')} voice />
      <HiddenField name="code" value={valueOf(form, 'code')} />
      <HiddenField name="sequence" value={valueOf(form, 'sequence')} />
    </>
  ),
  valuesOf: ({ code, sequence, content }) => ({ code, sequence, ...content }),
  draftOf: ({ code, sequence, ...content }) => ({ code, sequence: sequence ?? 0, content }),
})

export const inputForm = partForm({
  type: 'input',
  schema: z.object({
    sequence: wholeNumber(0, 100_000),
    code: textField(60),
    kind: choice(inputKinds),
    title: textField(200),
    from: textField(200),
    summary: textField(6000),
    reference: optionalText(500),
    reaction: optionalText(6000),
    parked: checkbox(),
  }),
  labels: {
    kind: 'guiding.field.inputKind',
    title: 'guiding.field.title',
    from: 'guiding.field.from',
    summary: 'guiding.field.summary',
    reference: 'guiding.field.reference',
    reaction: 'guiding.field.reaction',
  },
  Fields: ({ form, t }) => (
    <>
      <Select
        form={form}
        name="kind"
        label={t('guiding.field.inputKind')}
        choices={inputKinds.map((value) => ({ value, label: t(`guiding.input.${value}`) }))}
      />
      <TextBox form={form} name="title" label={t('guiding.field.title')} />
      <TextBox form={form} name="from" label={t('guiding.field.from')} hint={t('guiding.field.from.hint')} />
      <TextArea form={form} name="summary" label={t('guiding.field.summary')} />
      <TextBox form={form} name="reference" label={t('guiding.field.reference')} optional />
      <TextArea
        form={form}
        name="reaction"
        label={t('guiding.field.reaction')}
        why={t('guiding.field.reaction.why')}
        optional
      />
      <Checkbox form={form} name="parked" label={t('guiding.field.parked')} />
      <HiddenField name="code" value={valueOf(form, 'code')} />
      <HiddenField name="sequence" value={valueOf(form, 'sequence')} />
    </>
  ),
  valuesOf: ({ code, sequence, content }) => ({ code, sequence, ...content }),
  draftOf: ({ code, sequence, ...content }) => ({ code, sequence: sequence ?? 0, content }),
})
