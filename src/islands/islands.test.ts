import { JSDOM } from 'jsdom'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const bundle = build({
  entryPoints: ['src/islands/islands.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  logLevel: 'error',
}).then((result) => result.outputFiles[0]?.text ?? '')

/** A page as the server sends it, after the browser ran our code. */
async function pageWith(body: string): Promise<JSDOM['window']> {
  const { window } = new JSDOM(`<!doctype html><html lang="nl"><body>${body}</body></html>`, {
    runScripts: 'outside-only',
  })
  window.eval(await bundle)
  return window
}

describe('the character count', () => {
  const count =
    '<char-count data-max="5" data-left="nog {count}" data-over="{count} te veel"><textarea>abc</textarea></char-count>'

  it('says how many characters are left', async () => {
    const { document } = await pageWith(count)
    expect(document.querySelector('char-count p')?.textContent).toBe('nog 2')
  })

  it('says how many are too many, and follows the typing', async () => {
    const window = await pageWith(count)
    const area = window.document.querySelector('textarea')
    if (area === null) throw new Error('no textarea')
    area.value = 'abcdefg'
    area.dispatchEvent(new window.Event('input', { bubbles: true }))
    const line = window.document.querySelector('char-count p')
    expect(line?.textContent).toBe('2 te veel')
    expect(line?.hasAttribute('data-over')).toBe(true)
  })

  it('stays silent without a limit', async () => {
    const { document } = await pageWith('<char-count><textarea></textarea></char-count>')
    expect(document.querySelector('char-count p')).toBeNull()
  })
})

describe('the error summary', () => {
  it('gets the focus when the page opens', async () => {
    const { document } = await pageWith('<error-focus><div id="fouten" tabindex="-1">Fout</div></error-focus>')
    expect(document.activeElement?.id).toBe('fouten')
  })
})

describe('leaving a page', () => {
  const leaves = (window: JSDOM['window']) => {
    const event = new window.Event('beforeunload', { cancelable: true })
    window.dispatchEvent(event)
    return !event.defaultPrevented
  }

  it('is free while nothing was typed', async () => {
    expect(leaves(await pageWith('<confirm-leave><form><input></form></confirm-leave>'))).toBe(true)
  })

  it('is asked about when words were typed, and free again after sending', async () => {
    const window = await pageWith('<confirm-leave><form><input></form></confirm-leave>')
    window.document.querySelector('input')?.dispatchEvent(new window.Event('input', { bubbles: true }))
    expect(leaves(window)).toBe(false)
    window.document.querySelector('form')?.dispatchEvent(new window.Event('submit', { bubbles: true }))
    expect(leaves(window)).toBe(true)
  })
})
