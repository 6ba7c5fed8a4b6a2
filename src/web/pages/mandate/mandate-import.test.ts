import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'

let house: TestHouse

beforeEach(async () => {
  house = await testHouse()
})

const header = 'key;kind;body;function;subordinate;subMandateAllowed;mode;questions;classes;decisionReference;from\n'
const good = `${header}1;mandate;college;teamleider Parkeren;ja;nee;positiveList;deployment;C;;2026-01-01\n`
const file = (text: string) => new File([text], 'mandaten.csv')
const secretary = { as: 'bodySecretary' } as const
const look = (text: string) => house.post('/werk/mandaten/inlezen', { file: file(text) }, secretary)
const takeOver = (text: string) =>
  house.post(
    '/werk/mandaten/inlezen/overnemen',
    { name: 'mandaten.csv', content: Buffer.from(text).toString('base64') },
    secretary,
  )
const register = async () => (await house.request('/werk/mandaten', secretary)).text()

describe('reading mandates in', () => {
  test('shows first what happens and changes nothing', async () => {
    const page = await (await look(good)).text()
    expect(page).toContain('Wordt een concept')
    expect(page).toContain('Het besluit waarin het is gegeven, ontbreekt.')
    expect(await register()).not.toContain('nog niet in het register')
  })

  test('makes drafts that hold nowhere until somebody fills in the decision', async () => {
    expect((await takeOver(good)).status).toBe(303)
    const page = await register()
    expect(page).toContain('Geldt nog niet')
    const [, id = ''] = /concept=([0-9a-f-]{36})/.exec(page) ?? []
    const answer = await (
      await house.request('/wie-besluit?vraag=deployment&klasse=C&orgaan=college&onderwerp=parking')
    ).text()
    expect(answer).toContain('geen mandaat dat die dag geldt')
    const form = await (await house.request(`/werk/mandaten/nieuw?concept=${id}`, secretary)).text()
    expect(form).toContain('value="teamleider Parkeren"')
    const filled = {
      draftId: id,
      mandateKind: 'mandate',
      grantorBodyId: house.bodies['college']?.id ?? '',
      granteeFunction: 'teamleider Parkeren',
      subordinate: 'yes',
      mode: 'positiveList',
      questions: 'deployment',
      classes: 'C',
      reference: '',
      from: '2026-01-01',
    }
    expect((await house.post('/werk/mandaten/nieuw', filled, secretary)).status).toBe(422)
    expect((await house.post('/werk/mandaten/nieuw', { ...filled, reference: 'B-2026-4' }, secretary)).status).toBe(303)
    expect(await register()).not.toContain('nog niet in het register')
    const now = await (
      await house.request('/wie-besluit?vraag=deployment&klasse=C&orgaan=college&onderwerp=parking')
    ).text()
    expect(now).toContain('Er is een mandaat: teamleider Parkeren, B-2026-4.')
    expect((await house.post('/werk/mandaten/nieuw', { ...filled, reference: 'B-2026-5' }, secretary)).status).toBe(422)
  })

  test('takes everything or nothing', async () => {
    const circle = `${header.trim()};parentKey\n1;mandate;college;a;ja;ja;positiveList;roles;;x;2026-01-01;2\n2;mandate;college;b;ja;ja;positiveList;roles;;x;2026-01-01;1\n3;mandate;college;c;ja;ja;positiveList;roles;;x;2026-01-01;\n`
    expect(await (await look(circle)).text()).toContain('een kring')
    expect((await takeOver(circle)).status).toBe(422)
    expect(await register()).not.toContain('nog niet in het register')
    expect(await (await look(good.replace('2026-01-01', 'ooit'))).text()).toContain('Rij 1: in de kolom from')
  })

  test('a draft can be put aside, once', async () => {
    await takeOver(good)
    const [, id = ''] = /concept=([0-9a-f-]{36})/.exec(await register()) ?? []
    const path = `/werk/mandaten/concepten/${id}/weg`
    expect((await house.post(path, {}, secretary)).status).toBe(303)
    expect((await house.post(path, {}, secretary)).status).toBe(404)
  })
})

describe('taking the register along', () => {
  test.each([
    ['mandaten.pdf', '%PDF'],
    ['mandaten.docx', 'PK'],
    ['mandaten.csv', '\uFEFFkey,kind,body'],
    ['mandaten.json', '{\n  "mandates": ['],
  ])('as %s', async (name, start) => {
    const response = await house.request(`/werk/mandaten/bestand/${name}`, secretary)
    expect(response.status).toBe(200)
    expect(
      Buffer.from(await response.arrayBuffer())
        .toString('utf8')
        .slice(0, start.length),
    ).toBe(start)
  })
})

describe('for everyone', () => {
  test('roles and mandates stand by function, without names', async () => {
    await takeOver(good)
    const page = await (await house.request('/rollen-en-mandaten')).text()
    expect(page).toContain('Rollen en mandaten')
    for (const { name } of Object.values(house.people)) expect(page).not.toContain(name)
    expect(page).not.toContain('teamleider Parkeren')
    const json = (await (await house.request('/rollen-en-mandaten.json')).json()) as { mandates: unknown[] }
    expect(json.mandates).toEqual([])
  })

  test('who may decide is answered with the reason, also for a past day', async () => {
    const path = '/wie-besluit?vraag=desirability&klasse=B&orgaan=college'
    expect(await (await house.request(path)).text()).toContain('Deze vraag is voorbehouden')
    expect(await (await house.request(`${path}&dag=1950-01-01`)).text()).toContain('Nog niet te zeggen wie besluit')
    expect((await house.request('/wie-besluit?vraag=%27&dag=x&bedrag=-1')).status).toBe(200)
  })
})
