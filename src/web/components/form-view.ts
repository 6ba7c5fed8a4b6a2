import type { Frame, FrameWords } from './frame.ts'

/** What is wrong with one field; an empty field name means the form as a whole. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/** What was filled in, by field name. */
export type FormValues = Readonly<Record<string, unknown>>

/** A form as it is shown: what was filled in, what is wrong with it, and the words around it. */
export interface FormView {
  readonly values: FormValues
  readonly errors: readonly FieldError[]
  readonly words: FrameWords
  /** Before every id, for a page with more than one form with the same field names. */
  readonly prefix: string
}

/** The view of a form: `formView(frame)` when new, `formView(frame, values, errors)` after a mistake. */
export function formView(
  frame: Frame,
  values: FormValues = {},
  errors: readonly FieldError[] = [],
  prefix = '',
): FormView {
  return { values, errors, words: frame.words, prefix }
}

/** The id of a field, the target of the links in the error summary. */
export const fieldId = (form: FormView, name: string): string => `${form.prefix}${name}`

/** The value of a field as text. */
export function valueOf(form: FormView, name: string): string {
  const value = form.values[name]
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : ''
}

/** The values of a field with more answers. */
export function valuesOf(form: FormView, name: string): readonly string[] {
  const value = form.values[name]
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string')
  return typeof value === 'string' && value !== '' ? [value] : []
}

/** What is wrong with a field, if anything. */
export const errorOf = (form: FormView, name: string): string | null =>
  form.errors.find((error) => error.field === name)?.message ?? null

/** The mistakes of a form for the summary on top of the page, with the ids of its fields. */
export const summaryOf = (...forms: readonly FormView[]): readonly FieldError[] =>
  forms.flatMap((form) =>
    form.errors.map((error) => (error.field === '' ? error : { ...error, field: fieldId(form, error.field) })),
  )
