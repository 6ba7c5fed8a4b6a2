import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Gallery } from './gallery.tsx'
import { testFrame } from './test-frame.ts'

const htmlOf = (faulty: boolean) =>
  `<!doctype html>${renderToStaticMarkup(<Gallery frame={testFrame} faulty={faulty} />)}`

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes void elements and attributes in its own style.
    'void-style': 'off',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Explicit roles on tables that become lists on a phone; display: block removes the native ones.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'no-unknown-elements': 'off',
    'require-sri': 'off',
    'no-autoplay': 'off',
  },
})

async function axeViolations(html: string): Promise<readonly string[]> {
  const dom = new JSDOM(html, { runScripts: 'outside-only', pretendToBeVisual: true })
  dom.window.eval(axe.source)
  const page = dom.window as unknown as { axe: typeof axe }
  const result = await page.axe.run(dom.window.document.documentElement, {
    rules: { 'color-contrast': { enabled: false } },
  })
  return result.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`,
  )
}

describe.each([false, true])('the gallery of components, with mistakes: %s', (faulty) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(htmlOf(faulty))
    const messages = report.results.flatMap((result) =>
      result.messages.map((m) => `${m.ruleId} line ${m.line}: ${m.message}`),
    )
    expect(messages).toEqual([])
  })

  it('has nothing that axe objects to', async () => {
    expect(await axeViolations(htmlOf(faulty))).toEqual([])
  })

  it('has one h1 and a language', () => {
    const { document } = new JSDOM(htmlOf(faulty)).window
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.documentElement.lang).toBe('nl')
  })
})

describe('a form with mistakes', () => {
  const { document } = new JSDOM(htmlOf(true)).window

  it('says so in the title of the page', () => {
    expect(document.title).toMatch(/^Fout: /)
  })

  it('leads from each mistake to its field, and from each field to its mistake', () => {
    const links = [...document.querySelectorAll('.ws-error-summary a')].map((link) => link.getAttribute('href') ?? '')
    expect(links).toEqual(['#title', '#answer'])
    for (const link of links) expect(document.querySelector(link)).not.toBeNull()
    const box = document.querySelector('#title')
    expect(box?.getAttribute('aria-invalid')).toBe('true')
    expect(box?.getAttribute('aria-describedby')).toBe('title-hint title-why title-error')
    expect(document.querySelector('#title-error')?.textContent).toBe('Fout: Vul een titel in')
  })
})

describe('choices', () => {
  it('are never made for the reader', () => {
    const html = renderToStaticMarkup(<Gallery frame={testFrame} faulty={false} />)
    const { document } = new JSDOM(html).window
    expect([...document.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value)).toEqual([
      'unknown',
      'residents',
    ])
    expect(document.querySelector<HTMLSelectElement>('select')?.value).toBe('')
  })

  it('show what may not be chosen, with the reason', () => {
    const { document } = new JSDOM(htmlOf(false)).window
    const refused = document.querySelector('input[value="forbidden"]')
    expect(refused?.hasAttribute('disabled')).toBe(true)
    expect(document.getElementById(refused?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Mag niet van de wet',
    )
  })
})
