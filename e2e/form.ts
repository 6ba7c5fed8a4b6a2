import type { Locator, Page } from 'playwright'

/** What goes into the fields of a form, by the name of the field. */
export type Fields = Readonly<Record<string, string | true | readonly string[] | { readonly file: string }>>

const quoted = (value: string): string => JSON.stringify(value)

/** Fills one field the way a person does, whatever kind of field it is. */
async function fillField(form: Locator, name: string, value: Fields[string]): Promise<void> {
  const field = form.locator(`[name=${quoted(name)}]`)
  const first = field.first()
  const type = await first.getAttribute('type')
  if (value === true) return first.check()
  if (typeof value === 'object' && 'file' in value) return first.setInputFiles(value.file)
  const values = typeof value === 'string' ? [value] : value
  if (type === 'radio' || type === 'checkbox') {
    for (const one of values) await form.locator(`[name=${quoted(name)}][value=${quoted(one)}]`).check()
    return
  }
  const isList = (await first.evaluate((element) => element.nodeName)) === 'SELECT'
  if (isList) await first.selectOption([...values])
  else await first.fill(values.join('\n'))
}

/** How a form is found: by where it sends to, or by its first field; which button is pressed, and what comes of it. */
export interface Which {
  readonly action?: string
  /** Something in the form, where several send to the same place. */
  readonly holding?: string
  readonly button?: string
  /** The status of the page that comes, when it is refused. */
  readonly refused?: number
}

function formOn(page: Page, { action, holding }: Which, fields: Fields): Locator {
  if (holding !== undefined)
    return page
      .locator('main form')
      .filter({ has: page.locator(holding) })
      .first()
  if (action !== undefined) return page.locator(`form[action=${quoted(action)}]`).first()
  const [name] = Object.keys(fields)
  const forms = page.locator('main form')
  return (name === undefined ? forms : forms.filter({ has: page.locator(`[name=${quoted(name)}]`) })).first()
}

/** Presses a button and waits for the page that comes; a page that says what is wrong is a mistake in the journey. */
export async function press(page: Page, button: Locator, status = 200): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303),
    button.click(),
  ])
  await page.waitForLoadState()
  if (answer.status() === status) return
  const said = await page.locator('main').innerText()
  throw new Error(`${answer.request().method()} ${answer.url()} gave ${answer.status()}: ${said.slice(0, 1500)}`)
}

/** Opens a page, fills the form on it and sends it. */
export async function send(page: Page, path: string, fields: Fields, which: Which = {}): Promise<void> {
  const shown = await page.goto(path)
  if (shown?.ok() !== true) throw new Error(`${path} gave ${String(shown?.status())}: ${await page.title()}`)
  // Opens what is folded, as a person does with the mouse or the keyboard.
  await page.evaluate('document.querySelectorAll("details").forEach((part) => { part.open = true })')
  const form = formOn(page, which, fields)
  for (const [name, value] of Object.entries(fields)) await fillField(form, name, value)
  const button = which.button ?? 'button'
  await press(page, form.locator(button).first(), which.refused ?? 200)
}
