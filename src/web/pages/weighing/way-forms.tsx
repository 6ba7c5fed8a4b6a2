import { z } from 'zod'
import { neededConfirmations } from '#src/domain/weighing/signing.ts'
import { weighingTransitions } from '#src/domain/weighing/transitions.ts'
import { confirmFacts } from '#src/workflows/weighing/confirm-facts.ts'
import { moveWeighing, needsReason, ownTriggers } from '#src/workflows/weighing/move-weighing.ts'
import { TextArea } from '../../components/form.tsx'
import { optionalText } from '../../http/fields.ts'
import { confirmFactsPath, moveWeighingPath } from '../../paths/weighing.ts'
import { missingText } from '../../components/weighing/missing-text.ts'
import { deedForm } from './fields.ts'
import { editorOf } from './edit-links.ts'
import { weighingForm, type FormContext } from './weighing-form.tsx'

/** What still stands in the way of a step, above its form. */
function StandsInTheWay({ form, proposal }: { readonly form: FormContext; readonly proposal: boolean }) {
  const { page, reading, weighing } = form
  const missing = [...reading.missingFacts, ...(proposal ? reading.missingForProposal : [])]
  if (missing.length === 0) return null
  const reader = editorOf(page, reading)
  return (
    <div className="ws-empty ws-stack--tight">
      <p>{page.t(proposal ? 'weighing.form.move.missing' : 'weighing.form.confirm.missing')}</p>
      <ul>
        {missing.map((one) => {
          const { text, href, more } = missingText(one, weighing, reader)
          return (
            <li key={text}>
              {href === null ? text : <a href={href}>{text}</a>}
              {more !== undefined && `. ${more}`}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

export const confirmForm = weighingForm({
  pattern: confirmFactsPath.pattern,
  action: 'weighing.confirm',
  schema: deedForm,
  labels: {},
  title: ({ page }) => page.t('weighing.form.confirm.title'),
  lead: ({ page }) => page.t('weighing.form.confirm.lead'),
  submit: 'weighing.form.confirm.submit',
  anchor: () => 'verder',
  values: () => ({}),
  fields: (_view, form) => (
    <>
      <StandsInTheWay form={form} proposal={false} />
      {neededConfirmations(form.weighing).length > 1 && <p>{form.page.t('weighing.way.twoPeople')}.</p>}
    </>
  ),
  save: ({ page, weighing }) => confirmFacts(page.context, { algorithmId: weighing.algorithmId }),
})

/** A step that somebody takes on this page and that exists from where the weighing stands. */
const triggerOf = ({ page, weighing }: FormContext) =>
  ownTriggers.find(
    (one) =>
      one === page.param('trigger') &&
      weighingTransitions.some((step) => step.trigger === one && step.from === weighing.status),
  )

export const moveForm = weighingForm({
  pattern: moveWeighingPath.pattern,
  action: 'weighing.move',
  schema: z.object({ reason: optionalText(2000) }),
  labels: { reason: 'weighing.field.reason' },
  title: (form) => form.page.t(`weighing.trigger.${triggerOf(form) ?? 'close'}`),
  submit: (form) => `weighing.trigger.${triggerOf(form) ?? 'close'}`,
  saved: (form) => `weighing.moved.${triggerOf(form) ?? 'close'}`,
  lead: (form) => form.page.t(`weighing.form.move.${triggerOf(form) ?? 'close'}`),
  anchor: () => 'verder',
  refusedFields: { 'reason-missing': 'reason' },
  values: (form) => (triggerOf(form) === undefined ? null : {}),
  fields: (view, form) => {
    const trigger = triggerOf(form)
    return (
      <>
        {trigger === 'release' && <StandsInTheWay form={form} proposal />}
        {trigger !== undefined && needsReason(trigger) && (
          <TextArea
            form={view}
            name="reason"
            label={form.page.t('weighing.field.reason')}
            why={form.page.t('weighing.field.reason.why')}
            rows={3}
          />
        )}
      </>
    )
  },
  save: (form, { reason }) =>
    moveWeighing(form.page.context, {
      algorithmId: form.weighing.algorithmId,
      trigger: triggerOf(form) ?? 'close',
      reason,
    }),
})
