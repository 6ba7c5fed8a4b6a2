import { expect, test } from 'vitest'
import type { BodyRole } from './body.ts'
import { mayHoldPortfolio } from './portfolio.ts'

const body = (role: BodyRole) =>
  ({ id: role, code: role, role, name: role, legalBasis: '', collegial: true, from: '2020-01-01', to: null }) as const
const sits = (bodyId: string, to: string | null = null) =>
  ({ id: bodyId, bodyId, personId: 'noor', title: '', politicalGroup: null, from: '2022-01-01', to }) as const
const may = (role: BodyRole, officeHolder: boolean, to?: string) =>
  mayHoldPortfolio({ id: 'noor', officeHolder }, { bodies: [body(role)], members: [sits(role, to)] }, '2026-11-23')

test.each([
  ['a member of the executive', may('executive', true), true],
  ['a director on the board of an agency, who holds no political office', may('executive', false), true],
  ['a mayor', may('singleHeaded', true), true],
  ['a tax assessment officer', may('singleHeaded', false), false],
  ['a member of the council', may('representative', true), false],
  ['who was a member of the executive', may('executive', true, '2026-11-22'), false],
])('%s can hold a portfolio, or not', (_who, found, expected) => {
  expect(found).toBe(expected)
})
