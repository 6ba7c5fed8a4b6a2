import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { OpenDatabase } from './engines.ts'
import { readMigrations } from './migrate.ts'
import { emptyTestDatabase } from './test-database.ts'

let open: OpenDatabase

beforeEach(async () => {
  open = await emptyTestDatabase()
})

const numberOf = async (value: unknown): Promise<number | undefined> =>
  (await sql<{ number: number }>`SELECT ${value}::int AS number`.execute(open.db)).rows[0]?.number

describe('either engine', () => {
  test('answers the same statement again and again, also after one of them failed', async () => {
    for (const value of [1, 2, 3, 4, 5, 6, 7]) expect(await numberOf(value)).toBe(value)
    await expect(numberOf('geen getal')).rejects.toThrow('geen getal')
    expect(await numberOf(8)).toBe(8)
  })

  test('keeps nothing of a transaction that failed, and goes on', async () => {
    const failed = open.db.transaction().execute(async (tx) => {
      await sql`CREATE TEMPORARY TABLE half (id int)`.execute(tx)
      await sql`SELECT 1 / ${0}::int`.execute(tx)
    })
    await expect(failed).rejects.toThrow()
    await expect(sql`SELECT * FROM half`.execute(open.db)).rejects.toThrow('half')
    expect(await numberOf(1)).toBe(1)
  })

  test('lets questions that come at once wait for each other', async () => {
    const values = Array.from({ length: 50 }, (_, index) => index)
    expect(await Promise.all(values.map(numberOf))).toEqual(values)
  })

  test('runs a script whole or not at all', async () => {
    await expect(open.script('BEGIN; CREATE TABLE half (id int); SELECT nothing; COMMIT;')).rejects.toThrow('nothing')
    await expect(sql`SELECT * FROM half`.execute(open.db)).rejects.toThrow('half')
  })

  test('takes a file of 10 MB and gives it back', async () => {
    const bytes = Buffer.alloc(10_000_000, 'weegschaal')
    const { rows } = await sql<{ bytes: Buffer }>`SELECT ${bytes}::bytea AS bytes`.execute(open.db)
    expect(Buffer.compare(rows[0]?.bytes ?? Buffer.alloc(0), bytes)).toBe(0)
  })

  test('reads days as text, moments as ISO 8601 in UTC, and bigints as numbers', async () => {
    const { rows } = await sql`
      SELECT '2026-11-23'::date AS day, '2026-11-23T09:00:00+01'::timestamptz AS moment, 12::bigint AS count,
             '{"a":[1,null]}'::jsonb AS json, ARRAY['a','b'] AS list`.execute(open.db)
    expect(rows).toEqual([
      { day: '2026-11-23', moment: '2026-11-23T08:00:00.000Z', count: 12, json: { a: [1, null] }, list: ['a', 'b'] },
    ])
  })
})

test('no two migrations have one number, so that their order never rests on their names', async () => {
  const numbers = (await readMigrations()).map(({ name }) => name.slice(0, 4))
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([])
})
