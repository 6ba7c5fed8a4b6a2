import { expect, test } from 'vitest'
import { testAlgorithm } from '#src/workflows/algorithm/test-algorithm.ts'
import { within } from '#src/workflows/context.ts'
import { testContext } from '#src/workflows/test-context.ts'
import { selectPublicAlgorithm } from './public-algorithm.ts'

test('a portfolio holder stands on the public page by name as an office holder, else by function', async () => {
  const of = await testContext()
  const { id } = await testAlgorithm(of, { algorithm: { status: 'inUse' } })
  const holder = of.people.executiveMember
  const shown = () =>
    within(of.ctx, async (tx) => (await selectPublicAlgorithm(tx, of.ctx.today, { id }))?.holder ?? null)
  const set = (officeHolder: boolean) =>
    within(of.ctx, (tx) =>
      tx.updateTable('person').set({ office_holder: officeHolder }).where('id', '=', holder.id).execute(),
    )
  expect(await shown()).toBeNull()
  await within(of.ctx, (tx) =>
    tx.updateTable('algorithm').set({ portfolio_holder_id: holder.id }).where('id', '=', id).execute(),
  )
  await set(true)
  expect(await shown()).toMatchObject({ name: holder.name })
  await set(false)
  expect(await shown()).toMatchObject({ name: holder.jobTitle })
})
