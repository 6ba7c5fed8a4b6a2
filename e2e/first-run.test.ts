import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '#src/web/test-browser.ts'
import { expectGoodPage, visitor } from './browser.ts'
import { startTestServer, type TestServer } from './server.ts'

describe('the first minutes', () => {
  let browser: Browser
  let server: TestServer

  beforeAll(async () => {
    browser = await openBrowser()
    server = await startTestServer()
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('two doors, readable on a phone, %s', async (_, javaScript) => {
    const context = await visitor(browser, { phone: true, javaScript, baseURL: server.address })
    const page = await context.newPage()
    await page.goto('/')
    await expectGoodPage(page)
    await page.getByRole('link', { name: 'Begin met uw eigen organisatie' }).click()
    await expectGoodPage(page)
    await context.close()
  })

  test('an organisation of your own, in one form, and then you are in', async () => {
    const context = await visitor(browser, { javaScript: false, baseURL: server.address })
    const page = await context.newPage()
    await page.goto('/aan-de-slag/organisatie')
    await page.getByRole('button', { name: 'Maak de organisatie aan' }).click()
    expect(await page.title()).toMatch(/^Fout:/)
    await expectGoodPage(page)
    await page.getByLabel('Gemeente', { exact: true }).check()
    await page.getByLabel('Naam', { exact: true }).fill('Gemeente Aalsmeer')
    await page.getByLabel('Uw naam').fill('Ada de Beheerder')
    await page.getByLabel('E-mailadres').fill('ada@aalsmeer.example')
    await page.getByLabel('Wachtwoord').fill('vier losse woorden samen')
    await page.getByRole('button', { name: 'Maak de organisatie aan' }).click()
    await page.getByLabel('E-mailadres').fill('ada@aalsmeer.example')
    await page.getByLabel('Wachtwoord').fill('vier losse woorden samen')
    await page.getByRole('button', { name: 'Log in' }).click()
    expect(new URL(page.url()).pathname).toBe('/werk')
    await context.close()
  })
})
