import type { Role } from '../person/role.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { Control, ControlTest } from './control.ts'

export const testRefusals = ['tester-is-owner', 'observed-missing', 'evidence-missing', 'tested-in-future'] as const
export type TestRefusal = (typeof testRefusals)[number]

const isBlank = (text: string): boolean => text.trim() === ''

/** Keeps a test of a control. Who owns a control does not judge whether it works. */
export function testControl(
  control: Pick<Control, 'ownerRole'>,
  test: ControlTest,
  { testerRoles, today }: { readonly testerRoles: readonly Role[]; readonly today: Day },
): Result<ControlTest, TestRefusal> {
  if (testerRoles.includes(control.ownerRole)) return refuse('tester-is-owner')
  if (isBlank(test.observed)) return refuse('observed-missing')
  if (test.result !== 'notTested' && isBlank(test.evidence)) return refuse('evidence-missing')
  return test.testedOn > today ? refuse('tested-in-future') : accept(test)
}
