import type { AlgorithmFacts } from '../algorithm/facts.ts'
import type { Moment } from '../shared/dates.ts'

/** What the national register said about an algorithm when it was last read in. */
export interface RegisterEntry {
  readonly id: string
  readonly algorithmId: string
  /** By what the record is known again: the code of the register, an id of the owner, or organisation and name. */
  readonly originKey: string
  readonly nameKey: string
  /** Fingerprint of what the record said. */
  readonly contentHash: string
  readonly dutch: boolean
  /** The facts as the register gave them, to tell our own changes from theirs. */
  readonly facts: AlgorithmFacts
  /** The record as it came, also what we do not use. */
  readonly original: Readonly<Record<string, unknown>>
  readonly file: string
  readonly importedAt: Moment
}

/** A record of the register as far as it decides what importing it would do. */
export interface IncomingEntry {
  readonly key: string
  readonly nameKey: string
  readonly hash: string
  readonly dutch: boolean
}

/** What importing a record does. */
export type ImportOutcome = 'created' | 'updated' | 'unchanged'

export interface Recognised {
  readonly outcome: ImportOutcome
  readonly entry: RegisterEntry | null
}

/** Entries by what they are recognised by: thousands are compared with thousands. */
export interface KnownEntries {
  readonly byKey: ReadonlyMap<string, RegisterEntry>
  readonly byName: ReadonlyMap<string, readonly RegisterEntry[]>
}

export function knownEntries(entries: readonly RegisterEntry[]): KnownEntries {
  const byName = new Map<string, RegisterEntry[]>()
  for (const entry of entries) byName.set(entry.nameKey, [...(byName.get(entry.nameKey) ?? []), entry])
  return { byKey: new Map(entries.map((entry) => [entry.originKey, entry])), byName }
}

/**
 * Recognises a record among what was imported before. A record that had only a name and now has an id is the same
 * record; two with different ids are not. A translation never takes the place of the Dutch text.
 */
export function recognise(incoming: IncomingEntry, known: KnownEntries): Recognised {
  const byName = known.byName.get(incoming.nameKey)?.find((entry) => hasNoId(entry, incoming))
  const entry = known.byKey.get(incoming.key) ?? byName ?? null
  if (entry === null) return { outcome: 'created', entry }
  if (entry.contentHash === incoming.hash || (entry.dutch && !incoming.dutch)) return { outcome: 'unchanged', entry }
  return { outcome: 'updated', entry }
}

const hasNoId = (entry: RegisterEntry, incoming: IncomingEntry): boolean =>
  entry.originKey === entry.nameKey || incoming.key === incoming.nameKey
