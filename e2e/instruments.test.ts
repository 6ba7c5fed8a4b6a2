import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '#src/web/test-browser.ts'
import { expectGoodPage, visitor } from './browser.ts'
import { byPost } from './by-post.ts'
import { addColleague, openAccount, password, signIn } from './colleagues.ts'
import { proposeClass, readTreeIn, walk } from './journey-ai-act.ts'
import {
  begin,
  fillToTheEnd,
  ownForm,
  readInAgain,
  takeIntoUse,
  takenAway,
  type FormFile,
} from './journey-instrument.ts'
import { registerByHand } from './journey-register.ts'
import { inBrowser, words } from './person.ts'
import { takePrepared } from './prepared.ts'
import { startTestServer, type TestServer } from './server.ts'

const reference = join('..', 'shared', 'reference')
const fixtures = join('src', 'exchange', 'instruments', 'fixtures')

const algorithm = 'Proef'

interface Questionnaire extends FormFile {
  /** Numbers that an importer easily loses. */
  readonly easilyLost: readonly string[]
  /** The option that opens the most. */
  readonly choose?: 'first'
}

/** Every questionnaire of the makers where they lie beside the house; else our own in both formats. */
const questionnaires: readonly Questionnaire[] = existsSync(reference)
  ? [
      {
        file: join(reference, 'instruments', 'iama-v2.yaml'),
        title: 'Impact Assessment Mensenrechten en Algoritmes',
        key: 'urn:nl:iama@2.0',
        easilyLost: ['2.2A.1', '5.A.1', '5.B', '5.C', '1.actiepunten.tekst'],
      },
      {
        file: join(reference, 'instruments', 'iama-v1-task-registry.yaml'),
        title: 'Impact Assessment Mensenrechten en Algoritmes (IAMA)',
        key: 'urn:nl:aivt:tr:iama:1.0@1.0',
        easilyLost: ['2A.2.1', '2.A.2.2', '4.7.1'],
      },
      {
        file: join(reference, 'instruments', 'prescan-dpia.yaml'),
        title: 'Pre-scan DPIA',
        key: 'urn:nl:prescan@2.0',
        easilyLost: ['0.5.4', '2.1.8', '7.1.2'],
        choose: 'first',
      },
    ]
  : [
      { ...ownForm, easilyLost: ['1.A.2', '5.A.1'] },
      {
        file: join(fixtures, 'takenlijst.yaml'),
        title: 'Proefmethode',
        key: 'urn:nl:aivt:tr:proef:1.0@1.0',
        easilyLost: [],
      },
    ]

describe('what others made is read in, done to the end in a browser, and taken along', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weegschaal-instruments-'))
  let browser: Browser
  let server: TestServer
  let page: Page
  let expert: Page
  let dossier = ''

  beforeAll(async () => {
    takePrepared(join(folder, 'data'))
    browser = await openBrowser()
    server = await startTestServer({ folder })
    const { address: baseURL } = server
    const admin = byPost(baseURL)
    await signIn(admin, 'ada@waterrijk.example', password)
    const newPage = async () => (await visitor(browser, { javaScript: false, baseURL })).newPage()
    page = await newPage()
    expert = await newPage()
    for (const { at, name, roles } of [
      { at: page, name: 'Olga Prins', roles: ['processOwner', 'projectLead', 'policyAdvisor'] },
      { at: expert, name: 'Xander Blok', roles: ['algorithmExpert'] },
    ]) {
      const held = roles.map((role) => [role, 'organisation'] as const)
      const id = await addColleague(admin, { name, jobTitle: 'adviseur', roles: held })
      await openAccount(admin, inBrowser(at), { id, name })
    }
    dossier = `/werk/algoritmes/${await registerByHand(inBrowser(page), algorithm, 'Proberen hoe het gaat.')}`
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(questionnaires)(
    '$title',
    async (form) => {
      await takeIntoUse(page, form)
      const run = await begin(page, algorithm, form)
      await fillToTheEnd(page, run, form.choose)
      await page.goto(run)
      await expectGoodPage(page)
      const taken = await takenAway(page, run)
      const asked = new Set(taken.answers.map(({ questionId }) => questionId))
      for (const id of form.easilyLost) expect(asked).toContain(id)
      const again = await readInAgain(page, run, taken)
      expect(await takenAway(page, again)).toEqual(taken)
      const answers = await page.request.get(`${again}/bestanden/antwoorden.json`)
      expect(await answers.json()).toMatchObject({ metadata: { urn: form.key.replace('@', ':') } })
    },
    240_000,
  )

  test.runIf(existsSync(reference))('the decision tree about the AI Act', async () => {
    const files = ['decision-tree', 'definitions', 'categories'].map((name) =>
      join(reference, 'ai-act', `${name}.yaml`),
    )
    expect(await readTreeIn(expert, files)).toContain(
      '22 vragen, 53 antwoorden, 111 wegen met een voorwaarde, 50 conclusies',
    )
    await walk(page, dossier, 'Beslishulp AI-verordening, versie 1.0.0')
    const proposed = await proposeClass(page, inBrowser(expert), dossier)
    expect(words(proposed)).toContain('Zo kwam het uit de beslishulp.')
  })
})
