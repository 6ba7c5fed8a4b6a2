/** The sha256 of a text in UTF-8, in lower-case hexadecimal. The domain imports no package, so it is given. */
export type Sha256 = (text: string) => string

/** The hash before the first event of a chain. */
export const chainStart = '0'.repeat(64)

/** The hash of an event: it seals its own text and, through the previous hash, every event before it. */
export const linkHash = (previousHash: string, text: string, sha256: Sha256): string =>
  sha256(previousHash + sha256(text))

/** An event as it is kept: with its text, or with only the fingerprint of it. */
export type ChainedEvent = KeptEvent | SealedEvent

export interface KeptEvent {
  readonly sequence: number
  readonly hash: string
  readonly text: string
}

/** The sha256 of the text is enough for the chain to verify. */
export interface SealedEvent {
  readonly sequence: number
  readonly hash: string
  readonly textSha256: string
  /** Why the text is erased; nothing when it is kept elsewhere, because it belongs to another dossier. */
  readonly ground: string | null
}

/** A place in a chain and its hash, such as printed on a public document. */
export interface ChainHead {
  readonly sequence: number
  readonly hash: string
}

/** `sequence`: an event is missing, added or moved. `hash`: its text or hash, or something before it, was changed. */
export type ChainFault = 'sequence' | 'hash'

export interface ChainReport {
  readonly events: number
  readonly erased: number
  readonly valid: boolean
  readonly firstInvalid: { readonly sequence: number; readonly fault: ChainFault } | null
  /** The last place of the chain up to which all is well. */
  readonly head: ChainHead
  /** Heads that were given, of printed documents, and that this chain does not hold. */
  readonly unknownHeads: readonly ChainHead[]
}

/** A check of a chain that is read piece by piece. */
export interface ChainWalk {
  readonly add: (events: Iterable<ChainedEvent>) => void
  readonly report: () => ChainReport
}

/** Starts at the beginning of a chain; add its events in order. */
export function walkChain(sha256: Sha256, printedHeads: readonly ChainHead[] = []): ChainWalk {
  const missing = new Set(printedHeads)
  let head: ChainHead = { sequence: 0, hash: chainStart }
  let counted = 0
  let erased = 0
  let firstInvalid: ChainReport['firstInvalid'] = null
  const step = (event: ChainedEvent): void => {
    counted += 1
    if (!('text' in event) && event.ground !== null) erased += 1
    if (firstInvalid !== null) return
    const fault = faultOf(event, head, sha256)
    if (fault !== null) {
      firstInvalid = { sequence: head.sequence + 1, fault }
      return
    }
    head = { sequence: event.sequence, hash: event.hash }
    for (const printed of missing)
      if (printed.sequence === head.sequence && printed.hash === head.hash) missing.delete(printed)
  }
  return {
    add: (events) => {
      for (const event of events) step(event)
    },
    report: () => {
      const unknownHeads = [...missing]
      const valid = firstInvalid === null && unknownHeads.length === 0
      return { events: counted, erased, valid, firstInvalid, head, unknownHeads }
    },
  }
}

/** Walks a whole chain and says whether it is whole, or where it first is not. */
export function verifyChain(
  events: Iterable<ChainedEvent>,
  sha256: Sha256,
  printedHeads: readonly ChainHead[] = [],
): ChainReport {
  const walk = walkChain(sha256, printedHeads)
  walk.add(events)
  return walk.report()
}

function faultOf(event: ChainedEvent, head: ChainHead, sha256: Sha256): ChainFault | null {
  if (event.sequence !== head.sequence + 1) return 'sequence'
  const textSha256 = 'text' in event ? sha256(event.text) : event.textSha256
  return sha256(head.hash + textSha256) === event.hash ? null : 'hash'
}

/** Replaces the text of an event by its fingerprint and the ground on which it had to go. */
export const eraseText = (event: KeptEvent, ground: string, sha256: Sha256): SealedEvent => ({
  sequence: event.sequence,
  hash: event.hash,
  textSha256: sha256(event.text),
  ground,
})
