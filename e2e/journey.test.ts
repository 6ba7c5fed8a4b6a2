import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '#src/web/test-browser.ts'
import { expectGoodPage, visitor } from './browser.ts'
import { addColleague, openAccount, setUp, type Colleague } from './colleagues.ts'
import { command, reported } from './command.ts'
import { idsOn, send } from './form.ts'
import { askAndGive, decide, propose, publicNumber, title } from './journey-decision.ts'
import { finishWeighing, writeWeighing } from './journey-weighing.ts'
import { startTestServer, type TestServer } from './server.ts'

const real = '../shared/reference/register/entries-1.0/gemeente-amsterdam.json'

/** The real entry where it is there; else the first of our own fixture. */
function entryFile(folder: string): string {
  if (existsSync(real)) return real
  const [first] = JSON.parse(readFileSync('src/exchange/register/fixtures/internal.json', 'utf8')) as unknown[]
  const file = join(folder, 'entry.json')
  writeFileSync(file, JSON.stringify([first]))
  return file
}

const advisedAgainst = 'Wie anders schrijft, wordt niet gehoord.'

const colleagues = {
  lead: {
    name: 'Olga Prins',
    jobTitle: 'afdelingsmanager',
    roles: [
      ['processOwner', 'organisation'],
      ['projectLead', 'organisation'],
    ],
  },
  expert: {
    name: 'Xander Blok',
    jobTitle: 'jurist en algoritme-expert',
    roles: [
      ['algorithmExpert', 'organisation'],
      ['legalCounsel', 'organisation'],
    ],
  },
  fg: { name: 'Fenna Kok', jobTitle: 'functionaris gegevensbescherming', roles: [['fg', 'organisation']] },
  panel: {
    name: 'Karima Idrissi',
    jobTitle: 'voorzitter participatieraad',
    roles: [['participationCouncil', 'organisation']],
  },
  secretary: { name: 'Sam Smit', jobTitle: 'gemeentesecretaris', roles: [['bodySecretary', 'executive']] },
} as const satisfies Record<string, Colleague>
type Who = keyof typeof colleagues

