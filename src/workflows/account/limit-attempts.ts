import type { Moment } from '#src/domain/shared/dates.ts'
import {
  countAttempts,
  deleteAttempts,
  deleteAttemptsById,
  insertAttempt,
  lockAttempts,
} from '#src/storage/attempts.ts'
import { inInstallation, type Database } from '#src/storage/database.ts'
import { sha256 } from '#src/storage/sha256.ts'

const windowMinutes = 15

const earlier = (now: Moment, minutes: number): Moment => new Date(Date.parse(now) - minutes * 60_000).toISOString()

/** What is limited: a kind of attempt, by account or address. Only a fingerprint of the address is kept. */
export interface Limited {
  readonly kind: 'account' | 'address' | 'form'
  readonly who: string
}

const keyOf = ({ kind, who }: Limited): string => `${kind}:${sha256(who.toLowerCase()).slice(0, 32)}`

/** Attempts that were counted before it was known how they end. */
export type Taken = readonly string[]

/**
 * Counts an attempt, unless `max` of them were made in the last 15 minutes for one of what is limited: then nothing is
 * counted and it is refused. It counts first, so that many at once cannot slip through together.
 */
export function takeAttempt(
  db: Database,
  limited: readonly Limited[],
  now: Moment,
  max = 10,
): Promise<Taken | 'too-many'> {
  const keys = limited.map(keyOf).sort()
  return inInstallation(db, async (tx) => {
    for (const key of keys) {
      await lockAttempts(tx, key)
      if ((await countAttempts(tx, key, earlier(now, windowMinutes))) >= max) return 'too-many'
    }
    const taken: string[] = []
    for (const key of keys) taken.push(await insertAttempt(tx, key, now))
    return taken
  })
}

/** Gives back an attempt that went well, and forgets those of the account that now signed in. */
export function forgetAttempts(db: Database, taken: Taken, account: Limited, now: Moment): Promise<void> {
  return inInstallation(db, async (tx) => {
    if (taken.length > 0) await deleteAttemptsById(tx, taken)
    await deleteAttempts(tx, keyOf(account), earlier(now, 24 * 60))
  })
}
