import { describe, expect, test } from 'vitest'
import { isId } from '#src/domain/shared/ids.ts'
import { accept } from '#src/domain/shared/result.ts'
import type { SignIn } from '#src/sign-in/sign-in.ts'
import { installationChain } from '#src/storage/installation-tables.ts'
import { emptyTestDatabase } from '#src/storage/test-database.ts'
import { exampleMoment, loadExample } from './load-example.ts'
import { seededIds } from './sample.ts'

/** Accounts without passwords: hashing them is no part of this test. */
const signIn = {
  createSharedLogins: (logins: readonly { email: string }[]) => Promise.resolve(accept(logins.map((one) => one.email))),
} as unknown as SignIn

describe('the example municipality', () => {
  test('plays back through the real workflows, with nothing after the day on which it begins', async () => {
    const { db } = await emptyTestDatabase()
    await loadExample({ db, signIn, newId: () => crypto.randomUUID() })
    const events = await db
      .selectFrom('audit_event')
      .select(['sequence', 'at', 'organisation_id as organisation'])
      .where('organisation_id', '<>', installationChain)
      .orderBy('organisation_id')
      .orderBy('sequence')
      .execute()
    const organisations = [...new Set(events.map(({ organisation }) => organisation))]
    expect(organisations).toHaveLength(3)
    for (const one of organisations) {
      const chain = events.filter(({ organisation }) => organisation === one)
      expect(chain.length).toBeGreaterThan(80)
      expect(chain.map((event) => event.at)).toEqual(chain.map((event) => event.at).toSorted())
      expect(chain.at(-1)?.at.localeCompare(exampleMoment)).toBe(-1)
    }
    const attempts = await db
      .selectFrom('administrative_choice')
      .select('source')
      .where('source', '=', 'refusedAttempt')
      .execute()
    expect(attempts).toHaveLength(1)
    expect(await db.selectFrom('mandate').select('id').execute()).toHaveLength(6)
    const statuses = await db.selectFrom('algorithm').select('status').distinct().orderBy('status').execute()
    expect(statuses.map((row) => row.status)).toEqual(
      expect.arrayContaining(['idea', 'inDevelopment', 'inUse', 'pilot', 'rejected', 'suspended']),
    )
  })
})

test('a seed gives the same ids again, and another seed others', () => {
  const some = (seed: string) => Array.from({ length: 50 }, seededIds(seed))
  expect(some('a')).toEqual(some('a'))
  expect(new Set([...some('a'), ...some('b')]).size).toBe(100)
  expect(some('a').every(isId)).toBe(true)
})
