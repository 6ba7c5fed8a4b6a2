import { expect, it, test } from 'vitest'
import { accountableFor, checkActivity, raciClasses, unheldRoles, type Activity, type RaciCell } from './activity.ts'

const cells: readonly RaciCell[] = raciClasses.flatMap((riskClass) => [
  { riskClass, role: 'processOwner', mark: 'A' } as const,
  { riskClass, role: 'projectLead', mark: 'R' } as const,
  { riskClass, role: 'fg', mark: 'C' } as const,
  { riskClass, role: 'clerk', mark: 'I' } as const,
])
const activity: Activity = { title: 'Afweging maken', about: '', cells }
const without = (role: string, riskClass: string) =>
  cells.filter((cell) => cell.role !== role || cell.riskClass !== riskClass)

it('has one role that answers, per class', () => {
  expect(checkActivity(activity)).toEqual({ ok: true, value: activity })
  expect(accountableFor(activity, 'B')).toBe('processOwner')
})

it('may be done by the one who answers', () => {
  const alone = raciClasses.map((riskClass) => ({ riskClass, role: 'processOwner', mark: 'AR' }) as const)
  expect(checkActivity({ ...activity, cells: alone }).ok).toBe(true)
})

test.each([
  ['nobody answers for class B', without('processOwner', 'B'), 'nobody-answers', 'B'],
  ['two answer for class C', [...cells, { riskClass: 'C', role: 'controller', mark: 'A' }], 'two-answer', 'C'],
  ['nobody does it for class A', without('projectLead', 'A'), 'nobody-does', 'A'],
] as const)('refused: %s', (_name, given, reason, riskClass) => {
  expect(checkActivity({ ...activity, cells: given })).toEqual({ ok: false, refusal: { reason, riskClass } })
  expect(accountableFor({ cells: given }, riskClass)).toBe(reason === 'nobody-does' ? 'processOwner' : null)
})

it('shows what nobody holds; hearing of it needs nobody', () => {
  expect(unheldRoles([activity], ['processOwner', 'projectLead'])).toEqual(['fg'])
})
