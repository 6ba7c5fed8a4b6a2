import { JSDOM } from 'jsdom'
import type { Page } from 'playwright'
import { send, type Fields, type Which } from './form.ts'

/** Somebody at work: opens pages, and sends the forms that stand on them. */
export interface Person {
  /** Opens a page; what stands on it. */
  readonly look: (path: string) => Promise<Document>
  /** Opens a page, fills the form on it and sends it. A page that says what is wrong is a mistake in the journey. */
  readonly send: (path: string, fields: Fields, which?: Which) => Promise<void>
  /** The page that came last. */
  readonly sees: () => Promise<Document>
  readonly path: () => string
}

const documentOf = (html: string, url: string): Document => new JSDOM(html, { url }).window.document

/** In a real browser. */
export const inBrowser = (page: Page): Person => ({
  look: async (path) => {
    await page.goto(path)
    return documentOf(await page.content(), page.url())
  },
  send: (path, fields, which) => send(page, path, fields, which),
  sees: async () => documentOf(await page.content(), page.url()),
  path: () => new URL(page.url()).pathname,
})

/** Every id that a link on the page holds at the place of the parentheses. */
export async function idsFor(person: Person, path: string, link: RegExp): Promise<string[]> {
  const links = [...(await person.look(path)).querySelectorAll('main a[href]')]
  return [...new Set(links.flatMap((one) => link.exec(one.getAttribute('href') ?? '')?.[1] ?? []))]
}

export const words = (page: Document): string => page.querySelector('main')?.textContent.replaceAll(/\s+/g, ' ') ?? ''
