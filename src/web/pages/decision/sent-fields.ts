import { isDay } from '#src/domain/shared/dates.ts'
import type { Sent } from '../../http/submit.ts'

/** What stands in a text field, without a trace of the browser. Whether it fits is the shape's question. */
export function textOf(sent: Sent, name: string): string {
  const value = sent[name]
  const text = Array.isArray(value) ? value[0] : value
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n').trim() : ''
}

/** One of the given values, or nothing when none was chosen. */
export const choiceOf = <Value extends string>(sent: Sent, name: string, values: readonly Value[]): Value | null =>
  values.find((value) => value === textOf(sent, name)) ?? null

/** A day, or nothing when none was filled in. */
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

/** The revision that was read; 0 when there was none. */
export const revisionOf = (sent: Sent): number => Number(textOf(sent, 'revision'))
