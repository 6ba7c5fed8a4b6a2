import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright'
import { expect } from 'vitest'
import { expectGoodPage, visitor } from './browser.ts'

/** The questionnaire of the makers where it lies beside the house, and else our own that stretches the format. */
const official = '../shared/reference/instruments/iama-v2.yaml'
const form = existsSync(official)
  ? { file: official, title: 'Impact Assessment Mensenrechten en Algoritmes', key: 'urn:nl:iama@2.0' }
  : {
      file: 'src/exchange/instruments/fixtures/afwijkend.yaml',
      title: 'Afwijkende vragenlijst',
      key: 'urn:nl:afwijkend@0.9-beta',
    }

/** Presses a button that sends the page, and waits for what comes. */
async function press(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(button).first().click()])
}

/** The algorithm expert reads the questionnaire in and takes it into use, without JavaScript. */
export async function takeIntoUse(page: Page): Promise<void> {
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
export async function begin(page: Page, algorithm: string): Promise<string> {
  await page.goto('/werk/algoritmes')
  const dossier = (await page.getByRole('link', { name: algorithm, exact: true }).getAttribute('href')) ?? ''
  await page.goto(`${dossier}/instrumenten/beginnen`)
  await expectGoodPage(page)
  await page.locator(`input[value="${form.key}"]`).check()
  await press(page, 'main form button')
  await press(page, 'main form[action$="/vaststellen"] button')
  return new URL(page.url()).pathname
}

/** Puts something in every box that is still empty, as the kind of box asks. */
const fillEmptyBoxes = `
  for (const box of document.querySelectorAll('main textarea[name^="v."], main input[name^="v."], main select[name^="v."]')) {
    const group = box.form.querySelectorAll('[name="' + CSS.escape(box.name) + '"]')
    if (box.type === 'radio' || box.type === 'checkbox') {
      if (![...group].some((one) => one.checked)) [...group].at(-1).checked = true
    } else if (box.type === 'date') box.value = box.value || '2026-05-01'
    else if (box.tagName === 'SELECT') box.value = box.value || [...box.options].at(-1).value
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

/** Fills everything in to the very end: also what repeats, and what earlier answers open. */
export async function fillToTheEnd(page: Page, run: string): Promise<void> {
  const added = new Set<string>()
  for (let sections = await openSections(page, run); sections.length > 0; sections = await openSections(page, run))
    for (const section of sections) {
      await page.goto(section)
      for (;;) {
        const more = await page
          .locator('button[value^="erbij "]')
          .evaluateAll((buttons) => buttons.map((one) => (one as unknown as { value: string }).value))
        const next = more.find((value) => !added.has(value))
        if (next === undefined) break
        added.add(next)
        await press(page, `button[value=${JSON.stringify(next)}]`)
      }
      await page.evaluate(fillEmptyBoxes)
      await press(page, 'button[value=bewaar]')
    }
}

/** Where somebody types while the connection drops. */
export const typingSection = existsSync(official) ? '5.A' : '5.A.1'

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

interface TakenAway {
  readonly answers: readonly { readonly questionId: string }[]
  readonly [part: string]: unknown
}

async function takenAway(page: Page, run: string): Promise<TakenAway> {
  const answer = await page.request.get(`${run}/bestanden/instrument.json`)
  return (await answer.json()) as TakenAway
}

/** The draft is signed by somebody else without JavaScript, taken away, and read in again as the same. */
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
  const asked = new Set(taken.answers.map(({ questionId }) => questionId))
  const lettered = existsSync(official) ? ['2.2A.1', '5.A.1', '5.B', '5.C', '1.actiepunten.tekst'] : ['1.A.2', '5.A.1']
  for (const id of lettered) expect(asked).toContain(id)
  await page.goto(`${run.replace(/[^/]+$/, '')}inlezen`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'instrument.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(taken)),
  })
  await press(page, 'main form button')
  expect(await takenAway(page, new URL(page.url()).pathname)).toEqual(taken)
  await page.goto(`${run}/vaststellen`)
  await press(page, 'button:has-text("Stel vast")')
  await expectGoodPage(page)
}
