import { beforeEach, describe, expect, test } from 'vitest'
import { exampleDossier } from '#src/workflows/decision/test-example-dossier.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'

let house: TestHouse
let proposal: string
let options: string

beforeEach(async () => {
  house = await testHouse()
  const dossier = await exampleDossier(house)
  proposal = `/werk/voorstellen/${dossier.proposalId}`
  options = `${proposal}/vragen/${dossier.questions[0]}/keuzes`
  await house.post(`${proposal}/stap`, { step: 'unschedule' }, { as: 'bodySecretary' })
  await house.post(`${proposal}/stap`, { step: 'takeBack' }, { as: 'processOwner' })
})

const sent = { title: 'Eerst een proef van een jaar', consequences: 'We weten <b>meer</b>.', effect: 'pilot' }
const read = async (path: string, as: 'executiveMember' | 'legalCounsel' | 'processOwner') =>
  (await house.request(path, { as })).text()

describe('bringing a choice to a question', () => {
  test('shows it on the proposal with who brought it, and chooses nothing in advance', async () => {
    expect(await read(proposal, 'executiveMember')).toContain(`href="${options}"`)
    expect(await read(options, 'executiveMember')).not.toMatch(/checked=""|<option value="[^"]+"[^>]*selected/)
    expect((await house.post(options, sent, { as: 'executiveMember' })).status).toBe(303)
    const html = await read(proposal, 'executiveMember')
    expect(html).toContain('Eerst een proef van een jaar')
    expect(html).toContain('We weten &lt;b&gt;meer&lt;/b&gt;.')
  })

  test('waits on the start page of the lawyer, and the proposal leads to it', async () => {
    const waits = 'Iemand bracht een keuze in'
    expect(await read('/werk', 'legalCounsel')).not.toContain(waits)
    await house.post(options, sent, { as: 'executiveMember' })
    expect(await read('/werk', 'legalCounsel')).toContain(waits)
    expect(await read(proposal, 'processOwner')).toMatch(/href="#vraag-1">Vraag 1: De jurist heeft/)
    const check = /href="([^"]+\/wet)"/.exec(await read(proposal, 'legalCounsel'))?.[1] ?? ''
    await house.post(check, { answer: 'yes', explanation: 'Ja.', source: 'Awb' }, { as: 'legalCounsel' })
    expect(await read('/werk', 'legalCounsel')).not.toContain(waits)
  })

  test('asks what it means and keeps what was typed', async () => {
    const response = await house.post(options, { ...sent, effect: '', consequences: '' }, { as: 'executiveMember' })
    const html = await response.text()
    expect([response.status, html.includes('href="#effect"'), html.includes('href="#consequences"')]).toEqual([
      422,
      true,
      true,
    ])
    expect(html).toContain('value="Eerst een proef van een jaar"')
  })

  test('ends when the papers close, and is not for who has no part in it', async () => {
    expect((await house.post(options, sent, { as: 'administrator' })).status).toBe(403)
    expect((await house.post(`${proposal}/stap`, { step: 'makeReady' }, { as: 'processOwner' })).status).toBe(303)
    expect(await read(proposal, 'executiveMember')).not.toContain(`href="${options}"`)
    const late = await house.post(options, sent, { as: 'executiveMember' })
    expect(late.status).toBe(422)
    expect(await read(proposal, 'executiveMember')).not.toContain('Eerst een proef van een jaar')
  })

  test('is judged by the jurist, and taken back by its bringer alone, with a reason', async () => {
    await house.post(options, sent, { as: 'executiveMember' })
    const law = /href="(\/werk\/voorstellen\/[^"]+\/wet)"/.exec(await read(proposal, 'legalCounsel'))?.[1] ?? ''
    const judged = { answer: 'no', explanation: 'Een proef met boetes mag niet.', source: '' }
    expect((await house.post(law, judged, { as: 'legalCounsel' })).status).toBe(422)
    expect((await house.post(law, { ...judged, source: 'Awb 5:46' }, { as: 'legalCounsel' })).status).toBe(303)
    expect(await read(proposal, 'executiveMember')).toContain('Een proef met boetes mag niet.')
    const back = law.replace(/wet$/, 'terug')
    expect((await house.post(back, { reason: '' }, { as: 'executiveMember' })).status).toBe(422)
    expect((await house.post(back, { reason: 'Al gedaan' }, { as: 'ethicist' })).status).toBe(422)
    expect((await house.post(back, { reason: 'Al gedaan' }, { as: 'executiveMember' })).status).toBe(303)
    expect(await read(proposal, 'executiveMember')).not.toContain('Eerst een proef van een jaar')
    expect((await house.request(back, { as: 'executiveMember' })).status).toBe(404)
  })
})
