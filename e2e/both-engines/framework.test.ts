import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#src/domain/person/role.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { byPost } from '../by-post.ts'
import { reports } from '../journey-case.ts'
import { askAndGive, dayFromNow, decide, propose } from '../journey-decision.ts'
import { account, adopted, consult, finishFramework, finishVision, turnLesson } from '../journey-framework.ts'
import { registerByHand, screen } from '../journey-register.ts'
import { finishWeighing, writeWeighing } from '../journey-weighing.ts'
import { idsFor, words, type Person } from '../person.ts'

const atWork = [
  ...(['administrator', 'processOwner', 'legalCounsel', 'fg', 'participationCouncil'] as const),
  ...(['policyAdvisor', 'bodySecretary', 'clerk'] as const),
] satisfies readonly Role[]
type AtWork = (typeof atWork)[number]

const reasonForNo = 'Wie nee krijgt, krijgt de reden.'
const humanFirst = 'Een mens kijkt voordat iemand iets kwijtraakt.'

describe('an organisation without anything', () => {
  let house: TestHouse
  const people = new Map<AtWork, Person>()
  let trial = ''
  let framework = ''
  let vision = ''

  const visitor = () => byPost('http://weegschaal.test', async (url, init) => house.app.request(url, init))
  /** Somebody who holds a role, at work without a browser. */
  const as = (role: AtWork): Person => {
    const person = people.get(role)
    if (person === undefined) throw new Error(`${role} is not signed in.`)
    return person
  }
  const give = (role: AtWork, another: Role) => {
    const path = `/beheer/personen/${house.people[role].id}`
    const assignment = { role: another, scope: 'organisation', from: '2026-01-01' }
    return as('administrator').send(path, assignment, { action: `${path}/rollen` })
  }
  /** Puts the clock so many days from now. */
  const later = (days: number) => {
    house.setNow(new Date(Date.now() + days * 86_400_000).toISOString())
  }
  /** Registered and screened, with the college as the body that has the task. */
  const register = async (name: string): Promise<string> => {
    const algorithm = await registerByHand(as('processOwner'), name, 'Het werk gaat sneller.')
    await as('processOwner').send(`/werk/algoritmes/${algorithm}/gegevens/verantwoordelijk`, {
      competentBodyId: house.bodies['college']?.id ?? '',
      competenceBasis: 'Gemeentewet, artikel 160',
      processOwnerId: house.people.processOwner.id,
    })
    await as('processOwner').send(`/werk/algoritmes/${algorithm}/gegevens/mens`, { personalData: 'yes' })
    await screen(as('processOwner'), as('legalCounsel'), algorithm)
    return algorithm
  }

  beforeAll(async () => {
    house = await testHouse()
    later(0)
    for (const role of atWork) {
      const person = visitor()
      await person.send('/inloggen', { email: `login-${role}@testdam.example`, password: 'goed' })
      people.set(role, person)
    }
    await give('processOwner', 'projectLead')
    await give('legalCounsel', 'algorithmExpert')
  })

  test('takes one algorithm the whole way first, and the decision says that there was no framework', async () => {
    const lead = as('processOwner')
    const algorithm = await register('Meldingen verdelen')
    const begun = { why: 'Klein genoeg.', question: 'Wat is goede uitleg?' }
    await as('policyAdvisor').send(`/werk/proefcasus/nieuw/${algorithm}`, begun)
    trial = as('policyAdvisor').path()
    await writeWeighing(lead, algorithm, reports)
    await finishWeighing(lead, as('legalCounsel'), { algorithm, about: reports })
    for (const [role, kind] of [
      ['fg', 'fg'],
      ['legalCounsel', 'algorithmExpert'],
      ['participationCouncil', 'participationCouncil'],
    ] as const)
      await askAndGive(lead, algorithm, {
        ...{ kind, advisor: as(role), personId: house.people[role].id, name: `functie ${role}` },
        ...{ verdict: 'positive', conclusion: 'Dit kan zo.' },
      })
    await lead.send(`/werk/algoritmes/${algorithm}/afweging/stappen/release`, {})
    const body = house.bodies['college']?.id ?? ''
    const proposal = await propose(lead, as('bodySecretary'), { algorithm, body, about: reports })
    expect(words(await as('bodySecretary').look(proposal))).toContain('Zonder kader')
    const decision = await decide(as('bodySecretary'), proposal, { about: reports, notFollowed: 'niemand' })
    expect(words(await lead.look(decision))).toContain('Besloten zonder kader')
    const [number = ''] = await idsFor(visitor(), '/besluiten', /^\/besluiten\/([^/.?#]+)$/)
    expect(words(await visitor().look(`/besluiten/${number}`))).toContain('Besloten zonder kader')
  })

  test('turns two lessons into a norm and a paragraph', async () => {
    const advisor = as('policyAdvisor')
    for (const text of [reasonForNo, humanFirst])
      await as('processOwner').send(trial, { step: 'weighing', text }, { action: `${trial}/les` })
    await advisor.send(trial, { conclusion: 'Eerst de mens.' }, { action: `${trial}/terugkijken` })
    framework = await turnLesson(advisor, trial, { lesson: reasonForNo, kind: 'norm', title: 'De reden' })
    const paragraph = { lesson: humanFirst, kind: 'visionParagraph', title: 'De mens', theme: 'humanRole' }
    vision = await turnLesson(advisor, trial, paragraph)
    for (const text of [framework, vision])
      expect(words(await advisor.look(text))).toContain('Komt uit een proefcasus: Wat is goede uitleg?')
    await finishFramework(advisor, framework)
    await finishVision(advisor, vision)
    for (const text of [framework, vision]) expect(words(await advisor.look(text))).toContain('De tekst is compleet')
  })

  test('asks society, and answers everybody before the texts go to the council', async () => {
    const advisor = as('policyAdvisor')
    const period = { from: dayFromNow(0), to: dayFromNow(42), answerBy: dayFromNow(60) }
    const inside = [
      await consult(advisor, framework, { ...period, title: 'Mist u een norm?' }),
      await consult(advisor, vision, { ...period, title: 'Mist u iets in onze visie?' }),
    ]
    const resident = visitor()
    for (const slug of await idsFor(resident, '/meedenken', /^\/meedenken\/([a-z-]+)$/))
      await resident.send(`/meedenken/${slug}`, { kind: 'resident', text: 'Schrijf het gewoner op.', name: 'Joke' })
    expect(words(await resident.sees())).toContain('Wij hebben uw bijdrage')
    for (const text of [framework, vision]) {
      await advisor.look(text)
      expect((await advisor.sees()).querySelector('main a[href$="/stappen/offer"]')).toBeNull()
    }
    later(43)
    for (const one of inside) await account(advisor, one)
    for (const text of [framework, vision]) await advisor.send(`${text}/stappen/offer`, {})
    const note = words(await resident.look('/meedenken/mist-u-een-norm'))
    for (const part of ['Schrijf het gewoner op.', 'Dat doen wij.', 'Wij schrijven het gewoner op.'])
      expect(note).toContain(part)
    expect(note).not.toContain('Joke')
  })

  test('has its council adopt both, which no official can', async () => {
    expect(words(await visitor().look('/normenkader'))).toContain('Er is nog geen normenkader vastgesteld')
    for (const text of [framework, vision]) {
      const official = as('bodySecretary')
      expect((await official.look(text)).querySelector('main a[href*="/besluit/"]')).toBeNull()
      await official.look(`${text}/besluit/adopt`)
      expect(official.path()).toBe(text)
      await as('clerk').send(`${text}/besluit/adopt`, adopted(dayFromNow(43)))
    }
    expect(words(await visitor().look('/normenkader'))).toContain(reasonForNo)
    expect(words(await visitor().look('/visie'))).toContain(humanFirst)
  })

  test('must answer the new norm in its next weighing, and a deviation goes to the council', async () => {
    const lead = as('processOwner')
    const dossier = `/werk/algoritmes/${await register('Woningen waarderen')}`
    await lead.send(`${dossier}/afweging`, {}, { action: `${dossier}/afweging/beginnen` })
    const unanswered = 'Het antwoord op norm les-1'
    const missing = async () => words(await lead.look(`${dossier}/afweging/bevestigen`))
    const whoDecides = async () =>
      /Wenselijkheid.*?(gemeenteraad|college)[^.]*besluit\./.exec(words(await lead.look(`${dossier}/wie-besluit`)))?.[1]
    expect(await missing()).toContain(unanswered)
    expect(await whoDecides()).toBe('college')
    const norm = (await lead.look(`${dossier}/afweging`)).querySelector('main a[href*="normen/nieuw?norm="]')
    const answer = { meaning: 'De reden is geheim.', relation: 'deviates', explanation: 'Anders lukt het niet.' }
    await lead.send(norm?.getAttribute('href') ?? '', answer)
    expect(await missing()).not.toContain(unanswered)
    expect(await whoDecides()).toBe('gemeenteraad')
  })
})
