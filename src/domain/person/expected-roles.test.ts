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

test('a council misses its clerk, a general board its secretary; a water authority with a clerk misses neither', () => {
  const board: GoverningBody = {
    ...{ id: 'b', code: 'algemeenBestuur', role: 'representative', name: 'algemeen bestuur', legalBasis: '' },
    ...{ collegial: true, from: '2026-01-01', to: null },
  }
  const recorders = (body: GoverningBody, held: readonly HeldRole[] = []) =>
    missingRoles(held, [body]).flatMap(({ bodyId, role }) => (bodyId === null ? [] : [role]))
  expect(recorders({ ...board, code: 'raad' })).toEqual(['clerk'])
  expect(recorders({ ...board, code: 'provincialeStaten' })).toEqual(['clerk'])
  expect(recorders(board)).toEqual(['bodySecretary'])
  const clerk: HeldRole = { role: 'clerk', scope: { kind: 'body', id: 'b' }, from: '2026-01-01', to: null }
  expect(recorders(board, [clerk])).toEqual([])
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
