import { expect, test } from 'vitest'
import { readExample } from './example.ts'

test('the example municipality is well-formed and shows every kind of moment', () => {
  const { organisation, algorithms } = readExample()
  expect(organisation.people.length).toBeGreaterThan(20)
  expect(algorithms.length).toBeGreaterThanOrEqual(11)
  expect(algorithms.some((one) => one.stop !== undefined)).toBe(true)
  expect(algorithms.some((one) => one.decision !== undefined)).toBe(true)
})
