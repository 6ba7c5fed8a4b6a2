import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from './test-house.ts'

/** Numbers that the interface for machines may give, each with what it counts. A new one needs a reason here. */
const allowed: Readonly<Record<string, string>> = {
  status: 'HTTP status of a problem',
  page: 'which page of a list',
  pages: 'pages of a list',
  total: 'records of a list',
  count: 'records that are withheld',
  everyMonths: 'how often a condition is verified',
  place: 'which condition of a decision, for its address',
  sequence: 'line of the log',
  number: 'version of a text of the organisation',
}

/** Words that a score would hide behind. */
const suspicious = /score|weight|rank|rating|severity|average|percentage|priority|maturity/i

/** The types of one property, also where it may be one of several. */
function typesOf(schema: unknown): unknown {
  const { type, anyOf, oneOf } = schema as { type?: unknown; anyOf?: unknown[]; oneOf?: unknown[] }
  return [type, ...[...(anyOf ?? []), ...(oneOf ?? [])].map(typesOf)]
}

/** Every property of a schema with its path, and whether it is a number. */
function properties(value: unknown, path: string): readonly { name: string; path: string; numeric: boolean }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const here = `${path}/${key}`
    const inside = properties(child, here)
    if (!/\/properties$/.test(path)) return inside
    return [{ name: key, path: here, numeric: /"(number|integer)"/.test(JSON.stringify(typesOf(child))) }, ...inside]
  })
}

describe('the interface for machines', () => {
  let found: ReturnType<typeof properties> = []

  beforeAll(async () => {
    const house = await testHouse()
    const response = await house.request('/api/v1/openapi.json')
    found = properties(await response.json(), '')
  })

  test('has no number that is not on the list with its reason', () => {
    expect(found.length).toBeGreaterThan(50)
    expect(found.filter((one) => one.numeric && allowed[one.name] === undefined).map((one) => one.path)).toEqual([])
  })

  test('has no property that is named after a score', () => {
    expect(found.filter((one) => suspicious.test(one.name)).map((one) => one.path)).toEqual([])
  })
})
