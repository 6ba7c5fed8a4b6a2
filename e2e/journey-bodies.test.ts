import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { byPost } from './by-post.ts'
import { addColleague, bodyNamed, openAccount, setUp, type Colleague } from './colleagues.ts'
import { command, reported } from './command.ts'
import { documents, houses, levels, type JourneyCase } from './journey-case.ts'
import { askAndGive, decide, propose, publicNumber } from './journey-decision.ts'
import { importEntries, registerByHand, screen } from './journey-register.ts'
import { finishWeighing, writeWeighing } from './journey-weighing.ts'
import { words, type Person } from './person.ts'
import { startTestServer, type TestServer } from './server.ts'

const entries = '../shared/reference/register/entries-1.0'
const against = 'Dit raakt mensen die niet gehoord zijn.'

const everywhere = (name: string, jobTitle: string, ...roles: string[]): Colleague => ({
  name,
  jobTitle,
  roles: roles.map((role) => [role, 'organisation']),
})

const colleagues = {
  lead: everywhere('Olga Prins', 'afdelingsmanager', 'processOwner', 'projectLead'),
  expert: everywhere('Xander Blok', 'jurist en algoritme-expert', 'algorithmExpert', 'legalCounsel'),
  fg: everywhere('Fenna Kok', 'functionaris gegevensbescherming', 'fg'),
  panel: everywhere('Karima Idrissi', 'voorzitter participatieraad', 'participationCouncil'),
}
type Who = keyof typeof colleagues | 'recorder' | 'other'

interface Journey {
  readonly name: string
  readonly kind: string
  /** The body that decides, and who writes its decisions down. */
  readonly body: RegExp
  readonly recorder: Colleague
  readonly memberOfBody?: true
  /** Somebody of the house who may not write it down. */
  readonly other: Colleague
  /** A real entry of the national register where one fits and lies beside the house; else it is told in a form. */
  readonly entry: { readonly file: string | null; readonly name: string }
  readonly about: JourneyCase
}

const journeys: readonly Journey[] = [
  {
    name: 'Provincie Utrecht',
    kind: 'province',
    body: /gedeputeerde staten/i,
    recorder: { name: 'Sam Smit', jobTitle: 'provinciesecretaris', roles: [['bodySecretary', /gedeputeerde staten/i]] },
    other: { name: 'Gerda Mol', jobTitle: 'statengriffier', roles: [['clerk', /provinciale staten/i]] },
    entry: { file: 'Zylab.json', name: 'Tekstanalyse' },
    about: documents,
  },
  {
    name: 'Waterschap Rivierenland',
    kind: 'waterAuthority',
    body: /dagelijks bestuur/i,
    recorder: { name: 'Sam Smit', jobTitle: 'secretaris-directeur', roles: [['bodySecretary', /dagelijks bestuur/i]] },
    other: { name: 'Gerda Mol', jobTitle: 'griffier', roles: [['clerk', /algemeen bestuur/i]] },
    entry: { file: null, name: 'Gemalen op voorspelling' },
    about: levels,
  },
  {
    name: 'Gemeente Aalsmeer',
    kind: 'municipality',
    body: /heffingsambtenaar/i,
    recorder: { name: 'Hilde Vos', jobTitle: 'heffingsambtenaar', roles: [] },
    memberOfBody: true,
    other: { name: 'Sam Smit', jobTitle: 'gemeentesecretaris', roles: [['bodySecretary', /college/i]] },
    entry: { file: 'Centric.json', name: 'Belastingen: WOZ taxatiemodellen' },
    about: houses,
  },
]

