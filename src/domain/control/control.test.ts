import { describe, expect, it, test } from 'vitest'
import { lastTest, nextTestOn, type ControlTest } from './control.ts'
import { testControl } from './test-control.ts'

const done: ControlTest = {
  id: 't',
  controlKey: 'c',
  controlTitle: 'Vier ogen',
  result: 'works',
  observed: 'Tien dossiers bekeken.',
  evidence: 'zaak 12',
  testedOn: '2026-03-01',
  testedBy: 'carla',
  testerFunction: 'controller',
}
const around = { testerRoles: ['controller'], before: [], today: '2026-11-23' } as const

describe('a test of a control', () => {
  it('is kept with what was seen and where the proof is', () => {
    expect(testControl({ ownerRole: 'processOwner' }, done, around)).toEqual({ ok: true, value: done })
  })

  it('that could not be done needs no proof, only the reason', () => {
    expect(testControl({ ownerRole: 'processOwner' }, { ...done, result: 'notTested', evidence: '' }, around).ok).toBe(
      true,
    )
  })

  test.each([
    ['by the owner', { ownerRole: 'controller' }, {}, 'tester-is-owner'],
    ['without what was seen', { ownerRole: 'processOwner' }, { observed: ' ' }, 'observed-missing'],
    ['without proof', { ownerRole: 'processOwner' }, { evidence: '' }, 'evidence-missing'],
    ['of tomorrow', { ownerRole: 'processOwner' }, { testedOn: '2026-11-24' }, 'tested-in-future'],
  ] as const)('%s is refused', (...[, control, given, refusal]) => {
    expect(testControl(control, { ...done, ...given }, around)).toEqual({ ok: false, refusal })
  })

  it('with the same result on the same day is refused, such as when a button is pressed twice', () => {
    const again = (change: object) =>
      testControl({ ownerRole: 'processOwner' }, { ...done, ...change }, { ...around, before: [done] })
    expect(again({ id: 'again' })).toEqual({ ok: false, refusal: 'tested-twice' })
    expect(again({ result: 'doesNotWork' }).ok).toBe(true)
    expect(again({ controlKey: 'another' }).ok).toBe(true)
  })
})

describe('the next test', () => {
  it('comes after the last one that was really done', () => {
    const tests = [done, { ...done, result: 'notTested', testedOn: '2026-06-01' } as const]
    expect(nextTestOn({ frequency: 'quarterly' }, tests, '2025-01-01')).toBe('2026-06-01')
    expect(lastTest(tests)?.testedOn).toBe('2026-06-01')
  })

  it('comes a round after the arrangement began when nothing was tested, and never by date with a change', () => {
    expect(nextTestOn({ frequency: 'yearly' }, [], '2025-01-01')).toBe('2026-01-01')
    expect(nextTestOn({ frequency: 'atChange' }, [], '2025-01-01')).toBeNull()
  })
})
