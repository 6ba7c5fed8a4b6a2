import { createHmac } from 'node:crypto'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '#src/web/test-browser.ts'
import { expectGoodPage, visitor } from './browser.ts'
import { startTestServer, type TestServer } from './server.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The six digits that an authenticator app shows now (RFC 6238). */
function codeOf(secret: string, at = Date.now()): string {
  const bits = Array.from(secret, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const password = 'vier losse woorden samen'
const own = 'een eigen lange zin voor mij'

async function signIn(page: Page, email: string, words: string): Promise<void> {
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(words)
  await page.getByRole('button', { name: 'Log in' }).click()
}

describe('people and their accounts', () => {
  let browser: Browser
  let server: TestServer
  let admin: BrowserContext

  beforeAll(async () => {
    browser = await openBrowser()
    server = await startTestServer()
    admin = await visitor(browser, { javaScript: false, baseURL: server.address })
    const page = await admin.newPage()
    await page.goto('/aan-de-slag/organisatie')
    await page.getByLabel('Gemeente', { exact: true }).check()
    await page.getByLabel('Naam', { exact: true }).fill('Gemeente Testwaard')
    await page.getByLabel('Uw naam').fill('Ada de Beheerder')
    await page.getByLabel('E-mailadres').fill('ada@testwaard.example')
    await page.getByLabel('Wachtwoord').fill(password)
    await page.getByRole('button', { name: 'Maak de organisatie aan' }).click()
    await signIn(page, 'ada@testwaard.example', password)
    await page.close()
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  async function colleague(name: string, email: string): Promise<string> {
    const page = await admin.newPage()
    await page.goto('/beheer/personen/nieuw')
    await page.getByLabel('Naam', { exact: true }).fill(name)
    await page.getByLabel('Functie').fill('proceseigenaar wegen')
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await page.locator('summary', { hasText: 'Geef een rol' }).click()
    await page.locator('select[name=role]').selectOption('processOwner')
    await page.locator('select[name=scope]').selectOption('organisation')
    await page.getByRole('button', { name: 'Geef deze rol' }).click()
    expect(await page.getByRole('status').textContent()).toBe('De rol is gegeven.')
    await expectGoodPage(page)
    await page.getByRole('button', { name: 'Maak een account' }).click()
    await expectGoodPage(page)
    const temporary = await page.locator('.ws-password-once').textContent()
    await page.close()
    return temporary ?? ''
  }

  test('a colleague must choose a password, on a phone without JavaScript, and then sees the own work', async () => {
    const temporary = await colleague('Joost van Dam', 'joost@testwaard.example')
    const context = await visitor(browser, { phone: true, javaScript: false, baseURL: server.address })
    const page = await context.newPage()
    await signIn(page, 'joost@testwaard.example', temporary)
    await page.goto('/werk/algoritmes')
    expect(new URL(page.url()).pathname).toBe('/account')
    await expectGoodPage(page)
    await page.getByLabel('Wachtwoord dat u nu hebt').fill(temporary)
    await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(own)
    await page.getByLabel('Nieuw wachtwoord nog een keer').fill(own)
    await page.getByRole('button', { name: 'Verander wachtwoord' }).click()
    expect(await page.getByRole('status').textContent()).toBe('Uw wachtwoord is veranderd.')
    await page.goto('/werk')
    expect(await page.locator('h1').textContent()).toBe('Uw werk')
    await expectGoodPage(page)
    await context.close()
  })

  test('signing in asks a second step once that was set up', async () => {
    const temporary = await colleague('Bea Smit', 'bea@testwaard.example')
    const context = await visitor(browser, { baseURL: server.address })
    const page = await context.newPage()
    await signIn(page, 'bea@testwaard.example', temporary)
    await page.getByLabel('Uw wachtwoord', { exact: true }).fill(temporary)
    await page.getByRole('button', { name: 'Stel het in' }).click()
    await expectGoodPage(page)
    const secret = (await page.locator('.ws-password-once').textContent()) ?? ''
    await page.getByLabel('Code uit de app').fill(codeOf(secret))
    await page.getByRole('button', { name: 'Bevestig met een code' }).click()
    expect(await page.getByRole('status').textContent()).toBe('Inloggen in twee stappen staat nu aan.')
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await signIn(page, 'bea@testwaard.example', temporary)
    expect(new URL(page.url()).pathname).toBe('/inloggen/code')
    await page.getByLabel('Code', { exact: true }).fill(codeOf(secret))
    await page.getByRole('button', { name: 'Ga verder' }).click()
    expect(new URL(page.url()).pathname).toBe('/account')
    await context.close()
  })

  test('the administration is readable on a phone', async () => {
    const page = await admin.newPage()
    await page.setViewportSize({ width: 320, height: 720 })
    const paths = [
      '/werk',
      '/beheer/organisatie',
      '/beheer/personen',
      '/beheer/personen/klein',
      '/beheer/organen',
      '/verantwoordelijk',
    ]
    for (const path of paths) {
      await page.goto(path)
      await expectGoodPage(page)
    }
  })
})
