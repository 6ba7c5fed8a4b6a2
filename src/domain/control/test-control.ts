import type { Role } from '../person/role.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { Control, ControlTest } from './control.ts'

export const testRefusals = [
  'tester-is-owner',
  'observed-missing',
  'evidence-missing',
  'tested-in-future',
  'tested-twice',
] as const
export type TestRefusal = (typeof testRefusals)[number]

const isBlank = (text: string): boolean => text.trim() === ''

/** What makes two records one test: a button pressed twice. Tested again on that day, it came out differently. */
type SameTest = Pick<ControlTest, 'controlKey' | 'testedOn' | 'result'>

const isSame = (one: SameTest, other: SameTest): boolean =>
  one.controlKey === other.controlKey && one.testedOn === other.testedOn && one.result === other.result

interface TestSurroundings {
  readonly testerRoles: readonly Role[]
  /** Every test that is on record, of any control. */
  readonly before: readonly SameTest[]
  readonly today: Day
}

/** Keeps a test of a control, once. Who owns a control does not judge whether it works. */
export function testControl(
  control: Pick<Control, 'ownerRole'>,
  test: ControlTest,
  { testerRoles, before, today }: TestSurroundings,
): Result<ControlTest, TestRefusal> {
  if (testerRoles.includes(control.ownerRole)) return refuse('tester-is-owner')
  if (isBlank(test.observed)) return refuse('observed-missing')
  if (test.result !== 'notTested' && isBlank(test.evidence)) return refuse('evidence-missing')
  if (before.some((one) => isSame(one, test))) return refuse('tested-twice')
  return test.testedOn > today ? refuse('tested-in-future') : accept(test)
}
