import type { Browser, Page } from 'playwright'
import { visitor } from './browser.ts'
import { send } from './form.ts'

const password = 'vier losse woorden samen'
const own = 'een eigen lange zin voor mij'

/** Someone who works for the organisation: the roles held, for the whole organisation or for the executive. */
export interface Colleague {
  readonly name: string
  readonly jobTitle: string
  readonly roles: readonly (readonly [role: string, scope: 'organisation' | 'executive'])[]
}

async function signIn(page: Page, email: string, words: string): Promise<void> {
  await send(page, '/inloggen', { email, password: words })
}

const emailOf = (name: string): string => `${name.split(' ')[0]?.toLowerCase() ?? ''}@amsterdam.example`

/** An empty installation becomes an organisation; its first administrator is signed in. */
export async function setUp(browser: Browser, baseURL: string, name: string): Promise<Page> {
  const context = await visitor(browser, { javaScript: false, baseURL })
  const page = await context.newPage()
  await page.goto('/aan-de-slag/organisatie')
  await page.getByLabel('Gemeente', { exact: true }).check()
  await page.getByLabel('Naam', { exact: true }).fill(name)
  await page.getByLabel('Uw naam').fill('Ada de Beheerder')
  await page.getByLabel('E-mailadres').fill(emailOf('Ada'))
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Maak de organisatie aan' }).click()
  await signIn(page, emailOf('Ada'), password)
  return page
}

/** Adds somebody with these roles; the id of the person. */
export async function addColleague(admin: Page, colleague: Colleague, executive: string): Promise<string> {
  const { name, jobTitle, roles } = colleague
  await send(admin, '/beheer/personen/nieuw', { name, jobTitle, email: emailOf(name) })
  const path = new URL(admin.url()).pathname
  for (const [role, scope] of roles) {
    const fields = { role, scope: scope === 'executive' ? executive : 'organisation', from: '2026-01-01' }
    await send(admin, path, fields, { action: `${path}/rollen` })
  }
  return path.split('/').at(-1) ?? ''
}

/** Gives somebody an account, who then chooses an own password; the page of that person. */
export async function openAccount(browser: Browser, admin: Page, personId: string, name: string): Promise<Page> {
  const path = `/beheer/personen/${personId}`
  await send(admin, path, {}, { action: `${path}/account` })
  const temporary = (await admin.locator('.ws-password-once').textContent()) ?? ''
  const context = await visitor(browser, { javaScript: false, baseURL: new URL(admin.url()).origin })
  const page = await context.newPage()
  await signIn(page, emailOf(name), temporary)
  await page.goto('/account')
  await page.getByLabel('Wachtwoord dat u nu hebt').fill(temporary)
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(own)
  await page.getByLabel('Nieuw wachtwoord nog een keer').fill(own)
  await page.getByRole('button', { name: 'Verander wachtwoord' }).click()
  await page.getByRole('status').waitFor()
  return page
}