describe.each(journeys)('journey 2: $name, where another body decides', (journey) => {
  const folder = mkdtempSync(join(tmpdir(), 'weegschaal-journey-'))
  let server: TestServer
  let body = ''
  let algorithm = ''
  const people = new Map<Who, { readonly id: string; readonly person: Person }>()
  const who = (name: Who) => {
    const found = people.get(name)
    if (found === undefined) throw new Error(`${name} has no account.`)
    return found
  }
  const as = (name: Who): Person => who(name).person

  beforeAll(async () => {
    server = await startTestServer({ folder })
  })
  afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('an empty folder becomes an organisation with its own bodies and people', async () => {
    const admin = byPost(server.address)
    await setUp(admin, journey.kind, journey.name)
    body = await bodyNamed(admin, journey.body)
    const { recorder, other } = journey
    for (const [key, colleague] of Object.entries({ ...colleagues, recorder, other }) as [Who, Colleague][]) {
      const id = await addColleague(admin, colleague)
      const person = byPost(server.address)
      await openAccount(admin, person, { id, name: colleague.name })
      people.set(key, { id, person })
    }
    if (journey.memberOfBody === true)
      await admin.send(
        `/beheer/organen/${body}`,
        { person: who('recorder').id, title: recorder.jobTitle, from: '2026-01-01' },
        { action: `/beheer/organen/${body}/leden` },
      )
    expect(words(await admin.look(`/beheer/organen/${body}`))).toMatch(journey.body)
  })

  test('an algorithm is registered, screened and weighed', async () => {
    const { entry, about } = journey
    algorithm =
      entry.file !== null && existsSync(join(entries, entry.file))
        ? (await importEntries(as('lead'), join(entries, entry.file), entry.name)).algorithm
        : await registerByHand(as('lead'), entry.name, about.summary)
    const dossier = `/werk/algoritmes/${algorithm}`
    await as('lead').send(`${dossier}/gegevens/verantwoordelijk`, {
      competentBodyId: body,
      competenceBasis: about.basis,
      processOwnerId: who('lead').id,
    })
    await as('lead').send(`${dossier}/gegevens/mens`, { personalData: 'yes' })
    await screen(as('lead'), as('expert'), algorithm)
    expect(words(await as('expert').sees())).toMatch(/klasse B/i)
    await writeWeighing(as('lead'), algorithm, about)
    await finishWeighing(as('lead'), as('expert'), { algorithm, about })
  })

  test('the body decides on the advices, and only who records for it can write that down', async () => {
    const asked = [
      { advisor: 'expert', kind: 'algorithmExpert', verdict: 'positive', conclusion: 'Het werkt goed genoeg.' },
      { advisor: 'fg', kind: 'fg', verdict: 'positive', conclusion: 'Er zijn weinig persoonsgegevens nodig.' },
      { advisor: 'panel', kind: 'participationCouncil', verdict: 'negative', conclusion: against },
    ] as const
    for (const { advisor, ...advice } of asked)
      await askAndGive(as('lead'), algorithm, {
        ...advice,
        advisor: as(advisor),
        personId: who(advisor).id,
        name: colleagues[advisor].jobTitle,
      })
    await as('lead').send(`/werk/algoritmes/${algorithm}/afweging/stappen/release`, {})
    const proposal = await propose(as('lead'), as('recorder'), { algorithm, body, about: journey.about })
    const record = { about: journey.about, notFollowed: colleagues.panel.jobTitle }
    await expect(decide(as('other'), proposal, record)).rejects.toThrow(/gave 422/)
    await decide(as('recorder'), proposal, record)
    expect(as('recorder').path()).toMatch(/^\/werk\/besluiten\//)
  })

  test('everybody can read which body decided, and the log is whole', async () => {
    const visitor = byPost(server.address)
    const { about } = journey
    const text = words(await visitor.look(`/besluiten/${await publicNumber(visitor)}`))
    for (const part of [about.title, against, about.condition, about.weighing]) expect(text).toContain(part)
    expect(text).toMatch(journey.body)
    for (const { name } of Object.values(colleagues)) expect(text).not.toContain(name)
    await server.stop()
    const ended = await command(['audit', 'verify', '--data', join(folder, 'data'), '--json'])
    expect(reported(ended)).toMatchObject({ valid: true, organisations: 1, firstInvalid: null })
  })
})
