import { readFileSync } from 'node:fs'

import { beforeEach, describe, expect, test } from 'vitest'

import { rootPath } from '#src/root.ts'
import { selectAlgorithms, updateAlgorithmFacts } from '#src/storage/algorithms.ts'
import { selectRegisterEntries } from '#src/storage/register-entries.ts'
import { selectFoundIds } from '#src/storage/search.ts'

import { within } from '#src/workflows/context.ts'
import { importRegister } from './import-register.ts'
import type { ImportPlan } from './plan-register-import.ts'
import { readRegisterImport } from './read-register-import.ts'
import { testContext, type TestContext } from '#src/workflows/test-context.ts'

const fixture = (name: string) => ({
  name,
  bytes: readFileSync(rootPath('src', 'exchange', 'register', 'fixtures', name)),
})
const all = ['publication.json', 'internal.json', 'early.json'].map(fixture)
const json = (value: unknown) => [{ name: 'a.json', bytes: Buffer.from(JSON.stringify(value)) }]
const take = { nameless: 'take', others: 'take' } as const

let house: TestContext
beforeEach(async () => {
  house = await testContext()
})

const stored = () =>
  within(house.ctx, async (tx) => ({
    algorithms: await selectAlgorithms(tx),
    entries: await selectRegisterEntries(tx),
  }))
const events = () =>
  within(house.ctx, (tx) => tx.selectFrom('audit_event').select(['action']).orderBy('sequence').execute())

async function imported(
  files: Parameters<typeof importRegister>[1]['files'],
  choices: Partial<typeof take> | object = {},
) {
  const result = await importRegister(house.ctx, { files, ...take, ...choices })
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}
const outcomes = (plan: ImportPlan) => plan.planned.map(({ record, outcome }) => `${record}: ${outcome}`)

describe('importing from the register', () => {
  test('makes draft facts that nobody has checked, without class, body or decision', async () => {
    await imported(all)
    const { algorithms } = await stored()
    expect(algorithms.map(({ facts, status, legacy }) => [facts.name, status, legacy])).toEqual([
      ['Documenten onleesbaar maken', 'inDevelopment', true],
      ['Drukteverwachting', 'inUse', true],
      ['Meldingen buitenruimte indelen', 'inUse', true],
      ['Scanauto parkeren', 'inUse', true],
    ])
    for (const algorithm of algorithms) {
      expect(algorithm).toMatchObject({ riskClass: null, responsibility: { competentBodyId: null } })
      expect(algorithm.unchecked).toContain('summary')
      expect(algorithm.takenOver?.from).toContain('Algoritmeregister')
    }
    expect((await events()).map(({ action }) => action)).toEqual(Array(4).fill('algorithm.imported'))
  })

  test('twice changes nothing, not even the log', async () => {
    await imported(all)
    const before = { ...(await stored()), events: await events() }
    const again = await imported(all)
    expect(again.planned.every(({ outcome }) => outcome === 'unchanged')).toBe(true)
    expect({ ...(await stored()), events: await events() }).toEqual(before)
  })

  test('as a preview changes nothing at all', async () => {
    const preview = await readRegisterImport(house.ctx, { files: all, ...take })
    expect(preview.ok && outcomes(preview.value)).toHaveLength(4)
    expect(await stored()).toEqual({ algorithms: [], entries: [] })
  })

  test('finds the algorithm by its words', async () => {
    await imported(all)
    expect(await within(house.ctx, (tx) => selectFoundIds(tx, 'algorithm', 'scanauto', false))).toHaveLength(1)
    expect(await within(house.ctx, (tx) => selectFoundIds(tx, 'algorithm', 'scanauto', true))).toHaveLength(0)
  })

  test('takes over what changed there, and keeps what was changed here', async () => {
    const record = {
      id: 1,
      name: 'A',
      organization: 'Gemeente Testdam',
      provider: 'Oud',
      goal: 'Doel',
      status: 'In gebruik',
    }
    await imported(json(record))
    await within(house.ctx, async (tx) => {
      const [algorithm] = await selectAlgorithms(tx)
      if (algorithm === undefined) throw new Error('nothing imported')
      await updateAlgorithmFacts(
        tx,
        { ...algorithm, facts: { ...algorithm.facts, purpose: 'Ons doel' } },
        house.ctx.now,
      )
    })
    const plan = await imported(json({ ...record, provider: 'Nieuw', goal: 'Hun doel', status: 'Buiten gebruik' }))
    expect(outcomes(plan)).toEqual(['A: updated'])
    const { algorithms } = await stored()
    expect(algorithms[0]).toMatchObject({
      status: 'inUse',
      number: 3,
      facts: { supplier: 'Nieuw', purpose: 'Ons doel' },
    })
    expect(plan.warnings.map(({ field, warning }) => `${field}: ${warning}`)).toEqual(
      expect.arrayContaining(['purpose: kept-ours', 'status: kept-status']),
    )
    expect(
      outcomes(await imported(json({ ...record, provider: 'Nieuw', goal: 'Hun doel', status: 'Buiten gebruik' }))),
    ).toEqual(['A: unchanged'])
  })

  test('leaves out what nobody said is ours', async () => {
    const records = [
      { name: 'Zonder' },
      { name: 'Ander', organization: 'Gemeente Elders' },
      { name: 'Ons', organization: 'Testdam' },
    ]
    const plan = await imported(json(records), { nameless: 'leave', others: 'leave' })
    expect(outcomes(plan)).toEqual(['Zonder: left-out', 'Ander: left-out', 'Ons: created'])
    expect(plan.warnings.filter(({ warning }) => warning === 'other-organisation')).toMatchObject([{ record: 'Ander' }])
  })

  test('gives algorithms of one name their own address', async () => {
    await imported(
      json([
        { id: 1, name: 'A' },
        { id: 2, name: 'A' },
      ]),
    )
    await imported(json([{ id: 3, name: 'A' }]))
    expect((await stored()).algorithms.map(({ slug }) => slug).sort()).toEqual(['a', 'a-2', 'a-3'])
  })

  test('of a file that cannot be read imports nothing of the others either', async () => {
    const files = [...all, { name: 'stuk.json', bytes: Buffer.from('[{') }]
    expect(await importRegister(house.ctx, { files, ...take })).toEqual({
      ok: false,
      refusal: { file: 'stuk.json', reason: 'not-json' },
    })
    expect((await stored()).algorithms).toEqual([])
  })

  test('keeps hostile text as text', async () => {
    await imported(json({ name: "'); DROP TABLE algorithm; --", goal: '<script>alert(1)</script>\u0000\ud800' }))
    expect((await stored()).algorithms[0]?.facts).toMatchObject({
      name: "'); DROP TABLE algorithm; --",
      purpose: '<script>alert(1)</script>\ufffd',
    })
  })

  test('of one organisation is never seen by another', async () => {
    await imported(all)
    const other = { ...house.ctx, organisationId: '00000000-0000-4000-8000-0000000000ff' }
    expect(await within(other, selectRegisterEntries)).toEqual([])
  })
})
