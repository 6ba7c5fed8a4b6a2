import { withdrawDispute } from '#src/workflows/weighing/withdraw-dispute.ts'
import { withdrawDisputePath } from '../../paths/weighing.ts'
import { disputeOf, whereContested } from './effect-deeds.tsx'
import { deedForm } from './fields.ts'
import { weighingForm } from './weighing-form.tsx'

export const withdrawDisputeForm = weighingForm({
  pattern: withdrawDisputePath.pattern,
  action: 'weighing.contest',
  schema: deedForm,
  labels: {},
  title: ({ page }) => page.t('weighing.form.withdrawDispute.title'),
  lead: (form) => form.page.t('weighing.form.withdrawDispute.lead', { reason: disputeOf(form)?.reason ?? '' }),
  submit: 'weighing.form.withdrawDispute.submit',
  anchor: whereContested,
  values: (form) => (disputeOf(form) === undefined ? null : {}),
  fields: () => null,
  save: ({ page, weighing }) =>
    withdrawDispute(page.context, { algorithmId: weighing.algorithmId, disputeId: page.param('dispute') }),
})
