import { z } from 'zod'
import { legalAnswers } from '#src/domain/weighing/option.ts'
import { argueForOption } from '#src/workflows/weighing/argue-for-option.ts'
import { bringOption } from '#src/workflows/weighing/bring-option.ts'
import { checkOptionLegally } from '#src/workflows/weighing/check-option-legally.ts'
import { describeOption } from '#src/workflows/weighing/describe-option.ts'
import { withdrawOption } from '#src/workflows/weighing/withdraw-option.ts'
import { RadioGroup } from '../../components/choices.tsx'
import type { FormView } from '../../components/form-view.ts'
import { TextArea, TextBox } from '../../components/form.tsx'
import { Prose } from '../../components/text.tsx'
import { choice, optionalText, textField } from '../../http/fields.ts'
import {
  argueOptionPath,
  checkOptionPath,
  newOptionPath,
  optionPath,
  withdrawOptionPath,
} from '../../paths/weighing.ts'
import { deedForm, reasonForm, revisionField, textOrNothing } from './fields.ts'
import { weighingForm, type FormContext } from './weighing-form.tsx'

const schema = z.object({
  title: textField(200),
  description: textField(3000),
  consequences: textField(3000),
  forWhom: textField(3000),
  costs: textField(1000),
  reversibleUntil: textField(1000),
  requiredConditions: textOrNothing(3000),
  revision: revisionField(),
})

const labels = {
  title: 'weighing.field.optionTitle',
  description: 'weighing.field.optionDescription',
  consequences: 'weighing.field.consequences',
  forWhom: 'weighing.field.forWhom',
  costs: 'weighing.field.costs',
  reversibleUntil: 'weighing.field.reversibleUntil',
  requiredConditions: 'weighing.field.requiredConditions',
} as const

function OptionFields({ form, page: { t } }: { readonly form: FormView } & Pick<FormContext, 'page'>) {
  return (
    <>
      <TextBox form={form} name="title" label={t(labels.title)} why={t('weighing.field.optionTitle.why')} />
      <TextArea
        form={form}
        name="description"
        label={t(labels.description)}
        why={t('weighing.field.optionDescription.why')}
        rows={3}
      />
      <TextArea
        form={form}
        name="consequences"
        label={t(labels.consequences)}
        why={t('weighing.field.consequences.why')}
      />
      <TextArea form={form} name="forWhom" label={t(labels.forWhom)} why={t('weighing.field.forWhom.why')} rows={3} />
      <TextArea
        form={form}
        name="costs"
        label={t(labels.costs)}
        hint={t('weighing.field.costs.hint')}
        why={t('weighing.field.costs.why')}
        rows={2}
      />
      <TextArea
        form={form}
        name="reversibleUntil"
        label={t(labels.reversibleUntil)}
        why={t('weighing.field.reversibleUntil.why')}
        rows={2}
      />
      <TextArea form={form} name="requiredConditions" label={t(labels.requiredConditions)} optional rows={3} />
    </>
  )
}

const optionOf = ({ page, weighing }: FormContext) => weighing.options.find((one) => one.id === page.param('option'))
const atOption = ({ page }: FormContext) => `keuze-${page.param('option')}`

const shared = {
  action: 'weighing.addOption',
  schema,
  labels,
  lead: ({ page }: FormContext) => page.t('weighing.form.option.lead'),
  fields: (form: FormView, { page }: FormContext) => <OptionFields form={form} page={page} />,
} as const

export const newOptionForm = weighingForm({
  ...shared,
  pattern: newOptionPath.pattern,
  signedAs: 'option',
  title: ({ page }) => page.t('weighing.form.option.new'),
  anchor: () => 'opties',
  values: () => ({}),
  save: ({ page, weighing }, { revision: _, ...draft }) =>
    bringOption(page.context, { algorithmId: weighing.algorithmId, draft }),
})

