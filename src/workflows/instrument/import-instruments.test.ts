import { readFileSync } from 'node:fs'

import { beforeEach, describe, expect, test } from 'vitest'

import { rootPath } from '#src/root.ts'
import { inInstallation } from '#src/storage/database.ts'
import { selectInstruments } from '#src/storage/instruments.ts'
import { emptyTestDatabase } from '#src/storage/test-database.ts'

import { within } from '#src/workflows/context.ts'
import { enableInstrument } from './enable-instrument.ts'
import { importInstruments, type InstallationContext } from './import-instruments.ts'
import { readInstrument, readInstrumentComparison, readInstruments } from './read-instruments.ts'
import { shipInstruments } from './ship-instruments.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'
import { verifyAudit } from '#src/workflows/audit/verify-audit.ts'

const fixture = (name: string) => ({
  name,
  bytes: readFileSync(rootPath('src', 'exchange', 'instruments', 'fixtures', name)),
})
const changed = (from: string, to: string) => {
  const { name, bytes } = fixture('vragenlijst.yaml')
  return { name, bytes: Buffer.from(bytes.toString('utf8').replaceAll(from, to)) }
}

let counter = 0
const newId = () => `00000000-0000-4000-9000-${String((counter += 1)).padStart(12, '0')}`
const installation = (test: Pick<TestContext['ctx'], 'db'>): InstallationContext => ({
  db: test.db,
  now: '2026-11-23T09:00:00.000Z',
  newId,
  actor: null,
})

describe('reading instruments in', () => {
  test('needs no organisation, and the same once more changes nothing', async () => {
    const { db } = await emptyTestDatabase()
    const files = [fixture('vragenlijst.yaml'), fixture('takenlijst.yaml')]
    const first = await importInstruments(installation({ db }), files)
    expect(first.planned.map(({ outcome }) => outcome)).toEqual(['created', 'created'])
    const again = await importInstruments(installation({ db }), files)
    expect(again.planned.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
    expect(again.planned.map(({ id }) => id)).toEqual(first.planned.map(({ id }) => id))
    expect(await verifyAudit(db)).toMatchObject({ valid: true, events: 2 })
  })

  test('refuses a published version with another content, and takes a new version', async () => {
    const { db } = await emptyTestDatabase()
    await importInstruments(installation({ db }), [fixture('vragenlijst.yaml')])
    const other = await importInstruments(installation({ db }), [changed('Hoe vaak?', 'Hoe dikwijls?')])
    expect(other.planned.map(({ outcome }) => outcome)).toEqual(['taken'])
    const next = await importInstruments(installation({ db }), [changed('version: 2.0', 'version: 2.1')])
    expect(next.planned.map(({ outcome }) => outcome)).toEqual(['created'])
    const lines = await inInstallation(db, selectInstruments)
    expect(lines.map(({ version }) => version)).toEqual(['2.0', '2.1'])
  })

  test('takes what can be read, and changes nothing for what is refused', async () => {
    const { db } = await emptyTestDatabase()
    const bad = { name: 'fout.yaml', bytes: Buffer.from('a: 1\n__proto__: 2\n') }
    const done = await importInstruments(installation({ db }), [bad, fixture('takenlijst.yaml')])
    expect(done.refused.map(({ file, place, reason }) => [file, place, reason])).toEqual([
      ['fout.yaml', '2', 'dangerous-key'],
    ])
    expect((await inInstallation(db, selectInstruments)).map(({ urn }) => urn)).toEqual(['urn:nl:aivt:tr:proef:1.0'])
  })

  test('keeps a version as it is, whoever tries to change it', async () => {
    const { db } = await emptyTestDatabase()
    await importInstruments(installation({ db }), [fixture('takenlijst.yaml')])
    await expect(
      inInstallation(db, (tx) => tx.updateTable('instrument_definition').set({ title: 'x' }).execute()),
    ).rejects.toThrow(/append-only/)
  })
})

describe('the library of an organisation', () => {
  let house: TestContext
  beforeEach(async () => {
    house = await testContext()
    await importInstruments(installation(house.ctx), [fixture('vragenlijst.yaml')])
    await importInstruments(
      installation(house.ctx),
      [changed('version: 2.0', 'version: 2.10').bytes].map((bytes) => ({ name: 'v.yaml', bytes })),
    )
    await importInstruments(installation(house.ctx), [
      {
        name: 'w.yaml',
        bytes: Buffer.from(
          changed('version: 2.0', 'version: 2.9').bytes.toString().replace('Hoe vaak?', 'Hoe dikwijls?'),
        ),
      },
    ])
  })

  test('has the versions of one instrument together, the newest first', async () => {
    const [family] = await readInstruments(house.ctx)
    expect(family?.versions.map(({ version }) => version)).toEqual(['2.10', '2.9', '2.0'])
  })

  test('works with nothing until somebody says so, and stops again', async () => {
    const [family] = await readInstruments(house.ctx)
    const definitionId = family?.versions[0].id ?? ''
    const ctx = house.as('policyAdvisor')
    expect(await enableInstrument(ctx, { definitionId, enabled: false })).toMatchObject({ refusal: 'already-so' })
    expect(await enableInstrument(ctx, { definitionId, enabled: true })).toMatchObject({ ok: true })
    expect((await readInstrument(ctx, definitionId))?.enabled).toBe(true)
    expect(await enableInstrument(ctx, { definitionId, enabled: true })).toMatchObject({ refusal: 'already-so' })
    expect(await enableInstrument(ctx, { definitionId, enabled: false })).toMatchObject({ ok: true })
    expect((await within(ctx, selectInstruments)).some(({ enabled }) => enabled)).toBe(false)
    expect(await enableInstrument(ctx, { definitionId: newId(), enabled: true })).toMatchObject({
      refusal: 'instrument-unknown',
    })
  })

  test('compares two versions, and no two instruments', async () => {
    await importInstruments(installation(house.ctx), [fixture('takenlijst.yaml')])
    const lines = await within(house.ctx, selectInstruments)
    const id = (version: string) => lines.find((line) => line.version === version)?.id ?? ''
    const found = await readInstrumentComparison(house.ctx, { older: id('2.0'), newer: id('2.9') })
    expect(found?.questions.filter(({ outcome }) => outcome !== 'same').map(({ newer }) => newer?.id)).toEqual(['1.5'])
    expect(await readInstrumentComparison(house.ctx, { older: id('2.0'), newer: id('1.0') })).toBeUndefined()
  })

  test('has our own instruments once, however often the house is opened', async () => {
    await shipInstruments(installation(house.ctx))
    const first = (await within(house.ctx, selectInstruments)).length
    await shipInstruments(installation(house.ctx))
    expect((await within(house.ctx, selectInstruments)).length).toBe(first)
    expect(await verifyAudit(house.ctx.db)).toMatchObject({ valid: true })
  })
})
