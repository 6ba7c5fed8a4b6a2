import { z } from 'zod'
import { cycleDocuments } from '#src/domain/plan/goal.ts'
import { roles } from '#src/domain/person/role.ts'
import { DayBox, HiddenField, Select, TextArea, TextBox } from '../../components/form.tsx'
import { CheckboxGroup } from '../../components/choices.tsx'
import { valueOf, valuesOf } from '../../components/form-view.ts'
import { capital } from '../../components/words.ts'
import { choice, codes, optionalText, textField } from '../../http/fields.ts'
import {
  askHalfRows,
  budgetOf,
  budgetRows,
  cycleOf,
  cycleRows,
  milestoneRows,
  milestonesOf,
  rowFields,
  rowLabels,
  rowsOf,
  shownRows,
} from './goal-rows.ts'
import { partForm, type FieldsProps } from './part-form.ts'
import { PlaceFields, placeFields, placeLabels } from './place-fields.tsx'

/** The paragraphs of the vision in force; a code of an earlier vision stays until somebody unticks it. */
function Paragraphs({ form, t, paragraphTitles }: FieldsProps) {
  const gone = valuesOf(form, 'paragraphs').filter((code) => !paragraphTitles.has(code))
  const choices = [
    ...[...paragraphTitles].map(([value, label]) => ({ value, label })),
    ...gone.map((code) => ({ value: code, label: t('plan.paragraphs.gone', { code }) })),
  ]
  const hint = t(paragraphTitles.size === 0 ? 'plan.paragraphs.noVision' : 'plan.paragraphs.hint')
  return (
    <CheckboxGroup form={form} name="paragraphs" label={t('plan.paragraphs')} hint={hint} choices={choices} optional />
  )
}

function Milestones({ form, t }: Pick<FieldsProps, 'form' | 't'>) {
  return (
    <fieldset className="utrecht-form-fieldset">
      <legend className="utrecht-form-fieldset__legend">{t('plan.milestones')}</legend>
      <p className="ws-small ws-subtle">{t('plan.rows.more')}</p>
      {shownRows(form, milestoneRows, ['milestoneTitle', 'milestoneDue']).map((row) => (
        <div key={row} className="ws-fields">
          <HiddenField name={`milestoneKey${row}`} value={valueOf(form, `milestoneKey${row}`)} />
          <TextBox
            form={form}
            name={`milestoneTitle${row}`}
            label={t('plan.milestone', { row })}
            optional={row !== 1}
          />
          <DayBox
            form={form}
            name={`milestoneDue${row}`}
            label={t('plan.milestone.due', { row })}
            optional={row !== 1}
          />
        </div>
      ))}
    </fieldset>
  )
}

function Money({ form, t }: Pick<FieldsProps, 'form' | 't'>) {
  return (
    <fieldset className="utrecht-form-fieldset">
      <legend className="utrecht-form-fieldset__legend">{t('plan.budget')}</legend>
      {shownRows(form, budgetRows, ['budgetYear', 'budgetEuros', 'budgetFte']).map((row) => (
        <div key={row} className="ws-fields">
          <TextBox
            form={form}
            name={`budgetYear${row}`}
            label={t('plan.budget.year', { row })}
            optional
            inputMode="numeric"
          />
          <TextBox
            form={form}
            name={`budgetEuros${row}`}
            label={t('plan.budget.euros', { row })}
            optional
            inputMode="numeric"
          />
          <TextBox
            form={form}
            name={`budgetFte${row}`}
            label={t('plan.budget.fte', { row })}
            optional
            inputMode="decimal"
          />
        </div>
      ))}
    </fieldset>
  )
}

function Cycle({ form, t }: Pick<FieldsProps, 'form' | 't'>) {
  return (
    <fieldset className="utrecht-form-fieldset">
      <legend className="utrecht-form-fieldset__legend">{t('plan.cycle')}</legend>
      {shownRows(form, cycleRows, ['cycleDocument', 'cycleYear', 'cycleReference']).map((row) => (
        <div key={row} className="ws-fields">
          <Select
            form={form}
            name={`cycleDocument${row}`}
            label={t('plan.cycle.document', { row })}
            optional
            choices={cycleDocuments.map((one) => ({ value: one, label: t(`plan.cycle.name.${one}`) }))}
          />
          <TextBox
            form={form}
            name={`cycleYear${row}`}
            label={t('plan.cycle.year', { row })}
            optional
            inputMode="numeric"
          />
          <TextBox form={form} name={`cycleReference${row}`} label={t('plan.cycle.reference', { row })} optional />
          <TextBox form={form} name={`cycleAddress${row}`} label={t('plan.cycle.address', { row })} optional />
        </div>
      ))}
    </fieldset>
  )
}

/** A goal of the plan, with its milestones, money and place in the planning and control cycle. */
export const goalForm = partForm({
  type: 'goal',
  schema: z
    .object({
      title: textField(200),
      statement: textField(4000),
      paragraphs: codes(),
      ownerRole: choice(roles),
      portfolio: optionalText(200),
      indicator: textField(2000),
      baseline: optionalText(2000),
      target: optionalText(2000),
      ...rowFields,
      ...placeFields,
    })
    .superRefine(askHalfRows),
  labels: {
    ...placeLabels,
    title: 'guiding.field.title',
    statement: 'plan.statement',
    ownerRole: 'plan.owner',
    indicator: 'plan.indicator',
    paragraphs: 'plan.paragraphs',
    portfolio: 'plan.portfolio',
    baseline: 'plan.baseline',
    target: 'plan.target',
    ...rowLabels,
  },
  Fields: (props) => {
    const { form, t } = props
    return (
      <>
        <TextBox form={form} name="title" label={t('guiding.field.title')} />
        <TextArea form={form} name="statement" label={t('plan.statement')} rows={3} voice />
        <Paragraphs {...props} />
        <Select
          form={form}
          name="ownerRole"
          label={t('plan.owner')}
          choices={roles.map((role) => ({ value: role, label: capital(t(`role.${role}`)) }))}
        />
        <TextBox
          form={form}
          name="portfolio"
          label={t('plan.portfolio')}
          hint={t('plan.portfolio.hint')}
          optional
          suggestions={props.portfolios}
        />
        <TextArea form={form} name="indicator" label={t('plan.indicator')} why={t('plan.indicator.why')} rows={2} />
        <TextArea form={form} name="baseline" label={t('plan.baseline')} optional rows={2} />
        <TextArea form={form} name="target" label={t('plan.target')} optional rows={2} />
        <Milestones form={form} t={t} />
        <Money form={form} t={t} />
        <Cycle form={form} t={t} />
        <PlaceFields {...props} />
      </>
    )
  },
  valuesOf: ({ code, sequence, content }) => ({
    code,
    sequence,
    title: content.title,
    statement: content.statement,
    paragraphs: content.paragraphs,
    ownerRole: content.ownerRole,
    portfolio: content.portfolio,
    indicator: content.indicator,
    baseline: content.baseline,
    target: content.target,
    ...rowsOf(content),
  }),
  draftOf: ({
    code,
    sequence,
    title,
    statement,
    paragraphs,
    ownerRole,
    portfolio,
    indicator,
    baseline,
    target,
    ...sent
  }) => ({
    code,
    sequence: sequence ?? 0,
    content: {
      ...{ title, statement, paragraphs, ownerRole, portfolio, indicator, baseline, target },
      milestones: milestonesOf(sent),
      budget: budgetOf(sent),
      cycle: cycleOf(sent),
    },
  }),
})
