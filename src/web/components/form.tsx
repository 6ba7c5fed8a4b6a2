import { createElement, type ReactNode } from 'react'
import { errorOf, fieldId, type FormView, nowOf, valueOf } from './form-view.ts'

/** What every field can say about itself. */
export interface FieldProps {
  readonly form: FormView
  readonly name: string
  readonly label: ReactNode
  /** How to fill it in. */
  readonly hint?: ReactNode
  /** Why it is asked: every required field says so. */
  readonly why?: ReactNode
  /** May stay empty; the label says so. */
  /** May stay empty; or is needed only when another answer asks for it. */
  readonly optional?: boolean | 'onlyThen'
}

/** The ids that describe a field to a screen reader. */
export function describedBy({ form, name, hint, why }: Pick<FieldProps, 'form' | 'name' | 'hint' | 'why'>) {
  const id = fieldId(form, name)
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(why === undefined ? [] : [`${id}-why`]),
    ...(errorOf(form, name) === null ? [] : [`${id}-error`]),
  ]
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** Hint, reason and error of a field, in that order. */
export function FieldNotes({ form, name, hint, why }: Pick<FieldProps, 'form' | 'name' | 'hint' | 'why'>) {
  const id = fieldId(form, name)
  const error = errorOf(form, name)
  return (
    <>
      {hint !== undefined && (
        <div className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {why !== undefined && (
        <div className="utrecht-form-field-description ws-field-why" id={`${id}-why`}>
          {why}
        </div>
      )}
      {error !== null && (
        <p className="utrecht-form-field-error-message" id={`${id}-error`}>
          <span className="ws-visually-hidden">{form.words.errorPrefix} </span>
          {error}
        </p>
      )}
    </>
  )
}

/** ` (niet verplicht)` after the label of a field that may stay empty. */
export const optionalMark = ({ form, optional }: Pick<FieldProps, 'form' | 'optional'>) =>
  optional === true || optional === 'onlyThen' ? (
    <span className="ws-optional"> {optional === true ? form.words.optional : form.words.onlyThen}</span>
  ) : null

interface NowThereProps extends Pick<FieldProps, 'form' | 'name'> {
  /** The words of the values that can be chosen. */
  readonly choices?: readonly { readonly value: string; readonly label: ReactNode }[]
}

/** What somebody else saved meanwhile in this field, beside what this person wrote. */
export function NowThere({ form, name, choices = [] }: NowThereProps) {
  const now = nowOf(form, name)
  if (now === null) return null
  const { nowThere, nowEmpty } = form.words
  return (
    <div className="ws-now">
      <p className="ws-now__label">{nowThere}</p>
      {now.length === 0 && <p>{nowEmpty}</p>}
      {now.map((value) => (
        <p key={value} className="ws-prose">
          {choices.find((choice) => choice.value === value)?.label ?? value}
        </p>
      ))}
    </div>
  )
}

/** A field with its label, hint, reason and error; the box itself is `children`. */
export function Field(props: FieldProps & Pick<NowThereProps, 'choices'> & { readonly children: ReactNode }) {
  const invalid = errorOf(props.form, props.name) !== null
  return (
    <div className={invalid ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
      <label className="utrecht-form-label" htmlFor={fieldId(props.form, props.name)}>
        {props.label}
        {optionalMark(props)}
      </label>
      <FieldNotes {...props} />
      {props.children}
      <NowThere {...props} />
    </div>
  )
}

/** What a box inside a field needs to belong to it. */
export const boxProps = (props: FieldProps) => ({
  id: fieldId(props.form, props.name),
  name: props.name,
  'aria-describedby': describedBy(props),
  'aria-invalid': errorOf(props.form, props.name) === null ? undefined : (true as const),
})

interface TextBoxProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'url' | 'tel'
  readonly autoComplete?: string
  readonly inputMode?: 'numeric' | 'decimal' | 'text'
  /** Suggestions that may be chosen; anything else may be typed. */
  readonly suggestions?: readonly string[]
}

/** One line of text. */
export function TextBox(props: TextBoxProps) {
  const list = props.suggestions === undefined ? undefined : `${fieldId(props.form, props.name)}-list`
  return (
    <Field {...props}>
      <input
        {...boxProps(props)}
        className="utrecht-textbox"
        type={props.type ?? 'text'}
        defaultValue={props.type === 'password' ? undefined : valueOf(props.form, props.name)}
        autoComplete={props.autoComplete}
        inputMode={props.inputMode}
        list={list}
      />
      {list !== undefined && (
        <datalist id={list}>
          {props.suggestions?.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  )
}

interface TextAreaProps extends FieldProps {
  readonly rows?: number
  /** Words somebody stands behind: motivation, advice, appreciation. Never for facts. */
  readonly voice?: boolean
  /** Shows how many characters are left when the browser runs our code. */
  readonly max?: number
}

/** A longer text. */
export function TextArea(props: TextAreaProps) {
  const area = (
    <textarea
      {...boxProps(props)}
      className={props.voice === true ? 'utrecht-textarea ws-voice' : 'utrecht-textarea'}
      rows={props.rows ?? 4}
      defaultValue={valueOf(props.form, props.name)}
    />
  )
  const { words } = props.form
  const counted = { 'data-max': props.max, 'data-left': words.charactersLeft, 'data-over': words.charactersOver }
  return <Field {...props}>{props.max === undefined ? area : createElement('char-count', counted, area)}</Field>
}

/** One choice out of a list. */
export interface Choice {
  readonly value: string
  readonly label: ReactNode
  /** What the choice means, under it (not in a select). */
  readonly hint?: ReactNode
  /** Why it cannot be chosen; it stays visible (not in a select). */
  readonly refused?: ReactNode
}

/** A choice of a select, which can only hold plain text. */
export interface SelectChoice {
  readonly value: string
  readonly label: string
}

/** A list to choose from; starts empty, so that nothing is chosen by accident. */
export function Select(props: FieldProps & { readonly choices: readonly SelectChoice[]; readonly empty?: string }) {
  return (
    <Field {...props}>
      <select {...boxProps(props)} className="utrecht-select" defaultValue={valueOf(props.form, props.name)}>
        <option value="">{props.empty ?? props.form.words.choose}</option>
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A day. */
export function DayBox(props: FieldProps) {
  return (
    <Field {...props}>
      <input
        {...boxProps(props)}
        className="utrecht-textbox ws-textbox--date"
        type="date"
        defaultValue={valueOf(props.form, props.name)}
      />
    </Field>
  )
}

/** A file to send; the form needs `encType="multipart/form-data"`. */
export function FileBox(props: FieldProps & { readonly accept?: string; readonly multiple?: boolean }) {
  return (
    <Field {...props}>
      <input
        {...boxProps(props)}
        className="utrecht-textbox ws-file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
      />
    </Field>
  )
}

/** A value that travels with the form unseen. */
export const HiddenField = ({ name, value }: { name: string; value: string | number }) => (
  <input type="hidden" name={name} value={value} />
)
