import type { Moment } from '#src/domain/shared/dates.ts'
import { countAttempts, deleteAttempts, insertAttempt } from '#src/storage/attempts.ts'
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

/** True while fewer than `max` attempts were recorded in the last 15 minutes, for every one of them. */
export function attemptsLeft(db: Database, limited: readonly Limited[], now: Moment, max = 10): Promise<boolean> {
  return inInstallation(db, async (tx) => {
    for (const one of limited) {
      if ((await countAttempts(tx, keyOf(one), earlier(now, windowMinutes))) >= max) return false
    }
    return true
  })
}

/** Counts an attempt. */
export function recordAttempt(db: Database, limited: readonly Limited[], now: Moment): Promise<void> {
  return inInstallation(db, async (tx) => {
    for (const one of limited) await insertAttempt(tx, keyOf(one), now)
  })
}

/** Forgets the attempts of an account that signed in, and of everyone from longer than a day ago. */
export function forgetAttempts(db: Database, limited: Limited, now: Moment): Promise<void> {
  return inInstallation(db, (tx) => deleteAttempts(tx, keyOf(limited), earlier(now, 24 * 60)))
}
