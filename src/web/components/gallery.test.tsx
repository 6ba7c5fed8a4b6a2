import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { pageFaults } from '../page-faults.ts'
import { Gallery } from './gallery.tsx'
import { testFrame } from './test-frame.ts'

const htmlOf = (faulty: boolean) =>
  `<!doctype html>${renderToStaticMarkup(<Gallery frame={testFrame} faulty={faulty} />)}`

describe.each([false, true])('the gallery of components, with mistakes: %s', (faulty) => {
  it('is valid HTML with one h1 and a language, and has nothing that axe objects to', async () => {
    expect(await pageFaults(htmlOf(faulty))).toEqual([])
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
