import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright'
import { expect } from 'vitest'

/** Contexts in which pages run no script: axe cannot run there either. */
const scriptless = new WeakMap<BrowserContext, Browser>()

/** One page per browser that may run scripts: opening one for each look takes longer than the look. */
const twins = new WeakMap<Browser, Promise<Page>>()

/** The same markup in a page that may run scripts, so that axe can look at it. */
async function scripted(page: Page, browser: Browser): Promise<Page> {
  const opened = twins.get(browser) ?? browser.newPage()
  twins.set(browser, opened)
  const twin = await opened
  await twin.setViewportSize(page.viewportSize() ?? { width: 1280, height: 900 })
  const body = await page.content()
  const url = page.url()
  await twin.unrouteAll()
  await twin.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  await twin.goto(url)
  return twin
}

/** What axe finds wrong on the page as it stands, contrast and focus included. */
export async function violationsOn(page: Page): Promise<string[]> {
  const browser = scriptless.get(page.context())
  if (browser !== undefined) {
    return violationsOn(await scripted(page, browser))
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
