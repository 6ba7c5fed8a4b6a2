import { describe, expect, test } from 'vitest'
import type { Role, RoleAssignment, Scope } from '../person/role.ts'
import { may } from './access.ts'

const held = (role: Role, scope: Scope = { kind: 'organisation' }, to: string | null = null): RoleAssignment => ({
  id: 'r',
  personId: 'p',
  role,
  scope,
  portfolio: null,
  heldBy: null,
  from: '2026-01-01',
  to,
})

describe('what someone may try', () => {
  test.each([
    ['a secretary records decisions', [held('bodySecretary')], 'decision.record', {}, true],
    ['a process owner does not', [held('processOwner')], 'decision.record', {}, false],
    ['nobody signed in reads public pages', null, 'public', {}, true],
    ['nobody signed in reads no dossier', null, 'algorithm.read', {}, false],
    ['someone without any role reads dossiers', [], 'algorithm.read', {}, true],
    [
      'a role ends on its last day',
      [held('bodySecretary', { kind: 'organisation' }, '2026-11-22')],
      'decision.record',
      {},
      false,
    ],
    [
      'a secretary of one body records for that body',
      [held('clerk', { kind: 'body', id: 'raad' })],
      'decision.record',
      { body: 'raad' },
      true,
    ],
    [
      'and not for another',
      [held('clerk', { kind: 'body', id: 'raad' })],
      'decision.record',
      { body: 'college' },
      false,
    ],
    ['an advisor delivers advice', [held('fg')], 'advice.deliver', {}, true],
    ['a team does not mark what weighs heavily', [held('processOwner')], 'weighing.mark', {}, false],
  ] as const)('%s', (_, roles, action, target, expected) => {
    const person = roles === null ? null : { assignments: roles }
    expect(may(person, action, '2026-11-23', target)).toBe(expected)
  })

  test.each([
    ['proposal.schedule', { body: 'burgemeester' }, true],
    ['decision.attempt', {}, true],
    ['decision.attempt', { body: 'college' }, false],
    ['mandate.manage', {}, false],
  ] as const)('whoever is a body alone: %s for %o is %s', (action, target, expected) => {
    expect(may({ assignments: [], offices: ['burgemeester'] }, action, '2026-11-23', target)).toBe(expected)
  })
})
