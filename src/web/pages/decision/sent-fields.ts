import { isDay } from '#src/domain/shared/dates.ts'
import type { Sent } from '../../http/submit.ts'

/** The longest text that a field of a record may hold. */
const longest = 20_000

/** What stands in a text field, without a trace of the browser; cut off where no field can be that long. */
export function textOf(sent: Sent, name: string): string {
  const value = sent[name]
  const text = Array.isArray(value) ? value[0] : value
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n').trim().slice(0, longest) : ''
}

/** One of the given values, or nothing. */
export const choiceOf = <Value extends string>(sent: Sent, name: string, values: readonly Value[]): Value | null =>
  values.find((value) => value === textOf(sent, name)) ?? null

/** A day that exists, or nothing. */
export function dayOf(sent: Sent, name: string): string | null {
  const text = textOf(sent, name)
  return isDay(text) ? text : null
}

/** All values of a field that can be sent more than once. */
export function textsOf(sent: Sent, name: string): readonly string[] {
  const value = sent[name]
  const all = Array.isArray(value) ? value : [value]
  return all.filter((one) => typeof one === 'string' && one !== '') as readonly string[]
}

/** Lines that hold something. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
