import { expect, test } from 'vitest'
import { standingStarts } from './starting-decision.ts'

const first = { number: 1, inForceFrom: '2026-01-10' }
const second = { number: 2, inForceFrom: '2026-06-01' }
const sameDay = { number: 3, inForceFrom: '2026-06-01' }

test.each([
  ['2026-01-09', [2, 'notYetInForce', null], [1, 'notYetInForce', '2026-06-01']],
  ['2026-05-31', [2, 'notYetInForce', null], [1, 'inForce', '2026-06-01']],
  ['2026-06-01', [2, 'inForce', null], [1, 'replaced', '2026-06-01']],
])('on %s each startbesluit stands as its days say, the last one first', (day, ...wanted) => {
  const found = standingStarts([first, second], day)
  expect(found.map(({ decision, standing, until }) => [decision.number, standing, until])).toEqual(wanted)
})

test('of two for the same day the last one holds, and the other never did', () => {
  const found = standingStarts([second, sameDay, first], '2026-06-01')
  expect(found.map(({ decision, standing }) => [decision.number, standing])).toEqual([
    [3, 'inForce'],
    [2, 'replaced'],
    [1, 'replaced'],
  ])
  expect(standingStarts([], '2026-06-01')).toEqual([])
})
