import { z } from 'zod'
import { normSince } from '#src/domain/framework/norm-answers.ts'
import { statedRelations } from '#src/domain/weighing/norm-relation.ts'
import { relateNorm } from '#src/workflows/weighing/relate-norm.ts'
import { withdrawNormRelation } from '#src/workflows/weighing/withdraw-norm-relation.ts'
import { RadioGroup } from '../../components/choices.tsx'
import { valueOf, type FormView } from '../../components/form-view.ts'
import { HiddenField, TextArea, TextBox } from '../../components/form.tsx'
import { Notice, Voice } from '../../components/text.tsx'
import { choice, optionalId, optionalText, textField } from '../../http/fields.ts'
import { publicNormHref } from '../../paths/public-texts.ts'
import { newNormPath, normPath, withdrawNormPath } from '../../paths/weighing.ts'
import { editedFrom, reasonForm, revisionField } from './fields.ts'
import { weighingForm, type FormContext } from './weighing-form.tsx'

const schema = z.object({
  normKey: optionalId(),
  norm: optionalText(1000),
  source: optionalText(300),
  meaning: textField(3000),
  relation: choice(statedRelations),
  explanation: optionalText(3000),
  revision: revisionField(),
})

/** A norm in force stands there as the framework says it; a norm from elsewhere is written down. */
function WhichNorm({ form, ...context }: { readonly form: FormView } & FormContext) {
  const {
    page: { t },
    reading,
  } = context
  const norm = reading.norms.norms.find(({ key }) => key === valueOf(form, 'normKey'))
  if (norm === undefined)
    return (
      <>
        <TextBox form={form} name="norm" label={t('weighing.field.norm')} why={t('weighing.field.norm.why')} />
        <TextBox
          form={form}
          name="source"
          label={t('weighing.field.normSource')}
          hint={t('weighing.field.normSource.hint')}
          why={t('weighing.field.normSource.why')}
        />
      </>
    )
  return (
    <>
      <HiddenField name="normKey" value={norm.key} />
      <p className="ws-when">
        <a href={publicNormHref(norm.code, norm.frameworkNumber)}>{t('guiding.text.norm', { code: norm.code })}</a>
      </p>
      <Voice>{norm.statement}</Voice>
      <p>
        <strong>{norm.question}</strong>
      </p>
      <p className="ws-small ws-subtle">{t(`guiding.deviation.${norm.deviationBody}`)}</p>
      <Before {...context} />
    </>
  )
}

/** How the norm read when it was answered, for who answers it again. */
function Before(context: FormContext) {
  const { page, reading } = context
  const relation = normOf(context)
  if (relation === undefined || normSince(relation, reading.norms.norms) !== 'reworded') return null
  return (
    <Notice title={page.t('weighing.form.norm.before')}>
      <p>{relation.norm}</p>
      <p>
        {page.t('weighing.form.norm.beforeAnswer', { relation: page.t(`weighing.relation.${relation.relation}.long`) })}
      </p>
    </Notice>
  )
}

function NormFields({ form, context }: { readonly form: FormView; readonly context: FormContext }) {
  const { t } = context.page
  return (
    <>
      <WhichNorm form={form} {...context} />
      <TextArea
        form={form}
        name="meaning"
        label={t('weighing.field.meaning')}
        why={t('weighing.field.meaning.why')}
        max={3000}
      />
      <RadioGroup
        form={form}
        name="relation"
        label={t('weighing.field.relation')}
        why={t('weighing.field.relation.why')}
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
  fields: (form: FormView, context: FormContext) => <NormFields form={form} context={context} />,
  refusedFields: { 'norm-missing': 'norm', 'norm-unknown': '' },
  anchor: () => 'normen',
  save: ({ page, weighing }: FormContext, { revision, normKey, ...draft }: z.output<typeof schema>) => {
    const edited = editedFrom(page.param('norm'), revision)
    return relateNorm(page.context, { algorithmId: weighing.algorithmId, edited, draft, normKey })
  },
} as const

const normOf = ({ page, weighing }: FormContext) => weighing.normRelations.find((one) => one.id === page.param('norm'))

export const newNormForm = weighingForm({
  ...shared,
  pattern: newNormPath.pattern,
  title: ({ page, reading }) => {
    const asked = reading.norms.norms.find(({ key }) => key === page.query('norm'))
    return asked === undefined
      ? page.t('weighing.form.norm.new')
      : page.t('weighing.form.norm.answer', { code: asked.code })
  },
  values: ({ page, reading }) => {
    const asked = page.query('norm')
    if (asked === undefined) return {}
    return reading.norms.norms.some(({ key }) => key === asked) ? { normKey: asked } : null
  },
})

export const changeNormForm = weighingForm({
  ...shared,
  pattern: normPath.pattern,
  title: ({ page }) => page.t('weighing.form.norm.change'),
  values: (form) => {
    const norm = normOf(form)
    if (norm === undefined) return null
    // A norm that reads differently now is answered anew: what was chosen then is told, and not chosen beforehand.
    const again = normSince(norm, form.reading.norms.norms) === 'reworded'
    return { ...norm, normKey: norm.reference?.key ?? '', ...(again ? { relation: '' } : {}) }
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
    withdrawNormRelation(page.context, { algorithmId: weighing.algorithmId, relationId: page.param('norm'), reason }),
})
