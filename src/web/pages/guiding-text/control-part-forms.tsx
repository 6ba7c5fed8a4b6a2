import { z } from 'zod'
import { adviceKinds } from '#src/domain/advice/advice-kind.ts'
import { codesIn } from '#src/domain/audit-finding/audit-code.ts'
import { independences } from '#src/domain/control/advice-task.ts'
import { controlFrequencies, controlLines } from '#src/domain/control/control.ts'
import { roles } from '#src/domain/person/role.ts'
import { gateIds } from '#src/domain/route/gate.ts'
import type { Translate } from '#src/i18n/text.ts'
import { CheckboxGroup, RadioGroup } from '../../components/choices.tsx'
import { capital } from '../../components/words.ts'
import { Select, TextArea, TextBox } from '../../components/form.tsx'
import { choice, choices, optionalText, textField, wholeNumber } from '../../http/fields.ts'
import { partForm } from './part-form.ts'
import { PlaceFields, placeFields, placeLabels } from './place-fields.tsx'

const roleChoices = (t: Translate) => roles.map((role) => ({ value: role, label: capital(t(`role.${role}`)) }))

/** Who advises on what, when, within which term, and how free. */
export const adviceTaskForm = partForm({
  type: 'adviceTask',
  schema: z.object({
    title: textField(200),
    kind: choice(adviceKinds),
    heldBy: choice(roles),
    about: textField(2000),
    gates: choices(gateIds),
    workingDays: wholeNumber(1, 200),
    independence: choice(independences),
    safeguard: textField(2000),
    ...placeFields,
  }),
  labels: {
    ...placeLabels,
    title: 'guiding.field.title',
    kind: 'control.advice.kind',
    heldBy: 'control.advice.by',
    about: 'control.advice.about',
    workingDays: 'control.field.workingDays',
    independence: 'control.advice.independence',
    safeguard: 'control.field.safeguard',
  },
  Fields: (props) => {
    const { form, t } = props
    return (
      <>
        <TextBox form={form} name="title" label={t('guiding.field.title')} />
        <Select
          form={form}
          name="kind"
          label={t('control.advice.kind')}
          choices={adviceKinds.map((kind) => ({ value: kind, label: capital(t(`adviceKind.${kind}`)) }))}
        />
        <Select form={form} name="heldBy" label={t('control.advice.by')} choices={roleChoices(t)} />
        <TextArea form={form} name="about" label={t('control.advice.about')} rows={2} />
        <CheckboxGroup
          form={form}
          name="gates"
          label={t('control.advice.gates')}
          optional
          choices={gateIds.map((gate) => ({ value: gate, label: t(`proposal.gate.${gate}`) }))}
        />
        <TextBox form={form} name="workingDays" label={t('control.field.workingDays')} inputMode="numeric" />
        <RadioGroup
          form={form}
          name="independence"
          label={t('control.advice.independence')}
          choices={independences.map((one) => ({ value: one, label: t(`control.independence.${one}`) }))}
        />
        <TextArea form={form} name="safeguard" label={t('control.field.safeguard')} rows={2} />
        <PlaceFields {...props} />
      </>
    )
  },
  valuesOf: ({ code, sequence, content }) => ({ code, sequence, ...content }),
  draftOf: ({ code, sequence, workingDays, ...content }) => ({
    code,
    sequence: sequence ?? 0,
    content: { ...content, workingDays: workingDays ?? 0 },
  }),
})

/** Something the organisation tests over and over. */
export const controlForm = partForm({
  type: 'control',
  schema: z.object({
    title: textField(200),
    why: textField(2000),
    line: choice(controlLines),
    ownerRole: choice(roles),
    procedure: textField(4000),
    frequency: choice(controlFrequencies),
    codes: optionalText(500).transform(codesIn),
    ...placeFields,
  }),
  labels: {
    ...placeLabels,
    title: 'guiding.field.title',
    why: 'control.why',
    line: 'control.line',
    frequency: 'control.frequency',
    ownerRole: 'control.owner',
    procedure: 'control.procedure',
    codes: 'finding.codes',
  },
  Fields: (props) => {
    const { form, t } = props
    return (
      <>
        <TextBox form={form} name="title" label={t('guiding.field.title')} />
        <TextArea form={form} name="why" label={t('control.why')} rows={2} />
        <RadioGroup
          form={form}
          name="line"
          label={t('control.line')}
          choices={controlLines.map((line) => ({
            value: line,
            label: t(`control.line.${line}`),
            hint: t(`control.line.${line}.why`),
          }))}
        />
        <Select form={form} name="ownerRole" label={t('control.owner')} choices={roleChoices(t)} />
        <TextArea form={form} name="procedure" label={t('control.procedure')} rows={3} />
        <Select
          form={form}
          name="frequency"
          label={t('control.frequency')}
          choices={controlFrequencies.map((one) => ({ value: one, label: t(`control.frequency.${one}`) }))}
        />
        <TextBox form={form} name="codes" label={t('finding.codes')} hint={t('finding.codes.hint')} optional />
        <PlaceFields {...props} />
      </>
    )
  },
  valuesOf: ({ code, sequence, content }) => ({ code, sequence, ...content, codes: content.codes.join(', ') }),
  draftOf: ({ code, sequence, ...content }) => ({ code, sequence: sequence ?? 0, content }),
})
