import type { Page } from 'playwright'
import { expect } from 'vitest'
import { expectGoodPage } from './browser.ts'
import { press } from './form.ts'
import type { Person } from './person.ts'

/** The files of a decision tree are looked at, read in and taken into use; what the page said about them. */
export async function readTreeIn(page: Page, files: readonly string[]): Promise<string> {
  await page.goto('/werk/beslishulp')
  await page.locator('input[type=file]').setInputFiles([...files])
  await press(page, page.locator('main form[enctype] button'))
  await expectGoodPage(page)
  const said = await page.locator('main').innerText()
  await press(page, page.locator('main form button').first())
  await press(page, page.locator('main form[action$="/gebruik"] button').first())
  return said
}

/** The form of the question that is shown; on the page of the outcome there is none. */
const question = (page: Page) => page.locator(`main form[action="${new URL(page.url()).pathname}"]`)

/** Answers question after question, the nth answer each time, until there is an outcome; how many were asked. */
async function walkToTheEnd(page: Page, nth: (answers: number) => number): Promise<number> {
  for (let asked = 0; asked < 40; asked += 1) {
    const answers = question(page).locator('input[type=radio]')
    const count = await answers.count()
    if (count === 0) return asked
    await answers.nth(nth(count)).check()
    await press(page, question(page).locator('button').first())
  }
  throw new Error(`There is no end at ${page.url()}`)
}

/** Somebody walks the tree that was read in to the end, takes a step back, and goes on to an outcome. */
export async function walk(page: Page, dossier: string, tree: string): Promise<void> {
  const walks = `${dossier}/ai-verordening`
  await page.goto(walks)
  await expectGoodPage(page)
  await press(page, page.locator(`main form[action="${walks}"] button`).first())
  await expectGoodPage(page)
  expect(await walkToTheEnd(page, () => 0)).toBeGreaterThan(2)
  await expectGoodPage(page)
  expect(await page.locator('main').innerText()).toContain(`Woorden van ${tree}`)
  const { pathname } = new URL(page.url())
  await press(page, page.locator(`main form[action="${pathname}/terug"] button`).first())
  expect(await question(page).locator('input[type=radio]:checked').count()).toBe(1)
  await walkToTheEnd(page, (answers) => answers - 1)
}

/** The outcome becomes a proposed class, which somebody else confirms. */
export async function proposeClass(page: Page, expert: Person, dossier: string): Promise<Document> {
  const form = page.locator('main form[action$="/voorstel"]')
  for (const criterion of ['legalEffect', 'categorises', 'ownJudgement'])
    await form.locator(`[name=${criterion}][value=no]`).check()
  await form.locator('[name=reason]').fill('Zo kwam het uit de beslishulp.')
  await press(page, form.locator('button').first())
  const at = `${dossier}/classificatie`
  await expert.send(at, {}, { action: `${at}/bevestigen` })
  return expert.look(at)
}
