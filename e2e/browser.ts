import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import axe from 'axe-core'
import { expect } from 'vitest'

/** A browser that was found or installed by `npm test`. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}

/** Contexts in which pages run no script: axe cannot run there either. */
const scriptless = new WeakMap<BrowserContext, Browser>()

/** The same markup in a page that may run scripts, so that axe can look at it. */
async function scripted(page: Page, browser: Browser): Promise<Page> {
  const twin = await browser.newPage({ viewport: page.viewportSize() ?? { width: 1280, height: 900 } })
  const body = await page.content()
  const url = page.url()
  await twin.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  await twin.goto(url)
  return twin
}

/** What axe finds wrong on the page as it stands, contrast and focus included. */
export async function violationsOn(page: Page): Promise<string[]> {
  const browser = scriptless.get(page.context())
  if (browser !== undefined) {
    const twin = await scripted(page, browser)
    const found = await violationsOn(twin)
    await twin.close()
    return found
  }
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
  })
}

/** The page is accessible as far as axe can see, has one h1 and does not scroll sideways. */
export async function expectGoodPage(page: Page): Promise<void> {
  expect(await violationsOn(page), page.url()).toEqual([])
  expect(await page.locator('h1').count(), `${page.url()} h1`).toBe(1)
  const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(sideways, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(1)
}

/** A phone of 320 px wide, or a desktop; with or without JavaScript. */
export async function visitor(
  browser: Browser,
  options: { phone?: boolean; javaScript?: boolean; baseURL: string },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: options.baseURL,
    viewport: options.phone === true ? { width: 320, height: 720 } : { width: 1280, height: 900 },
    javaScriptEnabled: options.javaScript ?? true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  context.setDefaultTimeout(10_000)
  if (options.javaScript === false) scriptless.set(context, browser)
  return context
}
