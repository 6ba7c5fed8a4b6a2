import { beforeEach, describe, expect, test } from 'vitest'
import { pageFaults } from '../../page-faults.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'

let house: TestHouse

beforeEach(async () => {
  house = await testHouse()
})

const paths = (): readonly string[] => [
  '/werk',
  '/account',
  '/verantwoordelijk',
  '/beheer/organisatie',
  '/beheer/personen',
  '/beheer/personen/nieuw',
  '/beheer/personen/klein',
  `/beheer/personen/${house.people.executiveMember.id}`,
  '/beheer/organen',
  '/beheer/organen/nieuw',
  `/beheer/organen/${house.bodies['college']?.id ?? ''}`,
]

describe.each(['nl', 'en'])('the pages of the administration in %s', (lang) => {
  test('are valid, have one h1 and nothing that axe objects to', async () => {
    for (const path of paths()) {
      const headers = { cookie: `weegschaal.lang=${lang}; weegschaal.test-login=login-administrator` }
      const response = await house.request(path, { headers })
      expect(response.status, path).toBe(200)
      const html = await response.text()
      expect(html, path).toContain(`<html lang="${lang}"`)
      expect(await pageFaults(html), path).toEqual([])
    }
  }, 120_000)
})

describe('forms with mistakes', () => {
  test.each([
    ['/beheer/personen/nieuw', { name: '', email: 'geen adres' }],
    ['/beheer/organisatie', { name: '', publicHost: 'geen host!' }],
    ['/beheer/organen/nieuw', { name: 'Ethische commissie' }],
    ['/beheer/personen/klein', {}],
    ['/account/wachtwoord', {}],
    ['/werk/vragen', {}],
  ])(
    '%s stays a valid page that leads to each field',
    async (path, fields) => {
      const response = await house.post(path, fields, { as: 'administrator' })
      expect(response.status).toBe(422)
      const html = await response.text()
      expect(await pageFaults(html)).toEqual([])
      for (const [, id] of html.matchAll(/<li><a href="#([^"]+)">/g)) expect(html).toContain(`id="${id ?? ''}"`)
    },
    30_000,
  )
})
