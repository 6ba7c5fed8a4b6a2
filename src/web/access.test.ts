import { beforeAll, describe, expect, test } from 'vitest'
import { may } from '#src/domain/access/access.ts'
import { roles, type Role } from '#src/domain/person/role.ts'
import { routes } from './routes.ts'
import { testHouse, type TestHouse } from './test-house.ts'

const someId = '11111111-1111-4111-8111-111111111111'
const filled = (path: string): string => path.replaceAll(/:\w+(\{[^}]*\})?/g, someId)
const allowedFor = (house: TestHouse, role: Role, action: (typeof routes)[number]['action']): boolean =>
  may(house.as(role).actor, action, house.ctx.today)

describe('every route, for every role', () => {
  let house: TestHouse

  beforeAll(async () => {
    house = await testHouse()
  })

  test('is declared once', () => {
    const names = routes.map((route) => `${route.method} ${route.path}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test.each(routes.filter((route) => route.action !== 'public'))('$method $path asks who you are', async (route) => {
    const response =
      route.method === 'GET' ? await house.request(filled(route.path)) : await house.post(filled(route.path), {})
    expect([response.status, response.headers.get('location')?.split('?')[0]]).toEqual([303, '/inloggen'])
  })

  test.each(routes.filter((route) => route.action !== 'public'))(
    '$method $path refuses every role that may not',
    async (route) => {
      const wrong: string[] = []
      for (const role of roles) {
        if (allowedFor(house, role, route.action)) continue
        const options = { as: role }
        const response =
          route.method === 'GET'
            ? await house.request(filled(route.path), options)
            : await house.post(filled(route.path), {}, options)
        if (response.status !== 403) wrong.push(`${role}: ${response.status}`)
      }
      expect(wrong).toEqual([])
    },
  )

  test.each(routes)(
    '$method $path with an unknown id or an empty form gives a sentence, never a fault',
    async (route) => {
      const role = roles.find((one) => allowedFor(house, one, route.action))
      const options = role === undefined ? {} : { as: role }
      const response =
        route.method === 'GET'
          ? await house.request(filled(route.path), options)
          : await house.post(filled(route.path), {}, options)
      expect(
        response.status,
        house.logged.findLast((entry) => entry.event === 'unexpected')?.error as string,
      ).toBeLessThan(500)
    },
  )

  test.each(routes.filter((route) => route.path.includes(':')))(
    '$method $path with a hostile id gives a sentence, never a fault',
    async (route) => {
      const role = roles.find((one) => allowedFor(house, one, route.action))
      const options = role === undefined ? {} : { as: role }
      const path = route.path.replaceAll(/:\w+(\{[^}]*\})?/g, encodeURIComponent(`'; DROP TABLE person; --`))
      const response = route.method === 'GET' ? await house.request(path, options) : await house.post(path, {}, options)
      expect(response.status).toBeLessThan(500)
    },
  )
})
