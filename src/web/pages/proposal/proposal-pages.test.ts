import { describe, expect, test } from 'vitest'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'
import { testHouse } from '../../test-house.ts'

const title = 'Gaan we de scanauto gebruiken?'

describe('a proposal', () => {
  test('starts with a question, says what is missing and takes questions with options of the weighing', async () => {
    const house = await testHouse()
    const { algorithmId, options } = await exampleDossier(house)
    const bodyId = house.bodies['college']?.id ?? ''
    const dossier = `/werk/algoritmes/${algorithmId}/voorstellen`
    const made = await house.post(dossier, { title, bodyId, gates: ['G5'] }, { as: 'processOwner' })
    expect(made.status).toBe(303)
    const address = made.headers.get('location') ?? ''
    expect(await (await house.request(address, { as: 'processOwner' })).text()).toContain('Er is nog geen vraag')
    const question = {
      revision: '1',
      kind: 'deployment',
      text: title,
      facts: 'De auto maakt foto’s.',
      risks: 'Een fout in een foto\nIemand krijgt ten onrechte een boete',
      [`option-${options.today}`]: 'noChange',
      [`option-${options.without}`]: 'stop',
      [`option-${options.limits}`]: 'use',
    }
    const twice = { ...question, risks: 'Een fout in een foto\neen FOUT in een foto ' }
    const refused = await house.post(`${address}/vragen`, twice, { as: 'processOwner' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toMatch(/href="#risks"[^>]*>Hetzelfde risico staat er twee keer/)
    const saved = await house.post(`${address}/vragen`, question, { as: 'processOwner' })
    expect(saved.status).toBe(303)
    const html = await (await house.request(address, { as: 'executiveMember' })).text()
    expect(html).toContain('Het algoritme, met grenzen')
    expect(html).toContain('Iemand krijgt ten onrechte een boete')
    expect(html).toContain('Waarom ligt dit bij')
    expect(html).not.toContain('Bewerk deze vraag')
    const again = await house.post(`${address}/vragen`, question, { as: 'processOwner' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Iemand anders heeft dit intussen bewaard')
  })

  test('describes the same choices once, and names them with the questions that follow', async () => {
    const house = await testHouse()
    const { algorithmId, options } = await exampleDossier(house)
    const bodyId = house.bodies['college']?.id ?? ''
    const dossier = `/werk/algoritmes/${algorithmId}/voorstellen`
    const made = await house.post(dossier, { title, bodyId, gates: ['G5'] }, { as: 'processOwner' })
    const address = made.headers.get('location') ?? ''
    const chosen = { [`option-${options.today}`]: 'noChange', [`option-${options.without}`]: 'stop' }
    const ask = (revision: number, kind: string, text: string) =>
      house.post(`${address}/vragen`, { revision: `${revision}`, kind, text, ...chosen }, { as: 'processOwner' })
    expect((await ask(1, 'desirability', 'Willen we dit?')).status).toBe(303)
    expect((await ask(2, 'deployment', title)).status).toBe(303)
    const html = await (await house.request(address, { as: 'executiveMember' })).text()
    expect(html.match(/Dezelfde keuzes als bij vraag 1/g)).toHaveLength(1)
  })

  test('tells an advice once, and leads back to it from the questions that follow', async () => {
    const house = await testHouse()
    const { algorithmId, options } = await exampleDossier(house)
    const bodyId = house.bodies['college']?.id ?? ''
    const dossier = `/werk/algoritmes/${algorithmId}/voorstellen`
    const made = await house.post(dossier, { title, bodyId, gates: ['G5'] }, { as: 'processOwner' })
    const address = made.headers.get('location') ?? ''
    const chosen = { [`option-${options.today}`]: 'noChange', [`option-${options.without}`]: 'stop' }
    const ask = (revision: number, text: string) =>
      house.post(
        `${address}/vragen`,
        { revision: `${revision}`, kind: 'desirability', text, ...chosen },
        { as: 'processOwner' },
      )
    expect((await ask(1, 'Willen we dit?')).status).toBe(303)
    expect((await ask(2, 'Willen we dit ook in de haven?')).status).toBe(303)
    const html = await (await house.request(address, { as: 'executiveMember' })).text()
    expect(html.match(/Nu niet: het treft vooral moeders/g)).toHaveLength(1)
    expect(html.match(/<a href="#vraag-1">Zie vraag 1<\/a>/g)).toHaveLength(1)
  })

  test('comes on the agenda by the secretary and not by officials', async () => {
    const house = await testHouse()
    const { proposalId } = await exampleDossier(house)
    const address = `/werk/voorstellen/${proposalId}/stap`
    const off = { step: 'unschedule' }
    expect((await house.post(address, off, { as: 'processOwner' })).status).toBe(403)
    expect((await house.post(address, off, { as: 'bodySecretary' })).status).toBe(303)
    const empty = await house.post(address, { step: 'schedule' }, { as: 'bodySecretary' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Kies de dag van de vergadering')
    const list = await (await house.request('/werk/voorstellen', { as: 'executiveMember' })).text()
    expect(list).toContain('Klaar voor de agenda')
  })

  test('shows the option that the law forbids, with the reason', async () => {
    const house = await testHouse()
    const { proposalId } = await exampleDossier(house)
    const html = await (await house.request(`/werk/voorstellen/${proposalId}`, { as: 'executiveMember' })).text()
    expect(html).toContain('Het verschil van nu laten bestaan')
    expect(html).toContain('Daarom kan het bestuur dit niet kiezen')
    expect(html).toContain('Ethische commissie')
  })

  test('cannot be found by a made up address', async () => {
    const house = await testHouse()
    expect((await house.request(`/werk/voorstellen/${crypto.randomUUID()}`, { as: 'processOwner' })).status).toBe(404)
    expect((await house.request('/werk/voorstellen/niks', { as: 'processOwner' })).status).toBe(404)
  })
})
