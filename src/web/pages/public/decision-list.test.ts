import { expect, test } from 'vitest'
import { translator } from '#src/i18n/text.ts'
import { outcomeOf } from './decision-list.tsx'

test.each([
  ['approved', 'Het algoritme, met grenzen', 'Het algoritme, met grenzen'],
  ['deferred', 'Meet eerst per wijk', 'Nu niet. De opdracht: Meet eerst per wijk'],
  [null, '', ''],
] as const)('an outcome that is %s reads as such in a list', (outcomeLabel, outcome, words) => {
  expect(outcomeOf(translator('nl'), { outcome, outcomeLabel })).toBe(words)
})
