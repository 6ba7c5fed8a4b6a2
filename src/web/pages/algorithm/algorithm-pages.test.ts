import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { insertRoleAssignment } from '#src/storage/people.ts'
import { within } from '#src/workflows/context.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'
import { registerAlgorithm } from '#src/workflows/algorithm/register-algorithm.ts'
import { changeAlgorithm } from '#src/workflows/algorithm/change-algorithm.ts'
import { stopAlgorithm } from '#src/workflows/emergency-stop/stop-algorithm.ts'

let house: TestHouse
let id: string

beforeEach(async () => {
  house = await testHouse()
  const made = await registerAlgorithm(house.as('developer'), {
    name: 'Parkeerscan',
    purpose: 'Zien wie niet betaalde',
    process: 'Naheffing',
    contact: 'Team Parkeren',
    startingPoint: 'inUse',
  })
  if (!made.ok) throw new Error(made.refusal)
  id = made.value.id
})

const read = async (path: string, as: Parameters<TestHouse['request']>[1]): Promise<string> =>
  (await house.request(path, as)).text()

describe('the list', () => {
  test('finds by part of a word and says when nothing fits', async () => {
    expect(await read('/werk/algoritmes?zoek=parkeer', { as: 'fg' })).toContain('Parkeerscan')
    expect(await read('/werk/algoritmes?zoek=bijstand', { as: 'fg' })).toContain('Geen algoritme gevonden')
    expect(await read('/werk/algoritmes?open=withoutDecision', { as: 'fg' })).toContain('1 algoritme')
  })

  test('takes nonsense in the address for no choice', async () => {
    const response = await house.request('/werk/algoritmes?pagina=-3&klasse=Z&orgaan=x&stand=weg', { as: 'fg' })
    expect(response.status).toBe(200)
    const long = await house.request(`/werk/algoritmes?zoek=${'x'.repeat(201)}`, { as: 'fg' })
    expect([long.status, await long.text()]).toEqual([422, expect.stringContaining('niet meer dan 200')])
  })
})

describe('recognising and reporting', () => {
  test('one yes is an algorithm, and nothing is kept', async () => {
    expect(await read('/werk/algoritmes/herkennen?picks=yes', { as: 'worksCouncil' })).toContain(
      'Ja, dit is waarschijnlijk een algoritme',
    )
  })

  test('any employee reports one and comes to its dossier', async () => {
    const fields = { name: 'Chatbot', purpose: 'Antwoorden', process: 'Contact', contact: 'KCC', startingPoint: 'idea' }
    const response = await house.post('/werk/algoritmes/nieuw', fields, { as: 'worksCouncil' })
    expect(response.status).toBe(303)
    const dossier = await read(response.headers.get('location') ?? '', { as: 'worksCouncil' })
    expect(dossier).toContain('Niet belegd.')
  })

  test('an empty report is refused with every mistake, and keeps what was filled in', async () => {
    const response = await house.post('/werk/algoritmes/nieuw', { name: 'Chatbot <b>' }, { as: 'fg' })
    const text = await response.text()
    expect(response.status).toBe(422)
    expect(text).toContain('href="#purpose"')
    expect(text).toContain('Chatbot &lt;b&gt;')
  })
})

describe('the dossier', () => {
  test('says where it stands, who must do something, and what is not known', async () => {
    const text = await read(`/werk/algoritmes/${id}`, { as: 'executiveMember' })
    expect(text).toContain('U bent hier')
    expect(text).toContain('In gebruik zonder besluit. Het bestuur')
    expect(text).toContain('Doe de screening')
    expect(text.match(/<h1/g)).toHaveLength(1)
  })

  test('of nothing is not found', async () => {
    expect((await house.request('/werk/algoritmes/onzin', { as: 'fg' })).status).toBe(404)
    expect((await house.request(`/werk/algoritmes/${crypto.randomUUID()}`, { as: 'fg' })).status).toBe(404)
  })

  test.each(['', '/gegevens', '/screening', '/classificatie', '/route', '/stop', '/vragen'])(
    'shows %s to everybody with an account and to nobody else',
    async (part) => {
      expect((await house.request(`/werk/algoritmes/${id}${part}`, { as: 'representative' })).status).toBe(200)
      expect((await house.request(`/werk/algoritmes/${id}${part}`)).status).not.toBe(200)
    },
  )

  test('tells the route without a full stop after a question', async () => {
    const page = await house.request(`/werk/algoritmes/${id}`, { as: 'fg' })
    const body = await page.text()
    expect(body).toContain('G5 Gaan we het gebruiken?')
    expect(body).not.toContain('?.')
  })
})

