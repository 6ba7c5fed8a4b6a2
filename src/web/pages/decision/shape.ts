import { z } from 'zod'
import { choice, optionalChoice, optionalDay, optionalText, wholeNumber } from '../../http/fields.ts'
import type { Labels, Sent } from '../../http/submit.ts'
import { textOf } from './sent-fields.ts'

/** A field of the decision room: what may stand in it, and its label for the sentence when it does not fit. */
export interface AskedField {
  readonly name: string
  readonly label: string
  readonly fits: z.ZodType
}

const longest = 20_000

/** A text of the record; it may still be open. */
export const words = (name: string, label: string, max = longest): AskedField => ({
  name,
  label,
  fits: optionalText(max),
})

/** A day of the record; it may still be open. */
export const day = (name: string, label: string): AskedField => ({ name, label, fits: optionalDay() })

/** A choice of the record; it may still be open. */
export const oneOf = (name: string, label: string, values: readonly string[]): AskedField => ({
  name,
  label,
  fits: optionalChoice(values),
})

/** A choice without which what was written beside it would be lost. */
export const oneOfWith = (name: string, label: string, values: readonly string[], needed: boolean): AskedField =>
  needed ? { name, label, fits: choice(values) } : oneOf(name, label, values)

/** True when something stands in the field. */
export const isFilled = (sent: Sent, name: string): boolean => textOf(sent, name) !== ''

/** The shape of a form of the decision room, and the labels of its fields. */
export function shapeOf(fields: readonly AskedField[]): { readonly schema: z.ZodType; readonly labels: Labels } {
  const asked = [...fields, { name: 'revision', label: '', fits: wholeNumber() }]
  return {
    schema: z.object(Object.fromEntries(asked.map(({ name, fits }) => [name, fits]))),
    labels: Object.fromEntries(asked.map(({ name, label }) => [name, label])),
  }
}
