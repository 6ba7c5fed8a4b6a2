import { z } from 'zod'
import { isDay } from '#src/domain/shared/dates.ts'
import { isReadable } from '#src/domain/shared/readable.ts'

/** Codes of what can be wrong with the shape of a field; `form-errors.ts` turns them into sentences. */
export type ShapeError =
  | 'required'
  | 'choose'
  | 'too-long'
  | 'not-a-day'
  | 'not-a-number'
  | 'not-a-decimal'
  | 'not-an-address'
  | 'not-an-email'
  | 'not-a-file'
  | 'file-name'
  | 'unreadable'
  | 'invalid'

/** Text as we keep it: one way of ending a line, and nothing that went wrong between two encodings. */
const trimmed = z
  .string('required')
  .transform((text) => text.replaceAll(/\r\n|\v|\f/g, '\n').trim())
  .refine(isReadable, 'unreadable')
const orNothing = z.preprocess((value) => value ?? '', trimmed)

/** Text that must be there, of at most `max` characters. */
export const textField = (max = 10_000) => trimmed.pipe(z.string().min(1, 'required').max(max, `too-long:${max}`))

/** Text that may stay empty; then it is `''`. */
export const optionalText = (max = 10_000) => orNothing.pipe(z.string().max(max, `too-long:${max}`))

/** One of the given values, chosen by the user: nothing is preselected. */
export const choice = <const Values extends readonly [string, ...string[]] | readonly string[]>(values: Values) =>
  z.enum(values as unknown as [Values[number], ...Values[number][]], 'choose')

/** One of the given values, or nothing. */
export const optionalChoice = <const Values extends readonly string[]>(values: Values) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), choice(values).nullable())

/** Any number of the given values, also none. */
export const choices = <const Values extends readonly string[]>(values: Values) =>
  z.preprocess(asList, z.array(choice(values)))

/** Codes that were ticked in a list, each once, also none. */
export const codes = () =>
  z
    .preprocess(asList, z.array(z.string().trim().min(1, 'choose').max(200, 'too-long:200')))
    .transform((all) => [...new Set(all)])

function asList(value: unknown): unknown {
  if (value === undefined || value === '') return []
  return Array.isArray(value) ? value : [value]
}

/** A calendar day that exists. */
export const dayField = () => trimmed.pipe(z.string().min(1, 'required').refine(isDay, 'not-a-day'))

/** A calendar day that exists, or nothing. */
export const optionalDay = () =>
  orNothing.transform((text) => (text === '' ? null : text)).pipe(z.string().refine(isDay, 'not-a-day').nullable())

/** The id of a record, chosen from a list. */
export const idField = () => z.uuid('choose')

/** The id of a record, or nothing. */
export const optionalId = () =>
  orNothing.transform((text) => (text === '' ? null : text)).pipe(z.uuid('choose').nullable())

/** Ids of records, also none. */
export const ids = () => z.preprocess(asList, z.array(z.uuid('choose')))

/** Ticked or not. */
export const checkbox = () => z.preprocess((value) => value !== undefined && value !== '', z.boolean())

/** Digits only: what else a computer takes for a number, such as 1.000 for one, people mean differently. */
function numberIn(text: string): number | null {
  if (text === '') return null
  return /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN
}

/** A whole number, or nothing. */
export const wholeNumber = (min = 0, max = 1_000_000_000) =>
  orNothing
    .transform((text) => numberIn(text))
    .pipe(z.number('not-a-number').int('not-a-number').min(min, 'not-a-number').max(max, 'not-a-number').nullable())

/** A web address that a browser may open, or nothing. */
export const optionalAddress = () =>
  orNothing
    .transform((text) => (text === '' ? null : text))
    .pipe(
      z
        .url({ protocol: /^https?$/, error: 'not-an-address' })
        .max(2000, 'too-long:2000')
        .nullable(),
    )

/** An e-mail address. */
export const emailField = () => trimmed.pipe(z.email('not-an-email').max(200, 'too-long:200'))

/** An e-mail address, or nothing. */
export const optionalEmail = () =>
  orNothing
    .transform((text) => (text === '' ? null : text))
    .pipe(z.email('not-an-email').max(200, 'too-long:200').nullable())

/** Files keep their name: one that is too long to keep, or that did not arrive whole, is asked again. */
const hasGoodName = ({ name }: File): boolean => name.length <= 200 && isReadable(name)

/** An uploaded file. An empty choice counts as none. */
export const fileField = () =>
  z.custom<File>((value) => value instanceof File && value.size > 0, 'not-a-file').refine(hasGoodName, 'file-name')

/** What a browser sends when no file was chosen. */
const isNoFile = (value: unknown): boolean =>
  value === undefined || value === '' || (value instanceof File && value.size === 0 && value.name === '')

/** One or more uploaded files. */
export const filesField = () =>
  z.preprocess((value) => [value].flat().filter((one) => !isNoFile(one)), z.array(fileField()).min(1, 'not-a-file'))

/** An uploaded file, or nothing. A file in which nothing stands is a mistake, not nothing. */
export const optionalFile = () => z.preprocess((value) => (isNoFile(value) ? null : value), fileField().nullable())
