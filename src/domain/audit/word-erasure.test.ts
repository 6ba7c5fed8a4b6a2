import { expect, test } from 'vitest'
import { eraseWords, isFindable, markOf, passageWith, withoutWords } from './word-erasure.ts'

const grounds = { law: 'AVG, artikel 17', reason: 'Een inwoner vroeg erom.' }
const mark = markOf(grounds, '2026-11-19')

test('the mark says the day, the law and the reason', () => {
  expect(mark).toBe('[gewist op 19-11-2026 op grond van AVG, artikel 17: Een inwoner vroeg erom]')
})

test.each([
  ['a name in a text', 'Volgens Jan de Vries klopt het niet.', `Volgens ${mark} klopt het niet.`],
  ['a name over the end of a line, in capitals', 'JAN DE\nVRIES belde.', `${mark} belde.`],
  ['a name twice: the reason stands there once', 'Jan de Vries en jan de vries', `${mark} en [gewist]`],
  ['nothing inside a longer word', 'Jan de Vriesweg', 'Jan de Vriesweg'],
  [
    'texts inside each other',
    { a: ['x', { b: 'Jan de Vries' }], n: 1, no: null },
    { a: ['x', { b: mark }], n: 1, no: null },
  ],
])('words go from %s', (_, value, left) => {
  expect(withoutWords(value, 'Jan  de Vries', mark)).toEqual(left)
})

test('a name of the program itself stays, and signs of an expression are only signs', () => {
  expect(withoutWords({ kind: 'resident', text: 'A resident' }, 'resident', mark)).toEqual({
    kind: 'resident',
    text: `A ${mark}`,
  })
  expect(withoutWords('Kerk. 12-b (links)', '12-b (links)', mark)).toBe(`Kerk. ${mark}`)
  expect(withoutWords('Kerkx12', 'Kerk.12', mark)).toBe('Kerkx12')
})

test('a passage shows some of the text around the words', () => {
  const long = 'woord '.repeat(40)
  expect(passageWith([`${long}Jan de Vries ${long}`], 'jan de vries')).toMatch(/^… .*Jan de Vries.* …$/)
  expect(passageWith('Jan', 'Piet')).toBeUndefined()
})

test.each([
  ['words-too-short', 'J.', ['x'], grounds],
  ['law-missing', 'Jan de Vries', ['x'], { ...grounds, law: ' ' }],
  ['reason-missing', 'Jan de Vries', ['x'], { ...grounds, reason: '' }],
  ['grounds-repeat-words', 'Jan de Vries', ['x'], { ...grounds, reason: 'Jan de Vries vroeg erom' }],
  ['nothing-to-erase', 'Jan de Vries', [], grounds],
] as const)('erasing is refused: %s', (refusal, words, places, given) => {
  expect(eraseWords(words, places, given)).toEqual({ ok: false, refusal })
})

test('three letters can be looked for', () => {
  expect([isFindable('Bos'), isFindable('B. o')]).toEqual([true, false])
})
