import { expect, test } from 'vitest'
import { fingerprintNow, isAsSealed, type Seal } from './frozen-text.ts'

const frozen: Seal = { action: 'snapshot.frozen', before: null, after: 'a' }
const erased: Seal = { action: 'snapshot.erased', before: 'a', after: 'b' }
const again: Seal = { action: 'snapshot.erased', before: 'b', after: 'c' }

test.each([
  ['as it was frozen', 'a', [frozen], true],
  ['as it stayed after an erasure', 'b', [frozen, erased], true],
  ['as it stayed after two, in any order of lines', 'c', [again, erased, frozen], true],
  ['changed after it was frozen', 'x', [frozen], false],
  ['put back as it was before the erasure', 'a', [frozen, erased], false],
  ['changed after the erasure', 'x', [frozen, erased], false],
  ['unknown to the log', 'a', [], false],
  ['never frozen, only erased', 'b', [erased], false],
])('a frozen text is held against the log: %s', (_, now, seals, sealed) => {
  expect(isAsSealed({ frozen: 'a', now }, seals)).toBe(sealed)
})

test('steps that run in a circle end', () => {
  expect(fingerprintNow('a', [erased, { before: 'b', after: 'a' }])).toBe('a')
})
