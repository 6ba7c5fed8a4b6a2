import type { ReactNode } from 'react'
import { type Choice, describedBy, FieldNotes, type FieldProps, NowThere, optionalMark } from './form.tsx'
import { errorOf, fieldId, valueOf, valuesOf } from './form-view.ts'

interface GroupProps extends FieldProps {
  readonly choices: readonly Choice[]
  /** Short choices side by side. */
  readonly inline?: boolean
}

/** Choices with one question above them. */
function Fieldset(props: GroupProps & { readonly children: ReactNode }) {
  const { form, name, inline } = props
  const invalid = errorOf(form, name) !== null
  const fieldset = (
    <fieldset className="utrecht-form-fieldset" aria-describedby={describedBy(props)}>
      <legend className="utrecht-form-fieldset__legend">
        {props.label}
        {optionalMark(props)}
      </legend>
      <FieldNotes {...props} />
      {inline === true ? <div className="ws-choices--inline">{props.children}</div> : props.children}
      <NowThere {...props} />
    </fieldset>
  )
  return (
    <div className={invalid ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>{fieldset}</div>
  )
}

interface ChoiceLineProps {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly choice: Choice
  readonly checked: boolean
  readonly invalid: boolean
}

function ChoiceLine({ type, id, name, choice, checked, invalid }: ChoiceLineProps) {
  const note = choice.refused ?? choice.hint
  return (
    <div className="ws-choice">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked && choice.refused === undefined}
        disabled={choice.refused !== undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        aria-invalid={invalid && type === 'checkbox' ? true : undefined}
      />
      <label htmlFor={id}>{choice.label}</label>
      {note !== undefined && (
        <div className="utrecht-form-field-description" id={`${id}-note`}>
          {note}
        </div>
      )}
    </div>
  )
}

/** The first choice carries the id of the field, so that the error summary leads there. */
const choiceId = (field: string, index: number) => (index === 0 ? field : `${field}-${index + 1}`)

/** One answer out of a few. Nothing is chosen unless a value was given; what may not be chosen stays visible. */
export function RadioGroup(props: GroupProps) {
  const id = fieldId(props.form, props.name)
  const value = valueOf(props.form, props.name)
  return (
    <Fieldset {...props}>
      {props.choices.map((choice, index) => (
        <ChoiceLine
          key={choice.value}
          type="radio"
          id={choiceId(id, index)}
          name={props.name}
          choice={choice}
          checked={value !== '' && value === choice.value}
          invalid={false}
        />
      ))}
    </Fieldset>
  )
}

/** More answers out of a few. */
export function CheckboxGroup(props: GroupProps) {
  const id = fieldId(props.form, props.name)
  const values = valuesOf(props.form, props.name)
  return (
    <Fieldset {...props}>
      {props.choices.map((choice, index) => (
        <ChoiceLine
          key={choice.value}
          type="checkbox"
          id={choiceId(id, index)}
          name={props.name}
          choice={choice}
          checked={values.includes(choice.value)}
          invalid={errorOf(props.form, props.name) !== null}
        />
      ))}
    </Fieldset>
  )
}

/** One statement to agree with or not. */
export function Checkbox(props: FieldProps & { readonly value?: string }) {
  const { form, name, value = 'yes' } = props
  const id = fieldId(form, name)
  const error = errorOf(form, name)
  const given = form.values[name]
  return (
    <div className={error === null ? 'utrecht-form-field' : 'utrecht-form-field utrecht-form-field--invalid'}>
      <div className="ws-choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={given === true || given === value || given === 'on'}
          aria-describedby={describedBy(props)}
          aria-invalid={error === null ? undefined : true}
        />
        <label htmlFor={id}>{props.label}</label>
        <div className="ws-choice__notes">
          <FieldNotes {...props} />
        </div>
      </div>
      <NowThere form={form} name={name} choices={[{ value, label: props.label }]} />
    </div>
  )
}
