import { longTermHints } from '#src/content/weighing/prompts.ts'
import { directnesses, effectKinds, evidenceBases, reversibilities, sides, terms } from '#src/domain/weighing/effect.ts'
import { CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { DayBox, Select, TextArea, TextBox } from '../../components/form.tsx'
import { Details, Notice } from '../../components/text.tsx'
import { newGroupPath } from '../../paths/weighing.ts'
import { FurtherFields } from './effect-further-fields.tsx'
import type { FieldsProps } from './effect-fields-props.ts'

/** Everything that is known about one effect. How heavy it is, is not asked. */
export function EffectFields(props: FieldsProps) {
  return (
    <>
      <WhatHappens {...props} />
      <WhomItTouches {...props} />
      <WhenItShows {...props} />
      <HowSure {...props} />
      <FurtherFields {...props} />
    </>
  )
}

function WhatHappens({ form, context }: FieldsProps) {
  const { t, lang } = context.page
  return (
    <>
      <RadioGroup
        form={form}
        name="side"
        label={t('weighing.field.side')}
        why={t('weighing.field.side.why')}
        choices={sides.map((value) => ({ value, label: t(`weighing.side.${value}`) }))}
      />
      <TextBox
        form={form}
        name="title"
        label={t('weighing.field.title')}
        hint={t('weighing.field.title.hint')}
        why={t('weighing.field.title.why')}
      />
      <TextArea
        form={form}
        name="description"
        label={t('weighing.field.description')}
        hint={t('weighing.field.description.hint')}
        why={t('weighing.field.description.why')}
        max={4000}
      />
      <Details summary={t('weighing.form.effect.hints')}>
        <ul>
          {longTermHints.map((hint) => (
            <li key={hint.nl}>{hint[lang]}</li>
          ))}
        </ul>
      </Details>
    </>
  )
}

function WhomItTouches({ form, context }: FieldsProps) {
  const { t } = context.page
  const { stakeholders, algorithmId: id } = context.weighing
  const groups = stakeholders.map((group) => ({ value: group.id, label: group.name }))
  if (groups.length === 0)
    return (
      <Notice warning>
        {t('weighing.form.effect.noGroups')} <a href={newGroupPath({ id })}>{t('weighing.scales.addGroup')}</a>
      </Notice>
    )
  return (
    <>
      <CheckboxGroup
        form={form}
        name="benefitGroups"
        label={t('weighing.field.benefitGroups')}
        why={t('weighing.field.groups.why')}
        choices={groups}
      />
      <CheckboxGroup form={form} name="burdenGroups" label={t('weighing.field.burdenGroups')} choices={groups} />
      <TextBox form={form} name="whoExactly" label={t('weighing.field.whoExactly')} optional />
    </>
  )
}

function WhenItShows({ form, context }: FieldsProps) {
  const { t } = context.page
  return (
    <>
      <RadioGroup
        form={form}
        name="term"
        label={t('weighing.field.term')}
        why={t('weighing.field.term.why')}
        choices={terms.map((value) => ({ value, label: t(`weighing.term.${value}.long`) }))}
      />
      <RadioGroup
        form={form}
        name="directness"
        label={t('weighing.field.directness')}
        why={t('weighing.field.directness.why')}
        choices={directnesses.map((value) => ({ value, label: t(`weighing.directness.${value}.long`) }))}
      />
      <DayBox
        form={form}
        name="recheckOn"
        label={t('weighing.field.recheckOn')}
        why={t('weighing.field.recheckOn.why')}
        optional
      />
      <Select
        form={form}
        name="kind"
        label={t('weighing.field.kind')}
        why={t('weighing.field.kind.why')}
        choices={effectKinds.map((value) => ({ value, label: t(`weighing.kind.${value}`) }))}
      />
    </>
  )
}

function HowSure({ form, context }: FieldsProps) {
  const { t } = context.page
  return (
    <>
      <RadioGroup
        form={form}
        name="basis"
        label={t('weighing.field.basis')}
        why={t('weighing.field.basis.why')}
        choices={evidenceBases.map((value) => ({ value, label: t(`weighing.basis.${value}.long`) }))}
      />
      <TextBox
        form={form}
        name="source"
        label={t('weighing.field.source')}
        hint={t('weighing.field.source.hint')}
        optional
      />
      <TextBox
        form={form}
        name="raisedBy"
        label={t('weighing.field.raisedBy')}
        hint={t('weighing.field.raisedBy.hint')}
        why={t('weighing.field.raisedBy.why')}
      />
      <Select
        form={form}
        name="reversibility"
        label={t('weighing.field.reversibility')}
        why={t('weighing.field.reversibility.why')}
        choices={reversibilities.map((value) => ({ value, label: t(`weighing.reversibility.${value}`) }))}
      />
    </>
  )
}