describe('changing the record', () => {
  test('shows both texts when somebody else was first', async () => {
    await changeAlgorithm(house.as('projectLead'), {
      id,
      revision: 1,
      changes: { summary: 'Tekst van een ander' },
      checked: [],
    })
    const fields = { revision: '1', name: 'Parkeerscan', summary: 'Mijn tekst' }
    const response = await house.post(`/werk/algoritmes/${id}/gegevens/waarover`, fields, { as: 'processOwner' })
    const text = await response.text()
    expect(response.status).toBe(422)
    expect(text).toContain('Mijn tekst')
    expect(text).toContain('Tekst van een ander')
    const again = await house.post(
      `/werk/algoritmes/${id}/gegevens/waarover`,
      { ...fields, revision: '2' },
      { as: 'processOwner' },
    )
    expect(again.status).toBe(303)
  })

  test('reads laws one per line, with their address', async () => {
    const fields = {
      revision: '1',
      legalBases: 'Gemeentewet 234\nWegenwet - https://wetten.overheid.nl/x',
      usedFrom: '2019-01-01',
    }
    await house.post(`/werk/algoritmes/${id}/gegevens/werk`, fields, { as: 'processOwner' })
    const text = await read(`/werk/algoritmes/${id}/gegevens`, { as: 'fg' })
    expect(text).toContain('Gemeentewet 234')
    expect(text).toContain('href="https://wetten.overheid.nl/x"')
  })

  test('is refused to who has no part in it', async () => {
    const response = await house.post(
      `/werk/algoritmes/${id}/gegevens/waarover`,
      { revision: '1', name: 'x' },
      { as: 'representative' },
    )
    expect(response.status).toBe(403)
  })

  test('has a letter ready for the supplier, for everybody who works here', async () => {
    expect(await read(`/werk/algoritmes/${id}/gegevens`, { as: 'procurement' })).toContain(
      '/gegevens/brief-leverancier',
    )
    const letter = await read(`/werk/algoritmes/${id}/gegevens/brief-leverancier`, { as: 'procurement' })
    expect(letter).toContain('Aan: de leverancier')
    expect(letter).toContain('Hoe stoppen wij ermee?')
  })

  test('names who is responsible', async () => {
    const fields = {
      revision: '1',
      competentBodyId: house.bodies['heffingsambtenaar']?.id ?? '',
      competenceBasis: 'Gemeentewet 231',
      overseerId: house.people.endUser.id,
    }
    const wrong = await house.post(
      `/werk/algoritmes/${id}/gegevens/verantwoordelijk`,
      { ...fields, competenceBasis: '' },
      { as: 'legalCounsel' },
    )
    expect(wrong.status).toBe(422)
    const right = await house.post(`/werk/algoritmes/${id}/gegevens/verantwoordelijk`, fields, { as: 'legalCounsel' })
    expect(right.status).toBe(303)
    expect(await read(`/werk/algoritmes/${id}`, { as: 'fg' })).toContain('Naam endUser')
  })
})

