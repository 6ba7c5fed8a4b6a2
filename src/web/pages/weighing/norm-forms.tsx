import { z } from 'zod'
import { statedRelations } from '#src/domain/weighing/norm-relation.ts'
import { relateNorm } from '#src/workflows/relate-norm.ts'
import { withdrawNormRelation } from '#src/workflows/withdraw-norm-relation.ts'
import { RadioGroup } from '../../components/choices.tsx'
import type { FormView } from '../../components/form-view.ts'
import { TextArea, TextBox } from '../../components/form.tsx'
import { choice, optionalText, textField } from '../../http/fields.ts'
import { newNormPath, normPath, withdrawNormPath } from '../../paths/weighing.ts'
import { editedFrom, reasonForm, revisionField } from './fields.ts'
import { weighingForm, type FormContext } from './weighing-form.tsx'

const schema = z.object({
  norm: textField(500),
  source: textField(300),
  meaning: textField(3000),
  relation: choice(statedRelations),
  explanation: optionalText(3000),
  revision: revisionField(),
})

function NormFields({ form, page: { t } }: { readonly form: FormView } & Pick<FormContext, 'page'>) {
  return (
    <>
      <TextBox form={form} name="norm" label={t('weighing.field.norm')} />
      <TextBox
        form={form}
        name="source"
        label={t('weighing.field.normSource')}
        hint={t('weighing.field.normSource.hint')}
      />
      <TextArea form={form} name="meaning" label={t('weighing.field.meaning')} max={3000} />
      <RadioGroup
        form={form}
        name="relation"
        label={t('weighing.field.relation')}
        choices={statedRelations.map((value) => ({ value, label: t(`weighing.relation.${value}.long`) }))}
      />
      <TextArea form={form} name="explanation" label={t('weighing.field.explanation')} optional />
    </>
  )
}

const shared = {
  action: 'weighing.relateNorm',
  schema,
  labels: {
    norm: 'weighing.field.norm',
    source: 'weighing.field.normSource',
    meaning: 'weighing.field.meaning',
    relation: 'weighing.field.relation',
    explanation: 'weighing.field.explanation',
  },
  signedAs: 'normRelation',
  lead: ({ page }: FormContext) => page.t('weighing.form.norm.lead'),
  fields: (form: FormView, { page }: FormContext) => <NormFields form={form} page={page} />,
  anchor: () => 'normen',
  save: ({ page, weighing }: FormContext, { revision, ...draft }: z.output<typeof schema>) => {
    const edited = editedFrom(page.param('norm'), revision)
    return relateNorm(page.context, { algorithmId: weighing.algorithmId, edited, draft })
  },
} as const

const normOf = ({ page, weighing }: FormContext) => weighing.normRelations.find((one) => one.id === page.param('norm'))

export const newNormForm = weighingForm({
  ...shared,
  pattern: newNormPath.pattern,
  title: ({ page }) => page.t('weighing.form.norm.new'),
  values: () => ({}),
})

export const changeNormForm = weighingForm({
  ...shared,
  pattern: normPath.pattern,
  title: ({ page }) => page.t('weighing.form.norm.change'),
  values: (form) => {
    const norm = normOf(form)
    return norm === undefined ? null : { ...norm }
  },
})

export const withdrawNormForm = weighingForm({
  pattern: withdrawNormPath.pattern,
  action: 'weighing.relateNorm',
  schema: reasonForm,
  labels: { reason: 'weighing.field.reason' },
  title: ({ page }) => page.t('weighing.form.withdrawNorm.title'),
  lead: (form) => form.page.t('weighing.form.withdrawNorm.lead', { name: normOf(form)?.norm ?? '' }),
  submit: 'weighing.form.withdraw.submit',
  anchor: () => 'normen',
  values: (form) => (normOf(form) === undefined ? null : {}),
  fields: (view, { page }) => <TextArea form={view} name="reason" label={page.t('weighing.field.reason')} rows={3} />,
  save: ({ page, weighing }, { reason }) =>
    withdrawNormRelation(page.context, { algorithmId: weighing.algorithmId, relationId: page.param('norm'), reason }),
})
