import { expect, test } from 'vitest'
import { unreportedUse } from './unreported-use.ts'

const versions = [
  { savedAt: '2026-01-10T09:00:00.000Z', use: 'parking' },
  { savedAt: '2026-05-02T09:00:00.000Z', use: 'permits' },
  { savedAt: '2026-06-02T09:00:00.000Z', use: 'permits' },
]
const decisions = [{ on: '2026-03-01' }]

test('another use after the decision shows since when', () => {
  expect(unreportedUse(versions, decisions, [])).toBe('2026-05-02')
})

test.each([
  ['nothing was decided', versions, [], []],
  ['a change was reported since', versions, decisions, [{ reportedOn: '2026-03-20' }]],
  ['the use was put back', [...versions, { savedAt: '2026-07-01T09:00:00.000Z', use: 'parking' }], decisions, []],
  ['a later decision was about the new use', versions, [...decisions, { on: '2026-06-10' }], []],
  ['the decision is older than the record', versions, [{ on: '2024-01-01' }], []],
])('nothing shows when %s', (_, told, decided, changes) => {
  expect(unreportedUse(told, decided, changes)).toBeNull()
})
