import { expect, test } from 'vitest'
import { keepFile } from '#src/workflows/keep-file.ts'
import { testHouse } from '../../test-house.ts'

const path = '/werk/logboek/bestand-wissen'
const archivist = { as: 'archivist' } as const

test('an archivist finds a file by its name and destroys it as a whole', async () => {
  const house = await testHouse()
  expect(await (await house.request(path, archivist)).text()).toContain('Er zijn geen geüploade bestanden')
  const kept = await keepFile(house.as('processOwner'), { name: 'brief.pdf', bytes: Buffer.from('%PDF-1.7 Jan') })
  const file = kept.ok ? kept.value.id : ''
  const find = async (words: string) => (await house.request(`${path}?q=${words}`, archivist)).text()
  expect(await find('foto')).toContain('geen bestand met deze naam')
  expect(await find('brief')).toContain('Toegevoegd op 23 november 2026, door functie processOwner')
  const sent = { file, law: 'AVG, artikel 17', reason: 'De inwoner vroeg erom', sure: 'yes' }
  for (const [wrong, sentence] of [
    [{ file: '' }, 'Kies een bestand'],
    [{ law: '' }, 'Noem de wet'],
    [{ sure: '' }, 'niet terug'],
  ] as const) {
    const refused = await house.post(path, { ...sent, ...wrong }, archivist)
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining(sentence)])
  }
  expect((await house.post(path, sent, { as: 'communication' })).status).toBe(403)
  expect((await house.post(path, sent, archivist)).status).toBe(303)
  expect(await find('brief')).toContain('geen bestand met deze naam')
})
