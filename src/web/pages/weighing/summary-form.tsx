import { z } from 'zod'
import { humanDeviations } from '#src/domain/weighing/weighing.ts'
import { describeWeighing } from '#src/workflows/weighing/describe-weighing.ts'
import { RadioGroup } from '../../components/choices.tsx'
import { TextArea, TextBox } from '../../components/form.tsx'
import { optionalChoice, optionalText, textField } from '../../http/fields.ts'
import { summaryPath } from '../../paths/weighing.ts'
import { revisionField } from './fields.ts'
import { weighingForm } from './weighing-form.tsx'

/** What the weighing is about, who gathered the facts, and whether the human follows the proposal. */
export const summaryForm = weighingForm({
  pattern: summaryPath.pattern,
  action: 'weighing.write',
  schema: z.object({
    summary: textField(4000),
    factsGatheredBy: optionalText(300),
    humanDeviation: optionalChoice(humanDeviations),
    revision: revisionField(),
  }),
  labels: {
    summary: 'weighing.field.summary',
    factsGatheredBy: 'weighing.field.factsGatheredBy',
    humanDeviation: 'weighing.field.humanDeviation',
  },
  title: ({ page }) => page.t('weighing.form.summary.title'),
  lead: ({ page }) => page.t('weighing.form.summary.lead'),
  anchor: () => 'inhoud',
  values: ({ weighing }) => ({
    summary: weighing.summary,
    factsGatheredBy: weighing.factsGatheredBy,
    humanDeviation: weighing.humanDeviation ?? '',
    revision: weighing.revision,
  }),
  fields: (form, { page: { t } }) => (
    <>
      <TextArea
        form={form}
        name="summary"
        label={t('weighing.field.summary')}
        hint={t('weighing.field.summary.hint')}
        why={t('weighing.field.summary.why')}
        rows={7}
        max={4000}
      />
      <TextBox
        form={form}
        name="factsGatheredBy"
        label={t('weighing.field.factsGatheredBy')}
        hint={t('weighing.field.factsGatheredBy.hint')}
        optional
      />
      <RadioGroup
        form={form}
        name="humanDeviation"
        label={t('weighing.field.humanDeviation')}
        why={t('weighing.field.humanDeviation.why')}
        optional
        choices={humanDeviations.map((value) => ({ value, label: t(`weighing.deviation.${value}`) }))}
      />
    </>
  ),
  save: ({ page, weighing }, { revision, ...texts }) =>
    describeWeighing(page.context, { algorithmId: weighing.algorithmId, revision: revision ?? 0, ...texts }),
})
