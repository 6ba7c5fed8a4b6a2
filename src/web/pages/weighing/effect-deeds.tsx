import { z } from 'zod'
import { answerDispute } from '#src/workflows/weighing/answer-dispute.ts'
import { contestFact } from '#src/workflows/weighing/contest-fact.ts'
import { markEffect } from '#src/workflows/weighing/mark-effect.ts'
import { withdrawEffect } from '#src/workflows/weighing/withdraw-effect.ts'
import { withdrawMark } from '#src/workflows/weighing/withdraw-mark.ts'
import { TextArea } from '../../components/form.tsx'
import { Prose } from '../../components/text.tsx'
import { textField } from '../../http/fields.ts'
import {
  answerDisputePath,
  contestEffectPath,
  contestNormPath,
  markEffectPath,
  withdrawEffectPath,
  withdrawMarkPath,
} from '../../paths/weighing.ts'
import { deedForm, reasonForm } from './fields.ts'
import { weighingForm, type FormContext } from './weighing-form.tsx'

const effectOf = ({ page, weighing }: FormContext) => weighing.effects.find((one) => one.id === page.param('effect'))
const normOf = ({ page, weighing }: FormContext) => weighing.normRelations.find((one) => one.id === page.param('norm'))
const atEffect = ({ page }: FormContext) => `gevolg-${page.param('effect')}`

interface QuotedWords {
  readonly title: string
  readonly text: string
}

/** The words that a deed is about, above the form. */
const Quoted = ({ title, text }: QuotedWords) => (
  <div className="ws-notice ws-measure">
    <p>
      <strong>{title}</strong>
    </p>
    <Prose text={text} />
  </div>
)

export const withdrawEffectForm = weighingForm({
  pattern: withdrawEffectPath.pattern,
  action: 'weighing.write',
  schema: reasonForm,
  labels: { reason: 'weighing.field.reason' },
  title: ({ page }) => page.t('weighing.form.withdrawEffect.title'),
  lead: (form) => form.page.t('weighing.form.withdrawEffect.lead', { name: effectOf(form)?.title ?? '' }),
  submit: 'weighing.form.withdraw.submit',
  anchor: () => 'weging',
  values: (form) => (effectOf(form) === undefined ? null : {}),
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
    withdrawEffect(page.context, { algorithmId: weighing.algorithmId, effectId: page.param('effect'), reason }),
})

/** A fact that is contested: an effect, or what was said of a norm. */
interface Contested {
  readonly pattern: string
  readonly subject: 'effect' | 'normRelation'
  readonly idOf: (form: FormContext) => string
  /** The fact as it stands; undefined where there is none by that address. */
  readonly quoteOf: (form: FormContext) => QuotedWords | undefined
  readonly anchor: (form: FormContext) => string
}

const contestForm = ({ pattern, subject, idOf, quoteOf, anchor }: Contested) =>
  weighingForm({
    pattern,
    action: 'weighing.contest',
    schema: reasonForm,
    labels: { reason: 'weighing.field.contest' },
    signedAs: 'dispute',
    title: ({ page }) => page.t('weighing.form.contest.title'),
    lead: ({ page }) => page.t('weighing.form.contest.lead'),
    submit: 'weighing.form.contest.submit',
    anchor,
    values: (form) => (quoteOf(form) === undefined ? null : {}),
    fields: (view, form) => (
      <>
        <Quoted {...(quoteOf(form) ?? { title: '', text: '' })} />
        <TextArea
          form={view}
          name="reason"
          label={form.page.t('weighing.field.contest')}
          why={form.page.t('weighing.field.contest.why')}
          voice
          max={5000}
        />
      </>
    ),
    save: (form, { reason }) =>
      contestFact(form.page.context, {
        algorithmId: form.weighing.algorithmId,
        subject,
        subjectId: idOf(form),
        reason,
      }),
  })

