import { expect, test } from 'vitest'
import { mergedPage, windowFor } from './merge-decisions.ts'

const long = Array.from({ length: 9 }, (_, index) => ({
  decidedOn: `2026-0${9 - index}-10`,
  number: `2026-00${9 - index}0`,
}))
const few = [
  { decidedOn: '2026-09-20', number: '2026-0100' },
  { decidedOn: '2026-05-10', number: '2026-0055' },
  { decidedOn: '2026-01-01', number: '2026-0001' },
]
const everything = [...long, ...few].toSorted((one, other) =>
  `${other.decidedOn} ${other.number}`.localeCompare(`${one.decidedOn} ${one.number}`),
)

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  'a page that begins at %i holds what the whole list holds',
  (offset) => {
    for (const limit of [1, 2, 3, 20]) {
      const window = windowFor(few, { offset, limit })
      const part = long.slice(window.offset, window.offset + window.limit)
      expect(mergedPage({ part, start: window.offset }, few, { offset, limit })).toEqual(
        everything.slice(offset, offset + limit),
      )
    }
  },
)