export const describeOptionForm = weighingForm({
  ...shared,
  pattern: optionPath.pattern,
  title: (form) => optionOf(form)?.title ?? form.page.t('weighing.form.option.describe'),
  anchor: atOption,
  values: (form) => {
    const option = optionOf(form)
    return option === undefined ? null : { ...option, requiredConditions: option.requiredConditions ?? '' }
  },
  save: ({ page, weighing }, { revision, ...draft }) => {
    const edited = { id: page.param('option'), revision: revision ?? 0 }
    return describeOption(page.context, { algorithmId: weighing.algorithmId, edited, draft })
  },
})

export const withdrawOptionForm = weighingForm({
  pattern: withdrawOptionPath.pattern,
  action: 'weighing.addOption',
  schema: reasonForm,
  labels: { reason: 'weighing.field.reason' },
  title: ({ page }) => page.t('weighing.form.withdrawOption.title'),
  lead: (form) => form.page.t('weighing.form.withdrawOption.lead', { name: optionOf(form)?.title ?? '' }),
  submit: 'weighing.form.withdraw.submit',
  anchor: () => 'opties',
  values: (form) => (optionOf(form) === undefined ? null : {}),
  fields: (view, { page: { t } }) => (
    <TextArea
      form={view}
      name="reason"
      label={t('weighing.field.reason')}
      why={t('weighing.field.reason.why')}
      rows={3}
    />
  ),
  save: ({ page, weighing }, { reason }) =>
    withdrawOption(page.context, { algorithmId: weighing.algorithmId, optionId: page.param('option'), reason }),
})

export const checkOptionForm = weighingForm({
  pattern: checkOptionPath.pattern,
  action: 'weighing.judgeLaw',
  schema: z.object({
    answer: choice(legalAnswers),
    explanation: optionalText(3000),
    source: textField(500),
    revision: revisionField(),
  }),
  labels: {
    answer: 'weighing.field.legalAnswer',
    explanation: 'weighing.field.legalExplanation',
    source: 'weighing.field.legalSource',
  },
  signedAs: 'legalCheck',
  title: ({ page }) => page.t('weighing.form.legal.title'),
  lead: ({ page }) => page.t('weighing.form.legal.lead'),
  anchor: atOption,
  refusedFields: { 'source-missing': 'source' },
  values: (form) => {
    const option = optionOf(form)
    if (option === undefined) return null
    return {
      answer: option.legal?.answer ?? '',
      explanation: option.legal?.explanation ?? '',
      source: option.legal?.source ?? '',
      revision: option.revision,
    }
  },
  fields: (view, form) => {
    const { t } = form.page
    const option = optionOf(form)
    return (
      <>
        <div className="ws-notice ws-measure">
          <p>
            <strong>{option?.title}</strong>
          </p>
          <Prose text={option?.description ?? ''} />
          <Prose text={option?.consequences ?? ''} />
        </div>
        <RadioGroup
          form={view}
          name="answer"
          label={t('weighing.field.legalAnswer')}
          why={t('weighing.field.legalAnswer.why')}
          choices={legalAnswers.map((value) => ({ value, label: t(`weighing.legal.${value}`) }))}
        />
        <TextArea form={view} name="explanation" label={t('weighing.field.legalExplanation')} optional />
        <TextBox
          form={view}
          name="source"
          label={t('weighing.field.legalSource')}
          hint={t('weighing.field.legalSource.hint')}
        />
      </>
    )
  },
  save: ({ page, weighing }, { revision, ...draft }) =>
    checkOptionLegally(page.context, {
      algorithmId: weighing.algorithmId,
      optionId: page.param('option'),
      revision: revision ?? 0,
      ...draft,
    }),
})

export const argueOptionForm = weighingForm({
  pattern: argueOptionPath.pattern,
  action: 'weighing.argue',
  schema: deedForm,
  labels: {},
  signedAs: 'advocacy',
  title: ({ page }) => page.t('weighing.form.argue.title'),
  lead: (form) => form.page.t('weighing.form.argue.lead', { name: optionOf(form)?.title ?? '' }),
  submit: 'weighing.form.argue.submit',
  anchor: atOption,
  values: (form) => (optionOf(form) === undefined ? null : {}),
  fields: () => null,
  save: ({ page, weighing }) =>
    argueForOption(page.context, { algorithmId: weighing.algorithmId, optionId: page.param('option') }),
})
