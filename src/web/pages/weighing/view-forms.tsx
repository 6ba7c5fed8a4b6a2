import { z } from 'zod'
import { perspectives } from '#src/domain/weighing/viewpoint.ts'
import { answerUncertainty } from '#src/workflows/weighing/answer-uncertainty.ts'
import { raiseUncertainty } from '#src/workflows/weighing/raise-uncertainty.ts'
import { writeViewpoint } from '#src/workflows/weighing/write-viewpoint.ts'
import type { FormView } from '../../components/form-view.ts'
import { DayBox, TextArea, TextBox } from '../../components/form.tsx'
import { optionalDay, optionalText, textField } from '../../http/fields.ts'
import { answerUncertaintyPath, newUncertaintyPath, uncertaintyPath, viewpointPath } from '../../paths/weighing.ts'
import { editedFrom, revisionField, textOrNothing } from './fields.ts'
import { weighingForm, type FormContext } from './weighing-form.tsx'

const perspectiveOf = ({ page }: FormContext) => perspectives.find((one) => one === page.param('perspective'))
const viewOf = (form: FormContext) =>
  form.weighing.viewpoints.find((one) => one.perspective === form.page.param('perspective'))

export const viewpointForm = weighingForm({
  pattern: viewpointPath.pattern,
  action: 'weighing.tell',
  schema: z.object({
    text: textField(4000),
    wordsOf: textField(300),
    outsideInput: textOrNothing(3000),
    notConsultedBecause: textOrNothing(3000),
    revision: revisionField(),
  }),
  labels: {
    text: 'weighing.field.view',
    wordsOf: 'weighing.field.wordsOf',
    outsideInput: 'weighing.field.outsideInput',
    notConsultedBecause: 'weighing.field.notConsultedBecause',
  },
  title: (form) => form.page.t(`weighing.form.view.${perspectiveOf(form) ?? 'organisation'}`),
  lead: ({ page }) => page.t('weighing.form.view.lead'),
  anchor: () => 'kijkrichtingen',
  refusedFields: { 'outside-input-missing': 'outsideInput' },
  values: (form) => {
    if (perspectiveOf(form) === undefined) return null
    const view = viewOf(form)
    if (view === undefined) return {}
    return { ...view, outsideInput: view.outsideInput ?? '', notConsultedBecause: view.notConsultedBecause ?? '' }
  },
  fields: (view, form) => {
    const { t } = form.page
    return (
      <>
        <TextArea
          form={view}
          name="text"
          label={t('weighing.field.view')}
          why={t('weighing.field.view.why')}
          voice
          rows={6}
          max={4000}
        />
        <TextBox
          form={view}
          name="wordsOf"
          label={t('weighing.field.wordsOf')}
          hint={t('weighing.field.wordsOf.hint')}
          why={t('weighing.field.wordsOf.why')}
        />
        {perspectiveOf(form) === 'society' && (
          <>
            <TextArea
              form={view}
              name="outsideInput"
              label={t('weighing.field.outsideInput')}
              why={t('weighing.field.outside.why')}
              rows={3}
            />
            <TextArea
              form={view}
              name="notConsultedBecause"
              label={t('weighing.field.notConsultedBecause')}
              why={t('weighing.field.notConsultedBecause.why')}
              rows={3}
            />
          </>
        )}
      </>
    )
  },
  save: (form, { revision, ...words }) => {
    const { algorithmId } = form.weighing
    const edited = editedFrom(viewOf(form)?.id ?? '', revision)
    const draft = { ...words, perspective: perspectiveOf(form) ?? 'organisation' }
    return writeViewpoint(form.page.context, { algorithmId, edited, draft })
  },
})

const schema = z.object({
  question: textField(500),
  explanation: optionalText(3000),
  whoFindsOut: textField(300),
  dueOn: optionalDay(),
  revision: revisionField(),
})

function UncertaintyFields({ form, page: { t } }: { readonly form: FormView } & Pick<FormContext, 'page'>) {
  return (
    <>
      <TextBox
        form={form}
        name="question"
        label={t('weighing.field.question')}
        why={t('weighing.field.question.why')}
      />
      <TextArea form={form} name="explanation" label={t('weighing.field.uncertaintyExplanation')} optional />
      <TextBox
        form={form}
        name="whoFindsOut"
        label={t('weighing.field.whoFindsOut')}
        hint={t('weighing.field.whoFindsOut.hint')}
        why={t('weighing.field.whoFindsOut.why')}
      />
      <DayBox form={form} name="dueOn" label={t('weighing.field.dueOn')} optional />
    </>
  )
}

const uncertaintyOf = ({ page, weighing }: FormContext) =>
  weighing.uncertainties.find((one) => one.id === page.param('question'))

const shared = {
  action: 'weighing.askOpen',
  schema,
  labels: {
    question: 'weighing.field.question',
    explanation: 'weighing.field.uncertaintyExplanation',
    whoFindsOut: 'weighing.field.whoFindsOut',
    dueOn: 'weighing.field.dueOn',
  },
  lead: ({ page }: FormContext) => page.t('weighing.form.uncertainty.lead'),
  fields: (form: FormView, { page }: FormContext) => <UncertaintyFields form={form} page={page} />,
  anchor: () => 'onzeker',
  save: ({ page, weighing }: FormContext, { revision, ...draft }: z.output<typeof schema>) => {
    const edited = editedFrom(page.param('question'), revision)
    return raiseUncertainty(page.context, { algorithmId: weighing.algorithmId, edited, draft })
  },
} as const

export const newUncertaintyForm = weighingForm({
  ...shared,
  pattern: newUncertaintyPath.pattern,
  signedAs: 'uncertainty',
  title: ({ page }) => page.t('weighing.form.uncertainty.new'),
  values: () => ({}),
})

export const changeUncertaintyForm = weighingForm({
  ...shared,
  pattern: uncertaintyPath.pattern,
  title: ({ page }) => page.t('weighing.form.uncertainty.change'),
  values: (form) => {
    const uncertainty = uncertaintyOf(form)
    return uncertainty === undefined ? null : { ...uncertainty, dueOn: uncertainty.dueOn ?? '' }
  },
})

export const answerUncertaintyForm = weighingForm({
  pattern: answerUncertaintyPath.pattern,
  action: 'weighing.askOpen',
  schema: z.object({ text: textField(5000) }),
  labels: { text: 'weighing.field.found' },
  signedAs: 'uncertainty',
  title: ({ page }) => page.t('weighing.form.found.title'),
  lead: (form) => uncertaintyOf(form)?.question ?? '',
  anchor: () => 'onzeker',
  values: (form) => (uncertaintyOf(form) === undefined ? null : {}),
  fields: (view, { page }) => (
    <TextArea
      form={view}
      name="text"
      label={page.t('weighing.field.found')}
      why={page.t('weighing.field.found.why')}
      max={5000}
    />
  ),
  save: ({ page, weighing }, { text }) =>
    answerUncertainty(page.context, { algorithmId: weighing.algorithmId, uncertaintyId: page.param('question'), text }),
})