describe('journey 1: from an empty data folder to a public decision', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weegschaal-journey-'))
  let browser: Browser
  let server: TestServer
  let admin: Page
  let college = ''
  let algorithm = ''
  const ids = new Map<Who, string>()
  const pages = new Map<Who, Page>()
  const as = (who: Who): Page => {
    const page = pages.get(who)
    if (page === undefined) throw new Error(`${who} has no account.`)
    return page
  }
  const dossier = (rest = '') => `/werk/algoritmes/${algorithm}${rest}`

  beforeAll(async () => {
    browser = await openBrowser()
    server = await startTestServer({ folder })
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('an organisation with its people and their roles', async () => {
    admin = await setUp(browser, server.address, 'Gemeente Amsterdam')
    await admin.goto('/beheer/organen')
    const link = admin.locator('main a', { hasText: /college/i }).first()
    college = ((await link.getAttribute('href')) ?? '').split('/').at(-1) ?? ''
    for (const [who, colleague] of Object.entries(colleagues) as [Who, Colleague][]) {
      const id = await addColleague(admin, colleague, college)
      ids.set(who, id)
      pages.set(who, await openAccount(browser, admin, id, colleague.name))
    }
    expect(college).not.toBe('')
    expect(pages.size).toBe(5)
  })

  test('the entry of the national register comes in', async () => {
    const page = as('lead')
    await send(page, '/werk/import', { file: { file: entryFile(folder) } })
    const preview = new URL(page.url()).pathname
    await expectGoodPage(page)
    const nameless = (await page.locator('[name=nameless]').count()) > 0
    await send(page, preview, nameless ? { nameless: 'take' } : {})
    const found = await idsOn(page, '/werk/algoritmes', /^\/werk\/algoritmes\/([0-9a-f-]{36})$/)
    algorithm = found[0] ?? ''
    expect(found).toHaveLength(1)
    await send(page, dossier('/gegevens/verantwoordelijk'), {
      competentBodyId: college,
      competenceBasis: 'Gemeentewet, artikel 160',
      processOwnerId: ids.get('lead') ?? '',
    })
    await send(page, dossier('/gegevens/mens'), { personalData: 'yes' })
  })

  test('it is screened by two people and gets its class', async () => {
    const page = as('lead')
    for (const question of ['1', '2', '3'])
      await send(page, dossier(`/screening/${question}`), {
        answer: question === '1' ? 'yes' : 'no',
        explanation: 'Zo werkt het bij ons.',
      })
    await send(page, dossier('/screening'), {}, { action: dossier('/screening/versturen') })
    await send(as('expert'), dossier('/screening'), { verdict: 'agree', note: 'Eens.' })
    await send(page, dossier('/classificatie'), {
      prohibitedPractice: 'no',
      highRiskAi: 'no',
      legalEffect: 'no',
      categorises: 'yes',
      ownJudgement: 'no',
      reason: 'Het deelt meldingen in groepen in.',
    })
    await send(as('expert'), dossier('/classificatie'), {}, { action: dossier('/classificatie/bevestigen') })
    await expectGoodPage(as('expert'))
    expect(await as('expert').locator('main').innerText()).toMatch(/klasse B/i)
  })

  test('an official with a mandate cannot decide what is reserved, and the secretary sees the attempt', async () => {
    await send(as('secretary'), '/werk/mandaten/nieuw', {
      mandateKind: 'mandate',
      grantorBodyId: college,
      granteeFunction: 'afdelingsmanager',
      granteePersonId: ids.get('lead') ?? '',
      subordinate: 'yes',
      mode: 'negativeList',
      reference: 'Mandaatregeling 2026',
      from: '2026-01-01',
    })
    const page = as('lead')
    await send(page, dossier('/wie-besluit'), { question: 'desirability' }, { refused: 422 })
    await expectGoodPage(page)
    expect(await page.locator('main').innerText()).toMatch(/college/i)
    await as('secretary').goto('/werk/ambtelijke-keuzes')
    await expectGoodPage(as('secretary'))
    expect(await as('secretary').locator('main').innerText()).toMatch(/wenselijk/i)
  })

  test('it is weighed, and two people confirm that the facts are complete', async () => {
    await writeWeighing(as('lead'), algorithm)
    await finishWeighing(as('lead'), as('expert'), algorithm)
    await expectGoodPage(as('expert'))
  })

  test('three advisors are asked; one advises against', async () => {
    const asked = [
      { who: 'expert', kind: 'algorithmExpert', verdict: 'positive', conclusion: 'Het werkt goed genoeg.' },
      { who: 'fg', kind: 'fg', verdict: 'positive', conclusion: 'Er zijn weinig persoonsgegevens nodig.' },
      { who: 'panel', kind: 'participationCouncil', verdict: 'negative', conclusion: advisedAgainst },
    ] as const
    for (const { who, ...advice } of asked)
      await askAndGive(as('lead'), algorithm, {
        ...advice,
        advisor: as(who),
        personId: ids.get(who) ?? '',
        name: colleagues[who].jobTitle,
      })
    await send(as('lead'), dossier('/afweging/stappen/release'), {})
    await as('lead').goto(dossier('/adviezen'))
    await expectGoodPage(as('lead'))
  })

  test('the college decides, on a condition, against one of the advices', async () => {
    const proposal = await propose(as('lead'), as('secretary'), algorithm, college)
    await expectGoodPage(as('secretary'))
    const decision = await decide(as('secretary'), proposal, colleagues.panel.jobTitle)
    expect(decision).toMatch(/^\/werk\/besluiten\//)
    await expectGoodPage(as('secretary'))
  })

  test('everybody can read it, and take it along', async () => {
    const context = await visitor(browser, { phone: true, javaScript: false, baseURL: server.address })
    const page = await context.newPage()
    const number = await publicNumber(page)
    await page.goto(`/besluiten/${number}`)
    await expectGoodPage(page)
    const text = await page.locator('main').innerText()
    for (const words of [
      title,
      advisedAgainst,
      'Het college ziet dit anders',
      'Een mens bekijkt elke melding',
      'Snelle hulp weegt zwaarder',
    ])
      expect(text).toContain(words)
    for (const { name } of Object.values(colleagues)) expect(text).not.toContain(name)
    const pdf = await page.request.get(`/besluiten/${number}.pdf`, { timeout: 60_000 })
    expect((await pdf.body()).subarray(0, 4).toString()).toBe('%PDF')
    const headers = { origin: server.address }
    const zip = await as('lead').request.post(dossier('/stukken/dossier'), { headers, timeout: 60_000 })
    expect((await zip.body()).subarray(0, 2).toString()).toBe('PK')
    await context.close()
  })

  test('the log is whole after the server stopped', async () => {
    await server.stop()
    const ended = await command(['audit', 'verify', '--data', join(folder, 'data'), '--json'])
    expect(reported(ended)).toMatchObject({ valid: true, organisations: 1, firstInvalid: null })
  })
})
