import { expect, test } from 'vitest'
import { bySide } from './grouping.ts'

test('facts stand apart by side, in the order in which they were written down; a side without any is left out', () => {
  const effects = [
    { id: 'a', side: 'disadvantage' },
    { id: 'b', side: 'uncertain' },
    { id: 'c', side: 'disadvantage' },
    { id: 'd', side: 'mixed' },
  ] as const
  expect(bySide(effects).map(({ side, effects }) => [side, effects.map(({ id }) => id).join('')])).toEqual([
    ['disadvantages', 'ac'],
    ['eitherWay', 'bd'],
  ])
})
