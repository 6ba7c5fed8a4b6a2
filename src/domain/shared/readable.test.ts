import { expect, test } from 'vitest'
import { isReadable } from './readable.ts'

test.each([
  ['plain Dutch with accents: één café', true],
  ['two lines\nand a\ttab', true],
  ['an emoji 👩‍⚖️', true],
  ['a zero byte \u0000', false],
  ['an escape \u001B[0m', false],
  ['latin-1 read as UTF-8: caf\uFFFD', false],
  ['half an emoji \uD83D', false],
  ['no character \uFFFF', false],
])('%j is readable: %s', (text, readable) => {
  expect(isReadable(text)).toBe(readable)
})
