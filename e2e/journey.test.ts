import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '#src/web/test-browser.ts'
import { expectGoodPage, visitor } from './browser.ts'
import { byPost } from './by-post.ts'
import {
  addColleague,
  bodyNamed,
  openAccount,
  setUp,
  signInAdministrator,
  signInAgain,
  type Colleague,
} from './colleagues.ts'
import { command, reported } from './command.ts'
import { reports } from './journey-case.ts'
import { askAndGive, decide, propose, publicNumber } from './journey-decision.ts'
import { importEntries, screen } from './journey-register.ts'
import { finishWeighing, writeWeighing } from './journey-weighing.ts'
import { inBrowser, words, type Person } from './person.ts'
import { startTestServer, type TestServer } from './server.ts'

const real = '../shared/reference/register/entries-1.0/gemeente-amsterdam.json'

/** The real entry where it is there; else the first of our own fixture. */
function entry(folder: string): { readonly file: string; readonly name: string } {
  if (existsSync(real)) return { file: real, name: 'Meldingen openbare ruimte' }
  const fixture = readFileSync('src/exchange/register/fixtures/internal.json', 'utf8')
  const [first] = JSON.parse(fixture) as readonly { readonly name: string }[]
  const file = join(folder, 'entry.json')
  writeFileSync(file, JSON.stringify([first]))
  return { file, name: first?.name ?? '' }
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
  secretary: { name: 'Sam Smit', jobTitle: 'gemeentesecretaris', roles: [['bodySecretary', /college/i]] },
} as const satisfies Record<string, Colleague>
type Who = keyof typeof colleagues

describe('journey 1: from an empty data folder to a public decision', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weegschaal-journey-'))
  let browser: Browser
  let server: TestServer
  let college = ''
  let algorithm = ''
  const ids = new Map<Who, string>()
  const pages = new Map<Who, Page>()
  const pageOf = (who: Who): Page => {
    const page = pages.get(who)
    if (page === undefined) throw new Error(`${who} has no account.`)
    return page
  }
  const as = (who: Who): Person => inBrowser(pageOf(who))
  const dossier = (rest = '') => `/werk/algoritmes/${algorithm}${rest}`
  const freshPage = async () => (await visitor(browser, { javaScript: false, baseURL: server.address })).newPage()

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
    const admin = byPost(server.address)
    await setUp(inBrowser(await freshPage()), 'municipality', 'Gemeente Amsterdam')
    await signInAdministrator(admin)
    college = await bodyNamed(admin, /college/i)
    for (const [who, colleague] of Object.entries(colleagues) as [Who, Colleague][]) {
      const id = await addColleague(admin, colleague)
      await openAccount(admin, byPost(server.address), { id, name: colleague.name })
      const page = await freshPage()
      await signInAgain(inBrowser(page), colleague.name)
      ids.set(who, id)
      pages.set(who, page)
    }
    expect(college).not.toBe('')
    expect(pages.size).toBe(5)
  })

  test('the entry of the national register comes in', async () => {
    const { file, name } = entry(folder)
    const imported = await importEntries(as('lead'), file, name)
    await expectGoodPage(pageOf('lead'))
    algorithm = imported.algorithm
    expect(imported.count).toBe(1)
    await as('lead').send(dossier('/gegevens/verantwoordelijk'), {
      competentBodyId: college,
      competenceBasis: 'Gemeentewet, artikel 160',
      processOwnerId: ids.get('lead') ?? '',
    })
    await as('lead').send(dossier('/gegevens/mens'), { personalData: 'yes' })
  })

  test('it is screened by two people and gets its class', async () => {
    await screen(as('lead'), as('expert'), algorithm)
    await expectGoodPage(pageOf('expert'))
    expect(words(await as('expert').sees())).toMatch(/klasse B/i)
  })

  test('an official with a mandate cannot decide what is reserved, and the secretary sees the attempt', async () => {
    await as('secretary').send('/werk/mandaten/nieuw', {
      mandateKind: 'mandate',
      grantorBodyId: college,
      granteeFunction: 'afdelingsmanager',
      granteePersonId: ids.get('lead') ?? '',
      subordinate: 'yes',
      mode: 'negativeList',
      reference: 'Mandaatregeling 2026',
      from: '2026-01-01',
    })
    await as('lead').send(dossier('/wie-besluit'), { question: 'desirability' }, { refused: 422 })
    await expectGoodPage(pageOf('lead'))
    expect(words(await as('lead').sees())).toMatch(/college/i)
    const choices = await as('secretary').look('/werk/ambtelijke-keuzes')
    await expectGoodPage(pageOf('secretary'))
    expect(words(choices)).toMatch(/wenselijk/i)
  })

  test('it is weighed, and two people confirm that the facts are complete', async () => {
    await writeWeighing(as('lead'), algorithm, reports)
    await finishWeighing(as('lead'), as('expert'), { algorithm, about: reports })
    await expectGoodPage(pageOf('expert'))
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
    await as('lead').send(dossier('/afweging/stappen/release'), {})
    await as('lead').look(dossier('/adviezen'))
    await expectGoodPage(pageOf('lead'))
  })

  test('the college decides, on a condition, against one of the advices', async () => {
    const proposal = await propose(as('lead'), as('secretary'), { algorithm, body: college, about: reports })
    await expectGoodPage(pageOf('secretary'))
    const decision = await decide(as('secretary'), proposal, {
      about: reports,
      notFollowed: colleagues.panel.jobTitle,
    })
    expect(decision).toMatch(/^\/werk\/besluiten\//)
    await expectGoodPage(pageOf('secretary'))
  })

  test('everybody can read it, and take it along', async () => {
    const context = await visitor(browser, { phone: true, javaScript: false, baseURL: server.address })
    const page = await context.newPage()
    const number = await publicNumber(inBrowser(page))
    const text = words(await inBrowser(page).look(`/besluiten/${number}`))
    await expectGoodPage(page)
    for (const part of [
      reports.title,
      advisedAgainst,
      'Het bestuur ziet dit anders',
      reports.condition,
      reports.weighing,
    ])
      expect(text).toContain(part)
    for (const { name } of Object.values(colleagues)) expect(text).not.toContain(name)
    const pdf = await page.request.get(`/besluiten/${number}.pdf`, { timeout: 60_000 })
    expect((await pdf.body()).subarray(0, 4).toString()).toBe('%PDF')
    const headers = { origin: server.address }
    const zip = await pageOf('lead').request.post(dossier('/stukken/dossier'), { headers, timeout: 60_000 })
    expect((await zip.body()).subarray(0, 2).toString()).toBe('PK')
    await context.close()
  })

  test('the log is whole after the server stopped', async () => {
    await server.stop()
    const ended = await command(['audit', 'verify', '--data', join(folder, 'data'), '--json'])
    expect(reported(ended)).toMatchObject({ valid: true, organisations: 1, firstInvalid: null })
  })
})
