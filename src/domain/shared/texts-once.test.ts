import { expect, test } from 'vitest'
import { textsOnce } from './texts-once.ts'

test.each([
  ['one text', ['Omdat.'], 'Omdat.'],
  ['the same words twice', ['Omdat.', 'Omdat. '], 'Omdat.'],
  ['two texts in their order', ['Tweede vraag.', 'Eerste vraag.'], 'Tweede vraag.\n\nEerste vraag.'],
  ['nothing', ['', ' '], ''],
])('%s', (_, texts, expected) => {
  expect(textsOnce(texts)).toBe(expected)
})
