import { expect, test } from 'vitest'
import type { GoverningBody } from '../body/body.ts'
import { missingRoles } from './expected-roles.ts'
import type { HeldRole } from './separation.ts'

const fg: HeldRole = { role: 'fg', scope: { kind: 'organisation' }, from: '2026-01-01', to: null }
const missesFg = (held: readonly HeldRole[]) => missingRoles(held, []).some(({ role }) => role === 'fg')

test('a role that only a deputy has is held by nobody: the top still hears of it', () => {
  expect(missesFg([])).toBe(true)
  expect(missesFg([{ ...fg, deputy: true }])).toBe(true)
  expect(missesFg([{ ...fg, deputy: true }, fg])).toBe(false)
})

test('parliament has its own clerk: a ministry or agency misses none for it', () => {
  const parliament: GoverningBody = {
    ...{ id: 'p', code: 'statenGeneraal', role: 'representative', name: 'Staten-Generaal', legalBasis: '' },
    ...{ collegial: true, from: '2026-01-01', to: null },
  }
  const forBodies = (body: GoverningBody) => missingRoles([], [body]).filter(({ bodyId }) => bodyId !== null)
  expect(forBodies({ ...parliament, code: 'provincialeStaten' })).toHaveLength(1)
  expect(forBodies(parliament)).toEqual([])
})
