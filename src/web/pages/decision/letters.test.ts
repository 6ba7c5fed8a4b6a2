import { beforeAll, describe, expect, test } from 'vitest'
import { decidedExample } from '#src/workflows/decision/test-decision-room.ts'
import { testHouse, type TestHouse } from '../../test-house.ts'

let house: TestHouse
let address: string
let number: string
let letter: Record<string, string>

beforeAll(async () => {
  house = await testHouse()
  const decision = await decidedExample(house)
  number = decision.number
  address = `/werk/besluiten/${decision.id}`
  letter = {
    ...{ bodyId: house.bodies['raad']?.id ?? '', sentOn: house.ctx.today, recordNumber: 'RIB-2026-31' },
    ...{ recordAddress: 'https://raad.example/rib-2026-31', note: 'Met de toezegging aan mevrouw De Wit.' },
  }
})

const pageOf = async (path: string, as?: 'representative' | 'bodySecretary' | 'clerk') =>
  (await house.request(path, as === undefined ? {} : { as })).text()

describe('the letter about a decision', () => {
  test('waits on the start page of the secretary until somebody records that it was sent', async () => {
    expect(await pageOf('/werk', 'bodySecretary')).toContain('Stuur de brief over dit besluit')
    expect(await pageOf(address, 'representative')).toContain('Hier is nog niet vastgelegd')
    expect(await pageOf(address, 'representative')).not.toContain(`${address}/brief"`)
  })

  test('is recorded by who records for one of the two bodies, after the decision', async () => {
    expect((await house.request(`${address}/brief`, { as: 'policyAdvisor' })).status).toBe(403)
    const early = await house.post(`${address}/brief`, { ...letter, sentOn: '2026-11-01' }, { as: 'bodySecretary' })
    expect(early.status).toBe(422)
    expect(await early.text()).toContain('Deze dag ligt voor het besluit')
    const sent = await house.post(`${address}/brief`, letter, { as: 'bodySecretary' })
    expect(sent.status).toBe(303)
    expect(await pageOf(address, 'representative')).toContain('RIB-2026-31')
    expect(await pageOf('/werk', 'bodySecretary')).not.toContain('Stuur de brief over dit besluit')
  })

  test('is public with its number and address, without the note', async () => {
    for (const path of [`/besluiten/${number}`, '/raad?sinds=2026-11-01', `/besluiten/${number}.json`]) {
      const body = await pageOf(path)
      expect(body, path).toContain('RIB-2026-31')
      expect(body, path).toContain('https://raad.example/rib-2026-31')
      expect(body, path).not.toContain('De Wit')
    }
  })

  test('is corrected by a new line, that says why', async () => {
    const correct = /href="([^"]*\/brief\/[^"]*)"/.exec(await pageOf(address, 'clerk'))?.[1] ?? ''
    expect(await pageOf(correct, 'clerk')).toContain('RIB-2026-31')
    const silent = await house.post(correct, { ...letter, recordNumber: 'RIB-2026-13' }, { as: 'clerk' })
    expect(await silent.text()).toContain('Schrijf op wat er niet klopte')
    const fields = { ...letter, recordNumber: 'RIB-2026-13', reason: 'Twee cijfers verwisseld.' }
    expect((await house.post(correct, fields, { as: 'clerk' })).status).toBe(303)
    const page = await pageOf(address, 'representative')
    expect(page).toContain('RIB-2026-13')
    expect(page).toContain('Twee cijfers verwisseld.')
    expect(page).toContain('RIB-2026-31')
    expect(await pageOf(`/besluiten/${number}`)).not.toContain('RIB-2026-31')
    expect((await house.request(correct, { as: 'clerk' })).status).toBe(404)
    expect(await pageOf('/werk/logboek', 'clerk')).toContain('Verbeterd wat over een brief was vastgelegd')
  })

  test('is taken back when none was sent, and then waits again', async () => {
    const correct = /href="([^"]*\/brief\/[^"]*)"/.exec(await pageOf(address, 'clerk'))?.[1] ?? ''
    const fields = { ...letter, reason: 'Dit was een andere brief.', withdrawn: 'yes' }
    expect((await house.post(correct, fields, { as: 'clerk' })).status).toBe(303)
    expect(await pageOf(address, 'representative')).toContain('er is geen brief verstuurd')
    expect(await pageOf(`/besluiten/${number}`)).not.toContain('RIB-2026')
    expect(await pageOf('/werk', 'bodySecretary')).toContain('Stuur de brief over dit besluit')
  })
})
