import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  openAfterStop,
  isOverdue,
  ratificationDueOn,
  stageOf,
  statusAfterStop,
  stopAlgorithm,
  type EmergencyStop,
  type SinceStop,
} from './emergency-stop.ts'
import { algorithmStatuses } from './status.ts'

const stop: EmergencyStop = {
  id: 's',
  algorithmId: 'a',
  stoppedBy: 'overseer',
  stoppedAt: '2026-11-06T16:00:00Z',
  stoppedOn: '2026-11-06',
  from: 'inUse',
  reason: 'Mensen uit één wijk worden vaker gekozen.',
  scope: null,
  fallback: null,
  reviewFrom: null,
}
const nothingSince: SinceStop = { notes: [], proposed: false, decidedOn: null, resumedOn: null }
const note = (kind: 'portfolioHolderInformed' | 'fallback') => ({
  kind,
  on: '2026-11-06',
  by: 'owner',
  text: 'Gebeld.',
})

test('stopping is possible from every status, and afterwards it is not in use and no trial runs', () => {
  fc.assert(
    fc.property(fc.constantFrom(...algorithmStatuses), fc.string({ minLength: 1 }), (from, reason) => {
      fc.pre(reason.trim() !== '')
      const result = stopAlgorithm({ ...stop, from, reason })
      expect(result.ok && ['suspended', 'outOfUse', 'rejected', 'withdrawn'].includes(result.value)).toBe(true)
    }),
  )
})

test('only a stop without a reason is refused', () => {
  expect(stopAlgorithm({ ...stop, reason: ' ' })).toEqual({ ok: false, refusal: 'reason-missing' })
})

test('what was ended is not revived by a stop', () => {
  expect(['outOfUse', 'rejected', 'withdrawn'].map((status) => statusAfterStop(status as never))).toEqual([
    'outOfUse',
    'rejected',
    'withdrawn',
  ])
})

test('a stop goes from started to lifted', () => {
  const told = { ...nothingSince, notes: [note('portfolioHolderInformed')] }
  expect(stageOf(nothingSince)).toBe('started')
  expect(stageOf(told)).toBe('reported')
  expect(stageOf({ ...told, proposed: true })).toBe('ratificationRequested')
  expect(stageOf({ ...told, proposed: true, decidedOn: '2026-11-17' })).toBe('ratified')
  expect(stageOf({ ...told, decidedOn: '2026-11-17', resumedOn: '2026-11-20' })).toBe('lifted')
})

test('past its term without a decision is too late; without a term nothing is', () => {
  const dueOn = ratificationDueOn(stop, { value: 14, unit: 'days' })
  expect(isOverdue(nothingSince, dueOn, '2026-11-20')).toBe(false)
  expect(isOverdue(nothingSince, dueOn, '2026-11-21')).toBe(true)
  expect(isOverdue({ ...nothingSince, decidedOn: '2026-11-17' }, dueOn, '2026-12-21')).toBe(false)
  expect(isOverdue(nothingSince, ratificationDueOn(stop, undefined), '2027-12-21')).toBe(false)
})

test('what is still to be told or written down is named', () => {
  expect(openAfterStop(stop, [])).toContain('fallback')
  expect(openAfterStop(stop, [note('fallback'), note('portfolioHolderInformed')])).toEqual([
    'bodyInformed',
    'councilInformed',
    'peopleInformed',
    'supervisorInformed',
    'scope',
    'decisionsReviewed',
  ])
})
