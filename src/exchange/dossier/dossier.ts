import type { ChainedEvent, ChainHead } from '#src/domain/audit/chain.ts'
import type { Moment } from '#src/domain/shared/dates.ts'

/** A row of a table as it is stored: every column, in JSON. */
export type StoredRow = Readonly<Record<string, unknown>>

/** The exact text of a frozen content: its sha256 is the fingerprint on documents. */
export interface FrozenText {
  readonly id: string
  readonly sha256: string
  readonly text: string
}

/** Everything that belongs to one algorithm, ready to be taken away. */
export interface Dossier {
  readonly organisation: { readonly id: string; readonly name: string }
  readonly algorithm: { readonly id: string; readonly name: string }
  readonly exportedAt: Moment
  /** The whole chain of the organisation; texts of other dossiers stay behind, their fingerprints do not. */
  readonly events: readonly ChainedEvent[]
  /** Rows per table, of every table that belongs to a dossier. */
  readonly records: ReadonlyMap<string, readonly StoredRow[]>
  readonly snapshots: readonly FrozenText[]
  /** Documents and uploaded files by name, such as `besluit-2026-0012.pdf`. */
  readonly documents: ReadonlyMap<string, Uint8Array>
}

/** The first file that a reader opens: what it is, of whom, of when, and the fingerprint of every other file. */
export interface Manifest {
  readonly format: 'weegschaal-dossier'
  readonly formatVersion: 1
  readonly organisation: { readonly id: string; readonly name: string }
  readonly algorithm: { readonly id: string; readonly name: string }
  readonly exportedAt: Moment
  readonly head: ChainHead
  readonly files: readonly ManifestFile[]
}

export interface ManifestFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

export const paths = {
  manifest: 'manifest.json',
  sums: 'SHA256SUMS',
  readMe: 'LEESMIJ.txt',
  chain: 'chain.txt',
  events: 'events.jsonl',
  record: (table: string) => `records/${table}.json`,
  snapshot: (id: string) => `snapshots/${id}.json`,
  document: (name: string) => `documents/${name}`,
} as const
