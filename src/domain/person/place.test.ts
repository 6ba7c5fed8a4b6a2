import { expect, test } from 'vitest'
import { placeOf } from './place.ts'
import type { Role } from './role.ts'

test.each<[string, readonly Role[], string]>([
  ['an executive member', ['executiveMember'], 'decides'],
  ['a secretary who is chief executive too', ['chiefExecutive', 'bodySecretary'], 'records'],
  ['a lawyer who leads a project', ['legalCounsel', 'projectLead'], 'works'],
  ['an auditor', ['internalAuditor'], 'controls'],
  ['an administrator', ['administrator'], 'administers'],
  ['an employee without a role', [], 'works'],
])('%s', (_, roles, place) => {
  expect(placeOf(roles)).toBe(place)
})
