import type { ChainFault, ChainHead } from './chain.ts'

/** Where something first does not agree with itself: a place in a chain, or a file of an export. */
export type FirstInvalid =
  | {
      readonly kind: 'event'
      readonly organisation: string | null
      readonly sequence: number
      readonly fault: ChainFault
    }
  /** A column beside the text says something else than the text. */
  | { readonly kind: 'column'; readonly organisation: string | null; readonly sequence: number }
  /** The last event is not where the head of the chain says: the end was cut off. */
  | { readonly kind: 'head'; readonly organisation: string | null; readonly sequence: number }
  /** A frozen text or a stored file is not what its fingerprint says. */
  | { readonly kind: 'snapshot' | 'stored-file'; readonly organisation: string | null; readonly id: string }
  | { readonly kind: 'file'; readonly path: string; readonly fault: FileFault }

/** `changed`: other bytes than the list says. `missing`: in the list and not there. `unlisted`: there and not in the list. */
export type FileFault = 'changed' | 'missing' | 'unlisted' | 'unreadable'

/** What had to go because of a law: texts of lines, words in records, or who residents are. */
export interface LegalErasure {
  readonly kind: 'line' | 'words' | 'person'
  readonly law: string
  /** The numbers of lines, or the records by kind and id. */
  readonly records: readonly string[]
}

/** What a check of the log found, of all organisations of an installation or of one export. */
export interface AuditVerification {
  readonly events: number
  readonly erased: number
  readonly erasures: readonly LegalErasure[]
  readonly organisations: number
  readonly valid: boolean
  readonly firstInvalid: FirstInvalid | null
  /** Heads that were given, of printed documents, and that no chain holds. */
  readonly unknownHeads: readonly ChainHead[]
}
