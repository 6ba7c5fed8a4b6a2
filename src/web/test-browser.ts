import axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright'

/** A browser that was found or installed by `npm test`. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}

let shared: Promise<Page> | undefined

/** A page that can reach nothing, in which axe waits. */
async function openLookout(): Promise<Page> {
  const browser = await openBrowser()
  const page = await browser.newPage({ offline: true })
  await page.setContent('<!doctype html><title>Nog leeg</title>')
  await page.evaluate(axe.source)
  return page
}

/**
 * What axe finds wrong in markup alone, without its style: a real browser does it in a fifth of the time that a copy
 * of one needs. One browser serves all tests of a process and ends with it.
 */
export async function violationsIn(html: string): Promise<readonly string[]> {
  const page = await (shared ??= openLookout())
  return page.evaluate(async (text) => {
    const shown = new DOMParser().parseFromString(text, 'text/html')
    document.replaceChild(document.adoptNode(shown.documentElement), document.documentElement)
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document.documentElement, {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: false } },
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.html}`).join(' | ')}`,
    )
  }, html)
}
