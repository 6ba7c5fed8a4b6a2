import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { inInstallation } from '#src/storage/database.ts'
import { selectOptionalFileUpload } from '#src/storage/file-uploads.ts'
import { within, type Context } from './context.ts'
import { daily } from './daily.ts'
import { keepRegisterUpload } from '#src/workflows/register-entry/keep-register-upload.ts'
import { testContext } from './test-context.ts'

test('the work of a day is done once, and forgets files that nobody confirmed', async () => {
  const house = await testContext()
  const ctx = house.as('processOwner')
  const personId = ctx.actor?.personId ?? ''
  const kept = await keepRegisterUpload(ctx, { name: 'a.json', bytes: Buffer.from('{"name":"A","goal":"b"}') })
  const id = kept.ok ? kept.value : ''
  const find = () => within(ctx, (tx) => selectOptionalFileUpload(tx, 'register_upload', { id, personId }))

  expect(await daily(house.ctx)).toBe('done')
  expect(await daily(house.ctx)).toBe('done-before')
  expect(await find()).toBeDefined()

  const later = { ...house.ctx, now: '2026-11-25T10:00:00.000Z', today: '2026-11-25' }
  expect(await Promise.all([daily(later), daily(later)])).toEqual(expect.arrayContaining(['done', 'done-before']))
  expect(await find()).toBeUndefined()
  expect(await hasStatistics(house.ctx)).toBe(true)
})

/** The database knows what is in the table; the engine in this process never finds that out by itself. */
async function hasStatistics({ db }: Context): Promise<boolean> {
  const { rows } = await inInstallation(db, (tx) =>
    sql`SELECT FROM pg_stats WHERE tablename = 'audit_event'`.execute(tx),
  )
  return rows.length > 0
}
