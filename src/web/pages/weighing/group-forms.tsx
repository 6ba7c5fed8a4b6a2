import { z } from 'zod'
import { nameStakeholder } from '#src/workflows/weighing/name-stakeholder.ts'
import { withdrawStakeholder } from '#src/workflows/weighing/withdraw-stakeholder.ts'
import type { FormView } from '../../components/form-view.ts'
import { TextArea, TextBox } from '../../components/form.tsx'
import { optionalText, textField } from '../../http/fields.ts'
import { groupPath, newGroupPath, removeGroupPath } from '../../paths/weighing.ts'
import { deedForm, editedFrom, revisionField, textOrNothing } from './fields.ts'
import { weighingForm, type FormContext } from './weighing-form.tsx'

const schema = z.object({
  name: textField(300),
  about: optionalText(3000),
  influence: textOrNothing(3000),
  whenItFails: textOrNothing(3000),
  revision: revisionField(),
})

const labels = {
  name: 'weighing.field.name',
  about: 'weighing.field.about',
  influence: 'weighing.field.influence',
  whenItFails: 'weighing.field.whenItFails',
} as const

function GroupFields({ form, page: { t } }: { readonly form: FormView } & Pick<FormContext, 'page'>) {
  return (
    <>
      <TextBox
        form={form}
        name="name"
        label={t('weighing.field.name')}
        hint={t('weighing.field.name.hint')}
        why={t('weighing.field.name.why')}
      />
      <TextArea
        form={form}
        name="about"
        label={t('weighing.field.about')}
        hint={t('weighing.field.about.hint')}
        optional
      />
      <TextArea
        form={form}
        name="influence"
        label={t('weighing.field.influence')}
        why={t('weighing.field.stakeholder.why')}
        optional
      />
      <TextArea form={form} name="whenItFails" label={t('weighing.field.whenItFails')} optional />
    </>
  )
}

const groupOf = ({ page, weighing }: FormContext) =>
  weighing.stakeholders.find((group) => group.id === page.param('group'))

const shared = {
  action: 'weighing.write',
  schema,
  labels,
  lead: ({ page }: FormContext) => page.t('weighing.form.group.lead'),
  fields: (form: FormView, { page }: FormContext) => <GroupFields form={form} page={page} />,
  save: ({ page, weighing }: FormContext, { revision, ...draft }: z.output<typeof schema>) => {
    const edited = editedFrom(page.param('group'), revision)
    return nameStakeholder(page.context, { algorithmId: weighing.algorithmId, edited, draft })
  },
} as const

export const newGroupForm = weighingForm({
  ...shared,
  pattern: newGroupPath.pattern,
  title: ({ page }) => page.t('weighing.form.group.new'),
  anchor: () => 'weging',
  values: () => ({}),
})

export const changeGroupForm = weighingForm({
  ...shared,
  pattern: groupPath.pattern,
  title: ({ page }) => page.t('weighing.form.group.change'),
  anchor: ({ page }) => `g-${page.param('group')}`,
  values: (form) => {
    const group = groupOf(form)
    return group === undefined ? null : { ...group }
  },
})

export const removeGroupForm = weighingForm({
  pattern: removeGroupPath.pattern,
  action: 'weighing.write',
  schema: deedForm,
  labels: {},
  title: ({ page }) => page.t('weighing.form.removeGroup.title'),
  lead: (form) => form.page.t('weighing.form.removeGroup.lead', { name: groupOf(form)?.name ?? '' }),
  submit: 'weighing.form.removeGroup.submit',
  anchor: () => 'weging',
  values: (form) => (groupOf(form) === undefined ? null : {}),
  fields: () => null,
  save: ({ page, weighing }) =>
    withdrawStakeholder(page.context, { algorithmId: weighing.algorithmId, stakeholderId: page.param('group') }),
})