describe('screening and class', () => {
  const answer = (number: number, revision: number, given: string) =>
    house.post(
      `/werk/algoritmes/${id}/screening/${number}`,
      { revision: String(revision), answer: given, explanation: 'Zo is het.' },
      { as: 'processOwner' },
    )

  test('goes question by question to the outcome and a second reader', async () => {
    expect((await answer(1, 0, 'no')).headers.get('location')).toContain('/screening/2')
    expect((await answer(2, 1, 'unknown')).headers.get('location')).toContain('/screening/3')
    expect((await answer(3, 2, 'no')).headers.get('location')).toMatch(/screening$/)
    const outcome = await read(`/werk/algoritmes/${id}/screening`, { as: 'processOwner' })
    expect(outcome).toContain('Het bestuur moet meekijken')
    expect(outcome).toContain('Zoek uit wat u nog niet weet')
    await house.post(`/werk/algoritmes/${id}/screening/versturen`, {}, { as: 'processOwner' })
    const review = await house.post(
      `/werk/algoritmes/${id}/screening/oordeel`,
      { verdict: 'agree' },
      { as: 'algorithmExpert' },
    )
    expect(review.status).toBe(303)
    expect(await read(`/werk/algoritmes/${id}/screening`, { as: 'fg' })).toContain('Bevestigd door een tweede lezer')
  })

  test('has nothing chosen beforehand, and asks an explanation also for no', async () => {
    expect(await read(`/werk/algoritmes/${id}/screening/1`, { as: 'processOwner' })).not.toContain('checked=""')
    const response = await house.post(
      `/werk/algoritmes/${id}/screening/1`,
      { revision: '0', answer: 'no' },
      { as: 'processOwner' },
    )
    expect(response.status).toBe(422)
  })

  test('a proposed class is confirmed by somebody else', async () => {
    const no = {
      prohibitedPractice: 'no',
      highRiskAi: 'unknown',
      legalEffect: 'yes',
      categorises: 'no',
      ownJudgement: 'no',
    }
    await house.post(
      `/werk/algoritmes/${id}/classificatie`,
      { ...no, reason: 'Het leidt tot een naheffing.' },
      { as: 'processOwner' },
    )
    const shown = await read(`/werk/algoritmes/${id}/classificatie`, { as: 'algorithmExpert' })
    expect(shown).toContain('De klasse is nu: A, hoog risico')
    const classification = /name="classification" value="([^"]+)"/.exec(shown)?.[1] ?? ''
    const confirmed = await house.post(
      `/werk/algoritmes/${id}/classificatie/bevestigen`,
      { classification },
      { as: 'algorithmExpert' },
    )
    expect(confirmed.status).toBe(303)
  })

  test('an expert who proposes a class does not confirm it', async () => {
    const criteria = ['prohibitedPractice', 'highRiskAi', 'legalEffect', 'categorises', 'ownJudgement']
    const no = Object.fromEntries(criteria.map((criterion) => [criterion, 'no']))
    await house.post(`/werk/algoritmes/${id}/classificatie`, { ...no, reason: 'Zo.' }, { as: 'algorithmExpert' })
    const own = await read(`/werk/algoritmes/${id}/classificatie`, { as: 'algorithmExpert' })
    expect(own).toContain('U stelde deze klasse zelf voor. Een ander moet bevestigen.')
    expect(own).not.toContain('name="classification"')
  })
})

describe('the route and the stop', () => {
  test('a step that cannot be taken says why and what to do', async () => {
    const text = await read(`/werk/algoritmes/${id}/route`, { as: 'processOwner' })
    expect(text).toContain('Het is niet bekend wat bewaard blijft')
    const response = await house.post(
      `/werk/algoritmes/${id}/route/stand`,
      { from: 'inUse', to: 'outOfUse', reason: 'Klaar.' },
      { as: 'processOwner' },
    )
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Er is geen besluit om te beëindigen')
  })

  test('a paper is pointed out', async () => {
    const fields = { kind: 'iama', state: 'present', title: 'IAMA Parkeerscan', address: 'Z-1' }
    expect((await house.post(`/werk/algoritmes/${id}/route/stuk`, fields, { as: 'processOwner' })).status).toBe(303)
    expect(await read(`/werk/algoritmes/${id}/route`, { as: 'fg' })).toContain('IAMA Parkeerscan')
  })

  test('whoever watches stops it with one reason, and then sees what must follow', async () => {
    const response = await house.post(
      `/werk/algoritmes/${id}/stop`,
      { reason: 'Verkeerde kentekens.' },
      { as: 'endUser' },
    )
    expect(response.status).toBe(303)
    const text = await read(`/werk/algoritmes/${id}/stop`, { as: 'fg' })
    expect(text).toContain('Vertel het de portefeuillehouder')
    expect(text).toContain('7 december 2026')
  })

  test('a second stop of what stands still is recorded as well', async () => {
    const stop = { algorithmId: id, reason: 'Fout.', scope: null, fallback: null, reviewFrom: null }
    await stopAlgorithm(house.as('endUser'), stop)
    expect((await house.post(`/werk/algoritmes/${id}/stop`, { reason: 'Weer.' }, { as: 'endUser' })).status).toBe(303)
  })
})

