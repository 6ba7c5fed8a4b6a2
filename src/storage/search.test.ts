import { expect, test } from 'vitest'
import { testContext } from '#src/workflows/test-context.ts'
import { within } from '#src/workflows/context.ts'
import { selectFoundIds, updateSearchEntries } from './search.ts'

const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`
const entry = (number: number, text: string) => ({ kind: 'algorithm', id: id(number), isPublic: false, text })

test('search finds records in which every word occurs, whatever their order', async () => {
  const { ctx } = await testContext()
  await within(ctx, async (tx) => {
    await updateSearchEntries(tx, ctx.organisationId, [
      entry(1, 'bijstandsaanvraag met scan'),
      entry(2, 'bijstandsaanvraag'),
      entry(3, 'scan van kentekens'),
    ])
    expect(await selectFoundIds(tx, 'algorithm', 'can standsaanvraag', false)).toEqual([id(1)])
    expect(await selectFoundIds(tx, 'algorithm', 'scan aanvraag', false)).toEqual([id(1)])
    expect((await selectFoundIds(tx, 'algorithm', 'scan', false)).sort()).toEqual([id(1), id(3)])
  })
})
