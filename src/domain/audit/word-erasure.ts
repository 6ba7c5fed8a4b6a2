import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import { checkGrounds, type ErasureGrounds, type GroundsRefusal } from './erasure-grounds.ts'

/** A value as it is kept in a column or a frozen text: a text, or texts inside each other. */
export type Words = string | number | boolean | null | readonly Words[] | { readonly [key: string]: Words }

export const wordErasureRefusals = [
  'law-missing',
  'reason-missing',
  'words-too-short',
  'grounds-repeat-words',
  'nothing-to-erase',
] as const
export type WordErasureRefusal = (typeof wordErasureRefusals)[number]

/** Fewer characters stand in too many other words. */
const fewestCharacters = 3

/** The words as somebody gives them, to be found in any text: as whole words, over the end of a line, in capitals or not. */
function patternOf(words: string): RegExp {
  const pieces = words.trim().split(/\s+/)
  const escaped = pieces.map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped.join(String.raw`\s+`)}(?![\p{L}\p{N}])`, 'giu')
}

/** A name of the program itself, such as a kind or a state, is never what somebody wrote. */
const isCode = (text: string): boolean => /^[a-z][A-Za-z0-9]*(?:-[a-z0-9]+)*$/.test(text)

/** Whether these words can be looked for. */
export const isFindable = (words: string): boolean => words.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= fewestCharacters

/** What stands in the place of words that had to go: for every reader the day, the law and the reason. */
export const markOf = ({ law, reason }: ErasureGrounds, today: Day): string =>
  `[gewist op ${today.split('-').reverse().join('-')} op grond van ${law}: ${reason.replace(/\.$/, '')}]`

/** The same place again in one text: the reason stands there already. */
const markAgain = '[gewist]'

/** The value without the words, with the mark in their place. The value itself when they do not stand in it. */
export function withoutWords(value: string, words: string, mark: string): string
export function withoutWords(value: Words, words: string, mark: string): Words
export function withoutWords(value: Words, words: string, mark: string): Words {
  const pattern = patternOf(words)
  return mapTexts(value, (text) => {
    let times = 0
    return text.replaceAll(pattern, () => (times++ === 0 ? mark : markAgain))
  })
}

function mapTexts(value: Words, change: (text: string) => string): Words {
  if (typeof value === 'string') return isCode(value) ? value : change(value)
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map((one) => mapTexts(one, change))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]))
}

const isList = (value: object): value is readonly Words[] => Array.isArray(value)

/** How much of the text around the words helps to recognise the place. */
const around = 90

/** The first passage with the words, to recognise the place by; nothing when they do not stand in the value. */
export function passageWith(value: Words, words: string): string | undefined {
  const pattern = patternOf(words)
  let passage: string | undefined
  mapTexts(value, (text) => {
    const match = passage === undefined ? pattern.exec(text) : null
    pattern.lastIndex = 0
    if (match !== null) passage = cut(text, match.index, match.index + match[0].length)
    return text
  })
  return passage
}

function cut(text: string, from: number, to: number): string {
  const [start, end] = [Math.max(0, from - around), Math.min(text.length, to + around)]
  const inner = text.slice(start, end).replaceAll(/\s+/g, ' ').trim()
  return `${start === 0 ? '' : '… '}${inner}${end === text.length ? '' : ' …'}`
}

/** Erases words from these places on a legal ground, or says why not. The ground stays readable, so it names nobody. */
export function eraseWords(
  words: string,
  places: readonly unknown[],
  given: ErasureGrounds,
): Result<ErasureGrounds, WordErasureRefusal> {
  if (!isFindable(words)) return refuse('words-too-short')
  const grounds: Result<ErasureGrounds, GroundsRefusal> = checkGrounds(given)
  if (!grounds.ok) return grounds
  const { law, reason } = grounds.value
  if (passageWith([law, reason], words) !== undefined) return refuse('grounds-repeat-words')
  return places.length === 0 ? refuse('nothing-to-erase') : accept(grounds.value)
}