describe('questions', () => {
  test('are asked by one and answered by another', async () => {
    await house.post(`/werk/algoritmes/${id}/vragen`, { text: 'Kan een mens nee zeggen?' }, { as: 'executiveMember' })
    const shown = await read(`/werk/algoritmes/${id}/vragen`, { as: 'processOwner' })
    expect(shown).toContain('Kan een mens nee zeggen?')
    const action = /action="([^"]*\/vragen\/[^"]+)"/.exec(shown)?.[1] ?? ''
    expect((await house.post(action, { text: 'Ja.' }, { as: 'processOwner' })).status).toBe(303)
    expect((await house.post(action, { text: '' }, { as: 'processOwner' })).status).toBe(422)
  })
})

describe('taking over', () => {
  const json = JSON.stringify({
    slug: 'x',
    name: 'Drukte-sensor',
    purpose: 'Zien hoe druk het is <script>',
    themes: ['publicSpace'],
    riskClass: 'B',
    classReason: 'Hun oordeel',
  })

  test('shows what would come and what stays behind, then keeps it as not checked', async () => {
    const seen = await house.post(
      '/werk/algoritmes/overnemen',
      { from: 'Gemeente Elders', json },
      { as: 'processOwner' },
    )
    const preview = await seen.text()
    expect(preview).toContain('Drukte-sensor')
    expect(preview).toContain('de klasse')
    expect(preview).not.toContain('<script>')
    const kept = await house.post(
      '/werk/algoritmes/overnemen/bewaren',
      { from: 'Gemeente Elders', json },
      { as: 'processOwner' },
    )
    const dossier = kept.headers.get('location') ?? ''
    expect(await read(dossier, { as: 'fg' })).toContain('Gemeente Elders')
    const check = await read(`${dossier}/nakijken`, { as: 'processOwner' })
    expect(check).toContain('value="purpose"')
    const checked = await house.post(
      `${dossier}/nakijken`,
      { revision: '1', checked: ['name', 'purpose'] },
      { as: 'processOwner' },
    )
    expect(checked.status).toBe(303)
  })

  test('refuses what is no description, with a sentence', async () => {
    for (const text of ['', '{', '[]', '{"a":1}']) {
      const response = await house.post(
        '/werk/algoritmes/overnemen',
        { from: 'Elders', json: text },
        { as: 'processOwner' },
      )
      expect(response.status).toBe(422)
    }
  })
})

test('whoever runs another algorithm changes nothing about this one', async () => {
  const { ctx, people } = house
  await within(ctx, async (tx) => {
    await sql`DELETE FROM role_assignment WHERE person_id = ${people.processOwner.id}`.execute(tx)
    await insertRoleAssignment(tx, ctx.organisationId, {
      id: ctx.newId(),
      personId: people.processOwner.id,
      role: 'processOwner',
      scope: { kind: 'algorithm', id: ctx.newId() },
      portfolio: null,
      heldBy: null,
      from: '2020-01-01',
      to: null,
    })
  })
  const fields = { revision: '1', name: 'Gekaapt' }
  const response = await house.post(`/werk/algoritmes/${id}/gegevens/waarover`, fields, { as: 'processOwner' })
  expect(response.status).toBe(403)
  expect(await read(`/werk/algoritmes/${id}`, { as: 'fg' })).toContain('Parkeerscan')
})
