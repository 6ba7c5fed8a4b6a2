import { expect, test } from 'vitest'
import { readExamples } from './examples.ts'

test('the example municipality is well-formed and shows every kind of moment', () => {
  const { organisation, algorithms } = readExamples().municipality
  expect(organisation.people.length).toBeGreaterThan(20)
  expect(algorithms.length).toBeGreaterThanOrEqual(11)
  expect(algorithms.some((one) => one.stop !== undefined)).toBe(true)
  expect(algorithms.some((one) => one.decision !== undefined)).toBe(true)
})

test('the province and the water authority of the region have bodies and people of their own, and a decision', () => {
  const { neighbours } = readExamples()
  expect(neighbours.map(({ organisation }) => organisation.kind)).toEqual(['province', 'waterAuthority'])
  for (const { organisation, algorithms } of neighbours) {
    expect(algorithms.length).toBeGreaterThanOrEqual(3)
    expect(algorithms.filter((one) => one.decision !== undefined)).toHaveLength(1)
    expect(organisation.people.map(({ key }) => key)).toEqual(
      expect.arrayContaining([organisation.secretary, organisation.jurist]),
    )
  }
})
