import { expect, test } from 'vitest'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { testContext } from '#src/workflows/test-context.ts'
import { readRuns } from './read-run.ts'
import { registerElsewhere, type RegisterElsewhere } from './start-run.ts'

const done: Omit<RegisterElsewhere, 'algorithmId'> = {
  ...{ instrument: 'dpia' as const, title: 'DPIA', version: '1', adoptedOn: '2026-11-02', adoptedBy: 'directie' },
  ...{ address: 'https://waterrijk.example/dpia', fileId: null, validUntil: '2029-11-02' },
}

test('an instrument that was done elsewhere counts where everybody can find it, for as long as it is valid', async () => {
  const house = await testContext()
  const lead = house.as('projectLead')
  const { id: algorithmId } = await testAlgorithm(house)
  const register = (change: Partial<RegisterElsewhere>) => registerElsewhere(lead, { ...done, algorithmId, ...change })
  for (const [change, refusal] of [
    [{ address: null }, 'place-missing'],
    [{ adoptedOn: '2026-11-24', validUntil: null }, 'in-the-future'],
    [{ validUntil: '2026-11-01' }, 'ends-before-it-begins'],
  ] as const)
    expect(await register(change)).toEqual({ ok: false, refusal })
  expect((await readRuns(lead, algorithmId))?.runs).toEqual([])
  expect(await register({})).toMatchObject({ ok: true })
})
