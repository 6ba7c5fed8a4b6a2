import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '#src/web/test-browser.ts'
import { expectGoodPage, visitor } from './browser.ts'
import { begin, fillToTheEnd, loseTheConnection, signAndTakeAlong, ownForm, takeIntoUse } from './journey-instrument.ts'
import { startTestServer, type TestServer } from './server.ts'

/** Signs in as somebody of the example: one click. */
async function signInAs(context: BrowserContext, name: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/inloggen')
  await page.getByRole('button', { name: `Log in als ${name}` }).click()
  expect(new URL(page.url()).pathname).toBe('/werk')
  return page
}

/** Where a link with this name leads. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().click()
}

describe('the example municipality in a real browser', () => {
  let browser: Browser
  let server: TestServer

  beforeAll(async () => {
    browser = await openBrowser()
    server = await startTestServer({ demo: true })
  }, 180_000)
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  test.each([
    ['on a phone', { phone: true }],
    ['on a desktop without JavaScript', { javaScript: false }],
  ])('a resident finds who decided and why, %s', async (_, how) => {
    const context = await visitor(browser, { ...how, baseURL: server.address })
    const page = await context.newPage()
    await page.goto('/')
    await expectGoodPage(page)
    await follow(page, 'Mag de scanauto blijven rijden?')
    await expectGoodPage(page)
    const text = await page.locator('main').innerText()
    expect(text).toContain('Dat iedereen op dezelfde manier wordt gecontroleerd')
    expect(text).toContain('Niet doorgaan zolang de fout met de gehandicaptenparkeerkaart bestaat')
    expect(text).not.toContain('Tom Hazelhoff')
    await page.goto('/algoritmes')
    await expectGoodPage(page)
    await page.goto('/raad')
    await expectGoodPage(page)
    await context.close()
  })

  test('a wethouder sees what is asked, weighs on a phone, and asks a question', async () => {
    const context = await visitor(browser, { phone: true, baseURL: server.address })
    const page = await signInAs(context, 'Noor Verhagen')
    await expectGoodPage(page)
    await follow(page, 'Lees de voordelen en nadelen')
    await expectGoodPage(page)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Hoe wegen we')
    const text = await page.locator('main').innerText()
    expect(text).toContain('Ouders met jonge kinderen worden vaker gekozen')
    expect(text).toContain('Betwist')
    expect(text).not.toMatch(/\b\d+\s*(punten|%)\s*score|totaalscore/i)
    await page.goto('/werk')
    await page.getByRole('textbox', { name: 'Uw vraag' }).fill('Wat kost het als wij stoppen?')
    await page.getByRole('button', { name: 'Stuur vraag' }).click()
    await expectGoodPage(page)
    await context.close()
  })

  test('an instrument from outside is filled in to the very end, whatever the connection does, and taken along', async () => {
    const { address: baseURL } = server
    const expert = await visitor(browser, { javaScript: false, baseURL })
    await takeIntoUse(await signInAs(expert, 'Yara Willems'), ownForm)
    await expert.close()
    const context = await visitor(browser, { baseURL })
    const page = await signInAs(context, 'Kees Brandsma')
    const run = await begin(page, 'Selectie van sollicitanten', ownForm)
    await fillToTheEnd(page, run)
    await page.goto(run)
    await expectGoodPage(page)
    const signIn = async (on: Page, name: string) => {
      await on.goto('/inloggen')
      await on.getByRole('button', { name: `Log in als ${name}` }).click()
    }
    await loseTheConnection(page, `${run}/onderdeel/5.A.1`, () => signIn(page, 'Kees Brandsma'))
    await signAndTakeAlong(browser, page, { run, baseURL, signIn })
    await context.close()
  })

  test.each([
    [
      'Mirjam Tuinstra',
      [
        '/werk',
        '/werk/voorstellen',
        '/werk/ambtelijke-keuzes',
        '/werk/startbesluit',
        '/werk/mandaten',
        '/werk/logboek',
      ],
    ],
    ['Marit de Boer', ['/werk', '/werk/algoritmes', '/werk/algoritmes/herkennen', '/werk/reacties']],
    ['Ilse Hofman', ['/werk', '/werk/adviezen']],
    [
      'Robin Vos',
      [
        '/werk',
        '/beheer/personen',
        '/beheer/organen',
        '/beheer/organisatie',
        '/beheer/sjablonen',
        '/werk/import',
        '/verantwoordelijk',
      ],
    ],
  ])('%s works on a phone, without JavaScript', async (name, paths) => {
    const context = await visitor(browser, { phone: true, javaScript: false, baseURL: server.address })
    const page = await signInAs(context, name)
    for (const path of paths) {
      await page.goto(path)
      await expectGoodPage(page)
    }
    await context.close()
  })
})
