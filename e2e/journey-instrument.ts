import type { Browser, Page } from 'playwright'
import { expect } from 'vitest'
import { expectGoodPage, visitor } from './browser.ts'

/** A questionnaire as it lies in a file. */
export interface FormFile {
  readonly file: string
  readonly title: string
  /** By which the library knows it: urn and version. */
  readonly key: string
}

/** Our own questionnaire that stretches the format of the makers. */
export const ownForm: FormFile = {
  file: 'src/exchange/instruments/fixtures/afwijkend.yaml',
  title: 'Afwijkende vragenlijst',
  key: 'urn:nl:afwijkend@0.9-beta',
}

/** Presses a button that sends the page, and waits for what comes. */
async function press(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(button).first().click()])
}

/** The algorithm expert reads a questionnaire in and takes it into use. */
export async function takeIntoUse(page: Page, form: FormFile): Promise<void> {
  await page.goto('/werk/instrumenten/inlezen')
  await page.locator('input[type=file]').setInputFiles(form.file)
  await press(page, 'main form button')
  await expectGoodPage(page)
  await press(page, 'main form button')
  await page.getByRole('link', { name: form.title, exact: true }).click()
  await expectGoodPage(page)
  await press(page, 'main form[action$="/gebruik"] button')
}

/** The project lead starts it for an algorithm; gives the address of the run. */
export async function begin(page: Page, algorithm: string, form: FormFile): Promise<string> {
  await page.goto('/werk/algoritmes')
  const dossier = (await page.getByRole('link', { name: algorithm, exact: true }).getAttribute('href')) ?? ''
  await page.goto(`${dossier}/instrumenten/beginnen`)
  await expectGoodPage(page)
  await page.locator(`input[value="${form.key}"]`).check()
  await press(page, 'main form button')
  await press(page, 'main form[action$="/vaststellen"] button')
  return new URL(page.url()).pathname
}

/** Puts something in every box that is still empty, as the kind of box asks; of a choice this option. */
const fillEmptyBoxes = (choose: 'first' | 'last') => `
  for (const box of document.querySelectorAll('main textarea[name^="v."], main input[name^="v."], main select[name^="v."]')) {
    const group = box.form.querySelectorAll('[name="' + CSS.escape(box.name) + '"]')
    if (box.type === 'radio' || box.type === 'checkbox') {
      if (![...group].some((one) => one.checked)) [...group].at(${choose === 'first' ? 0 : -1}).checked = true
    } else if (box.type === 'date') box.value = box.value || '2026-05-01'
    else if (box.tagName === 'SELECT') box.value = box.value || [...box.options].at(${choose === 'first' ? 1 : -1}).value
    else if (box.type !== 'file' && box.value === '') box.value = 'Antwoord op ' + box.name + '.'
  }`

/** Addresses of the sections that still have something open, as the overview shows them. */
async function openSections(page: Page, run: string): Promise<readonly string[]> {
  await page.goto(run)
  return page
    .locator('main li', { hasText: /Nog niets ingevuld|Begonnen/ })
    .locator('a[href*="/onderdeel/"]')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''))
}

/** The smallest picture there is. */
const picture = {
  name: 'plaatje.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
}

/** Adds one of everything on the page that repeats; what was added before is not added again. */
async function addOneOfEach(page: Page, added: Set<string>): Promise<void> {
  for (;;) {
    const more = await page
      .locator('button[value^="erbij "]')
      .evaluateAll((buttons) => buttons.map((one) => (one as unknown as { value: string }).value))
    const next = more.find((value) => !added.has(value))
    if (next === undefined) return
    added.add(next)
    await press(page, `button[value=${JSON.stringify(next)}]`)
  }
}

/** Fills everything in to the very end: also what repeats, what earlier answers open, and where a picture is asked. */
export async function fillToTheEnd(page: Page, run: string, choose: 'first' | 'last' = 'last'): Promise<void> {
  const added = new Set<string>()
  let sections = await openSections(page, run)
  for (let round = 0; sections.length > 0 && round < 8; round += 1) {
    for (const section of sections) {
      await page.goto(section)
      await addOneOfEach(page, added)
      await page.evaluate(fillEmptyBoxes(choose))
      for (const box of await page.locator('main input[type=file][name^="v."]').all()) {
        const name = (await box.getAttribute('name')) ?? ''
        if (!added.has(name)) await box.setInputFiles(picture)
        added.add(name)
      }
      await press(page, 'button[value=bewaar]')
    }
    sections = await openSections(page, run)
  }
  expect(sections, `Sections of ${run} that stay open`).toEqual([])
}

const boxOf = (page: Page) => page.locator('textarea[name^="v."]').first()
const status = (page: Page, text: string) => page.locator('autosave-form [role=status]', { hasText: text }).waitFor()

/** The connection drops while somebody types, and comes back; then the session ends. Nothing is lost. */
export async function loseTheConnection(page: Page, section: string, signIn: () => Promise<void>): Promise<void> {
  await page.goto(section)
  await page.context().setOffline(true)
  await boxOf(page).fill('Getypt zonder verbinding.')
  await status(page, 'Bewaren lukt nu niet')
  await page.context().setOffline(false)
  await status(page, 'Bewaard')
  await page.reload()
  expect(await boxOf(page).inputValue()).toBe('Getypt zonder verbinding.')
  await page.context().clearCookies()
  await boxOf(page).fill('Getypt na het einde van de sessie.')
  await status(page, 'Bewaren lukt nu niet')
  await signIn()
  await page.goto(section)
  await page.getByRole('button', { name: 'Zet die tekst terug' }).click()
  await status(page, 'Bewaard')
  await page.reload()
  expect(await boxOf(page).inputValue()).toBe('Getypt na het einde van de sessie.')
  expect(await page.getByRole('button', { name: 'Zet die tekst terug' }).count()).toBe(0)
}

/** A run as its own file of data tells it. */
interface TakenAway {
  readonly answers: readonly { readonly questionId: string }[]
  readonly [part: string]: unknown
}

export async function takenAway(page: Page, run: string): Promise<TakenAway> {
  const answer = await page.request.get(`${run}/bestanden/instrument.json`)
  return (await answer.json()) as TakenAway
}

/** Reads a run in beside the one that it came from; the address of what came of it. */
export async function readInAgain(page: Page, run: string, taken: TakenAway): Promise<string> {
  await page.goto(`${run.replace(/[^/]+$/, '')}inlezen`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'instrument.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(taken)),
  })
  await press(page, 'main form button')
  return new URL(page.url()).pathname
}

/** The draft is signed by somebody else without JavaScript, taken away, read in again as the same, and adopted. */
export async function signAndTakeAlong(
  browser: Browser,
  page: Page,
  where: {
    readonly run: string
    readonly baseURL: string
    readonly signIn: (page: Page, name: string) => Promise<void>
  },
): Promise<void> {
  const { run, baseURL } = where
  await page.goto(`${run}/vaststellen`)
  await press(page, 'button:has-text("concept")')
  const other = await visitor(browser, { phone: true, javaScript: false, baseURL })
  const jurist = await other.newPage()
  await where.signIn(jurist, 'Arjan Postma')
  await jurist.goto(`${run}/vaststellen`)
  await expectGoodPage(jurist)
  await press(jurist, 'form[action$="/tekenen"] button')
  await other.close()
  const taken = await takenAway(page, run)
  expect(await takenAway(page, await readInAgain(page, run, taken))).toEqual(taken)
  await page.goto(`${run}/vaststellen`)
  await press(page, 'button:has-text("Stel vast")')
  await expectGoodPage(page)
}
