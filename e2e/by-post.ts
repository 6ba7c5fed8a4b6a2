import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { JSDOM } from 'jsdom'
import type { Fields, Which } from './form.ts'
import { words, type Person } from './person.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
type Value = Fields[string]

const quoted = (value: string): string => JSON.stringify(value)

function formOn(page: Document, { action, holding }: Which, fields: Fields): HTMLFormElement | undefined {
  if (action !== undefined) return page.querySelector<HTMLFormElement>(`form[action=${quoted(action)}]`) ?? undefined
  const [name] = Object.keys(fields)
  const inside = holding ?? (name === undefined ? '*' : `[name=${quoted(name)}]`)
  return [...page.querySelectorAll<HTMLFormElement>('main form')].find((form) => form.querySelector(inside) !== null)
}

const missing = (form: HTMLFormElement, what: string) =>
  new Error(`${form.ownerDocument.URL} has no ${what} in ${form.action}`)

/** Fills one field with what a person could put in it, and nothing else. */
function fill(form: HTMLFormElement, name: string, value: Value): void {
  const controls = [...form.querySelectorAll<Control>(`[name=${quoted(name)}]`)].filter((one) => !one.disabled)
  const [first] = controls
  if (first === undefined) throw missing(form, name)
  const values = value === true ? [first.value] : typeof value === 'string' ? [value] : (value as readonly string[])
  const ticks = controls.filter((one) => one.matches('[type=radio], [type=checkbox]')) as HTMLInputElement[]
  if (ticks.length > 0) {
    for (const one of values) {
      const tick = ticks.find((box) => box.value === one)
      if (tick === undefined) throw missing(form, `${name}=${one}`)
      tick.checked = true
    }
  } else if (first.tagName === 'SELECT') {
    const options = [...(first as HTMLSelectElement).options]
    for (const one of values) if (!options.some((option) => option.value === one)) throw missing(form, `${name}=${one}`)
    for (const option of options) option.selected = values.includes(option.value)
  } else first.value = values.join('\n')
}

/** What a browser sends for a form when this button is pressed. */
function bodyOf(form: HTMLFormElement, button: HTMLButtonElement, files: Fields): FormData | URLSearchParams {
  const window = form.ownerDocument.defaultView
  if (window === null) throw missing(form, 'window')
  const entries = [...new window.FormData(form, button)].filter(([name]) => !(name in files))
  if (form.enctype !== 'multipart/form-data') return new URLSearchParams(entries as [string, string][])
  const body = new FormData()
  for (const [name, value] of entries) if (typeof value === 'string') body.append(name, value)
  for (const [name, value] of Object.entries(files))
    if (typeof value === 'object' && 'file' in value)
      body.append(name, new Blob([readFileSync(value.file)]), basename(value.file))
  return body
}

const isFile = (value: Value): boolean => typeof value === 'object' && 'file' in value

/** Asks a server for a page; or a website in this process. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/**
 * Without a browser: pages are read and forms are sent as a browser without script does it, in a tenth of the time.
 * What is not on the page cannot be filled in or sent.
 */
export function byPost(address: string, fetchFrom: Fetch = fetch): Person {
  const cookies = new Map<string, string>()
  let last = { url: address, html: '' }

  const ask = async (url: string, init: RequestInit = {}): Promise<number> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetchFrom(url, { ...init, redirect: 'manual', headers: { cookie, origin: address } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const next = answer.headers.get('location')
    if (next !== null) return ask(new URL(next, url).href)
    last = { url, html: await answer.text() }
    return answer.status
  }
  const sees = () => new JSDOM(last.html, { url: last.url }).window.document
  const must = (status: number, wanted: number) => {
    if (status === wanted) return
    throw new Error(`${last.url} gave ${status}: ${words(sees()).slice(0, 1500)}`)
  }
  const look = async (path: string) => {
    must(await ask(new URL(path, address).href), 200)
    return sees()
  }
  return {
    look,
    sees: () => Promise.resolve(sees()),
    path: () => new URL(last.url).pathname,
    send: async (path, fields, which = {}) => {
      const page = await look(path)
      const form = formOn(page, which, fields)
      if (form === undefined) throw new Error(`${path} has no form with ${Object.keys(fields).join()}: ${words(page)}`)
      const files = Object.fromEntries(Object.entries(fields).filter(([, value]) => isFile(value)))
      for (const [name, value] of Object.entries(fields)) if (!isFile(value)) fill(form, name, value)
      const button = form.querySelector<HTMLButtonElement>(which.button ?? 'button')
      if (button === null) throw missing(form, which.button ?? 'button')
      must(
        await ask(button.formAction || form.action, { method: 'POST', body: bodyOf(form, button, files) }),
        which.refused ?? 200,
      )
    },
  }
}
