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
  /** What stands there now, when somebody else saved while this was being written: each field shows both. */
  readonly now: FormValues | null
}

/** The view of a form: `formView(frame)` when new, `formView(frame, values, errors)` after a mistake. */
export function formView(
  frame: Frame,
  values: FormValues = {},
  errors: readonly FieldError[] = [],
  prefix = '',
): FormView {
  return { values, errors, words: frame.words, prefix, now: null }
}

/**
 * A form after somebody else saved first: it still holds what this person wrote, each field that differs says what
 * stands there now, and saving again is a choice. The page is made with what stands there now, so that the next save
 * begins from there.
 */
export const besideNow = (form: FormView, now: FormValues): FormView => ({ ...form, now })

/** A form that comes back: what was filled in, what is wrong with it, and whether somebody else saved first. */
export interface ComingBack {
  readonly values?: FormValues | undefined
  readonly errors?: readonly FieldError[]
  readonly clash?: boolean
}

/** A form with what stands there now, or as it comes back. */
export function formBack(frame: Frame, now: FormValues, { values, errors = [], clash = false }: ComingBack): FormView {
  const own = formView(frame, values ?? now, errors)
  return clash ? besideNow(own, now) : own
}

const asList = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.map(String).toSorted()
  if (typeof value === 'boolean') return value ? ['yes'] : []
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'string' && value !== '' ? [value] : []
}

/** What stands in a field now, in the values of the form; nothing when it is the same as what was written. */
export function nowOf(form: FormView, name: string): readonly string[] | null {
  if (form.now === null) return null
  const now = asList(form.now[name])
  return now.join('\u0000') === asList(form.values[name]).join('\u0000') ? null : now
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
