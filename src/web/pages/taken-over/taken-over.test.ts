import { beforeEach, describe, expect, it } from 'vitest'
import { exampleAlgorithm } from '#src/workflows/decision/test-example-dossier.ts'
import { exportDossier } from '#src/workflows/dossier/export-dossier.ts'
import { publicAddress } from '#src/workflows/test-context.ts'
import { testHouse, type TestHouse } from '#src/web/test-house.ts'

let house: TestHouse
let archive: Uint8Array<ArrayBuffer>

beforeEach(async () => {
  const other = await testHouse()
  const algorithmId = await exampleAlgorithm(other, { riskClass: 'A', status: 'inUse' })
  const exported = await exportDossier(other.as('internalAuditor'), { algorithmId, addressOf: publicAddress })
  if (!exported.ok) throw new Error(exported.refusal)
  archive = Uint8Array.from(exported.value.bytes)
  house = await testHouse()
})

const send = (bytes: Uint8Array<ArrayBuffer>) =>
  house.post('/werk/overgenomen', { file: new File([bytes], 'dossier.zip') }, { as: 'administrator' })

describe('taking over a dossier', () => {
  it('shows it as taken over and read-only, with its documents and the archive as it came', async () => {
    const response = await send(archive)
    expect(response.status).toBe(303)
    const path = response.headers.get('location') ?? ''
    const html = await (await house.request(path, { as: 'processOwner' })).text()
    expect(html).toContain('Overgenomen van Gemeente Testdam op 23 november 2026')
    expect(html).toContain('Keuze voor heronderzoek bijstand')
    expect(html).not.toContain('<form method="post" action="/werk/overgenomen')
    const again = await house.request(`${path}/archief`, { as: 'processOwner' })
    expect(Buffer.compare(Buffer.from(await again.arrayBuffer()), archive)).toBe(0)
    const list = await (await house.request('/werk/overgenomen', { as: 'processOwner' })).text()
    expect(list).toContain('Keuze voor heronderzoek bijstand')
    const algorithms = await house.ctx.db.selectFrom('algorithm').select('id').orderBy('id').execute()
    expect(algorithms).toEqual([])
  })

  it('is refused with a sentence, and then nothing is there', async () => {
    const broken = Uint8Array.from(archive)
    broken[300] = (broken[300] ?? 0) ^ 1
    const response = await send(broken)
    expect(response.status).toBe(422)
    expect((await send(Uint8Array.from(Buffer.from('hallo')))).status).toBe(422)
    const list = await (await house.request('/werk/overgenomen', { as: 'administrator' })).text()
    expect(list).toContain('Er is nog geen dossier overgenomen')
  })

  it('is for the administrator only', async () => {
    const file = new File([archive], 'dossier.zip')
    expect((await house.post('/werk/overgenomen', { file }, { as: 'processOwner' })).status).toBe(403)
  })
})