export const contestEffectForm = contestForm({
  pattern: contestEffectPath.pattern,
  subject: 'effect',
  idOf: ({ page }) => page.param('effect'),
  quoteOf: (form) => {
    const effect = effectOf(form)
    return effect && { title: effect.title, text: effect.description }
  },
  anchor: atEffect,
})

export const contestNormForm = contestForm({
  pattern: contestNormPath.pattern,
  subject: 'normRelation',
  idOf: ({ page }) => page.param('norm'),
  quoteOf: (form) => {
    const norm = normOf(form)
    return norm && { title: norm.norm, text: norm.meaning }
  },
  anchor: () => 'normen',
})

/** The dispute that a form is about. */
export const disputeOf = ({ page, weighing }: FormContext) =>
  weighing.disputes.find((one) => one.id === page.param('dispute'))

/** Where what is contested stands. */
export function whereContested(form: FormContext): string {
  const dispute = disputeOf(form)
  return dispute?.subject === 'effect' ? `gevolg-${dispute.subjectId}` : 'normen'
}

export const answerDisputeForm = weighingForm({
  pattern: answerDisputePath.pattern,
  action: 'weighing.answerDispute',
  schema: z.object({ text: textField(5000) }),
  labels: { text: 'weighing.field.answer' },
  signedAs: 'answer',
  title: ({ page }) => page.t('weighing.form.answer.title'),
  lead: ({ page }) => page.t('weighing.form.answer.lead'),
  submit: 'weighing.form.answer.submit',
  anchor: whereContested,
  values: (form) => (disputeOf(form) === undefined ? null : {}),
  fields: (view, form) => (
    <>
      <Quoted title={form.page.t('weighing.dispute.label')} text={disputeOf(form)?.reason ?? ''} />
      <TextArea
        form={view}
        name="text"
        label={form.page.t('weighing.field.answer')}
        why={form.page.t('weighing.field.answer.why')}
        max={5000}
      />
    </>
  ),
  save: ({ page, weighing }, { text }) =>
    answerDispute(page.context, { algorithmId: weighing.algorithmId, disputeId: page.param('dispute'), text }),
})

export const markEffectForm = weighingForm({
  pattern: markEffectPath.pattern,
  action: 'weighing.mark',
  schema: reasonForm,
  labels: { reason: 'weighing.field.mark' },
  signedAs: 'mark',
  title: ({ page }) => page.t('weighing.form.mark.title'),
  lead: ({ page }) => page.t('weighing.form.mark.lead'),
  submit: 'weighing.form.mark.submit',
  anchor: () => 'zwaar',
  values: (form) => (effectOf(form) === undefined ? null : {}),
  fields: (view, form) => (
    <>
      <Quoted title={effectOf(form)?.title ?? ''} text={effectOf(form)?.description ?? ''} />
      <TextArea
        form={view}
        name="reason"
        label={form.page.t('weighing.field.mark')}
        why={form.page.t('weighing.field.mark.why')}
        voice
        max={5000}
      />
    </>
  ),
  save: ({ page, weighing }, { reason }) =>
    markEffect(page.context, { algorithmId: weighing.algorithmId, effectId: page.param('effect'), reason }),
})

const markOf = ({ page, weighing }: FormContext) => weighing.marks.find((one) => one.id === page.param('mark'))

export const withdrawMarkForm = weighingForm({
  pattern: withdrawMarkPath.pattern,
  action: 'weighing.mark',
  schema: deedForm,
  labels: {},
  title: ({ page }) => page.t('weighing.form.withdrawMark.title'),
  lead: (form) => {
    const effect = form.weighing.effects.find((one) => one.id === markOf(form)?.effectId)
    return form.page.t('weighing.form.withdrawMark.lead', { name: effect?.title ?? '' })
  },
  submit: 'weighing.form.withdrawMark.submit',
  anchor: () => 'zwaar',
  values: (form) => (markOf(form) === undefined ? null : {}),
  fields: () => null,
  save: ({ page, weighing }) =>
    withdrawMark(page.context, { algorithmId: weighing.algorithmId, markId: page.param('mark') }),
})
