import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { seal, unseal } from './seal.ts'

const key = randomBytes(32)

test('what is sealed is opened with the same key, and says nothing with another', () => {
  const sealed = seal(key, 'Café')
  expect(unseal(key, sealed)).toBe('Café')
  expect(unseal(randomBytes(32), sealed)).toBeUndefined()
  expect(sealed.toString('latin1')).not.toContain('Caf')
})

test('what was changed is not opened, wherever it was changed', () => {
  const sealed = seal(key, 'een tekst')
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(unseal(key, changed)).toBeUndefined()
  }
})

test.each([0, 4, 12, 16, 20, 27])('what is cut to %i bytes is not opened, so that no short tag counts', (length) => {
  const empty = seal(key, '')
  expect(unseal(key, empty)).toBe('')
  expect(unseal(key, empty.subarray(0, length))).toBeUndefined()
})
