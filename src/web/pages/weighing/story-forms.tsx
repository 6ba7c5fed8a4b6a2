import { z } from 'zod'
import { storyKinds, storyOutcomes } from '#src/domain/weighing/story.ts'
import { tellStory } from '#src/workflows/weighing/tell-story.ts'
import { withdrawStory } from '#src/workflows/weighing/withdraw-story.ts'
import { Checkbox, RadioGroup } from '../../components/choices.tsx'
import { TextArea, TextBox } from '../../components/form.tsx'
import { checkbox, choice, textField } from '../../http/fields.ts'
import { newStoryPath, withdrawStoryPath } from '../../paths/weighing.ts'
import { deedForm } from './fields.ts'
import { weighingForm, type FormContext } from './weighing-form.tsx'

export const newStoryForm = weighingForm({
  pattern: newStoryPath.pattern,
  action: 'weighing.tell',
  schema: z.object({
    kind: choice(storyKinds),
    outcome: choice(storyOutcomes),
    text: textField(4000),
    about: textField(300),
    agreed: checkbox(),
  }),
  labels: {
    kind: 'weighing.field.storyKind',
    outcome: 'weighing.field.outcome',
    text: 'weighing.field.storyText',
    about: 'weighing.field.storyAbout',
    agreed: 'weighing.field.agreed',
  },
  signedAs: 'story',
  title: ({ page }) => page.t('weighing.form.story.title'),
  lead: ({ page }) => page.t('weighing.form.story.lead'),
  submit: 'weighing.form.story.submit',
  anchor: () => 'deel-treatment',
  refusedFields: { 'not-agreed': 'agreed' },
  values: () => ({}),
  fields: (form, { page: { t } }) => (
    <>
      <RadioGroup
        form={form}
        name="kind"
        label={t('weighing.field.storyKind')}
        why={t('weighing.field.storyKind.why')}
        choices={storyKinds.map((value) => ({ value, label: t(`weighing.storyKind.${value}`) }))}
      />
      <RadioGroup
        form={form}
        name="outcome"
        label={t('weighing.field.outcome')}
        why={t('weighing.field.outcome.why')}
        choices={storyOutcomes.map((value) => ({ value, label: t(`weighing.outcome.${value}`) }))}
      />
      <TextArea
        form={form}
        name="text"
        label={t('weighing.field.storyText')}
        why={t('weighing.field.storyText.why')}
        voice
        rows={8}
        max={4000}
      />
      <TextBox
        form={form}
        name="about"
        label={t('weighing.field.storyAbout')}
        hint={t('weighing.field.storyAbout.hint')}
        why={t('weighing.field.storyAbout.why')}
      />
      <Checkbox form={form} name="agreed" label={t('weighing.field.agreed')} why={t('weighing.field.agreed.why')} />
    </>
  ),
  save: ({ page, weighing }, draft) => tellStory(page.context, { algorithmId: weighing.algorithmId, draft }),
})

const storyOf = ({ page, weighing }: FormContext) =>
  weighing.stories.find((one) => one.id === page.param('story') && one.withdrawnOn === null)

export const withdrawStoryForm = weighingForm({
  pattern: withdrawStoryPath.pattern,
  action: 'weighing.tell',
  schema: deedForm,
  labels: {},
  title: ({ page }) => page.t('weighing.form.withdrawStory.title'),
  lead: ({ page }) => page.t('weighing.form.withdrawStory.lead'),
  submit: 'weighing.form.withdrawStory.submit',
  anchor: () => 'deel-treatment',
  values: (form) => (storyOf(form) === undefined ? null : {}),
  fields: (_view, form) => <p className="ws-notice">{storyOf(form)?.about}</p>,
  save: ({ page, weighing }) =>
    withdrawStory(page.context, { algorithmId: weighing.algorithmId, storyId: page.param('story') }),
})
