import { expect, test } from 'vitest'

import { organisationKinds } from '#src/domain/body/body.ts'

import { bodiesOfKind } from './bodies.ts'

test.each(organisationKinds)('a %s starts with one representative body and one executive', (kind) => {
  const roles = bodiesOfKind(kind).map(({ role }) => role)
  expect(roles.filter((role) => role === 'representative')).toHaveLength(1)
  expect(roles.filter((role) => role === 'executive')).toHaveLength(1)
})

test.each(organisationKinds)('the codes of a %s are its own', (kind) => {
  const codes = bodiesOfKind(kind).map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})

test('a municipality has bodies that decide alone, with their legal basis', () => {
  const alone = bodiesOfKind('municipality').filter(({ role }) => role === 'singleHeaded')
  expect(alone.map(({ code }) => code)).toContain('heffingsambtenaar')
  expect(alone.every(({ legalBasis, collegial }) => legalBasis !== '' && !collegial)).toBe(true)
})
