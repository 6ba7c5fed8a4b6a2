import { expect, test } from 'vitest'
import { shownStageOn, type ShownVersion } from './shown-stage.ts'

const shown: ShownVersion = {
  status: 'consultation',
  consultation: { from: '2026-11-01', to: '2026-11-20', asked: 'Mist u iets?' },
  consultedSnapshotId: 'a',
}

test.each([
  ['2026-10-31', 'announced'],
  ['2026-11-01', 'open'],
  ['2026-11-20', 'open'],
  ['2026-11-21', 'closed'],
] as const)('on %s a text that people may react to is %s', (today, stage) => {
  expect(shownStageOn(shown, today)).toBe(stage)
})

test.each([
  ['offered', 'offered'],
  ['draft', 'takenBack'],
  ['withdrawn', 'withdrawn'],
  ['adopted', null],
] as const)('once it is %s it is read as %s', (status, stage) => {
  expect(shownStageOn({ ...shown, status }, '2026-11-10')).toBe(stage)
})

test('what was never put before everybody stays inside', () => {
  for (const status of ['draft', 'offered', 'withdrawn'] as const)
    expect(shownStageOn({ status, consultation: null, consultedSnapshotId: null }, '2026-11-10')).toBeNull()
})
