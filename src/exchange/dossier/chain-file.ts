import { readAuditText } from '#src/domain/audit/audit-event.ts'
import type { ChainedEvent } from '#src/domain/audit/chain.ts'
import { sha256 } from './fingerprint.ts'

/*
 * Two files, so that a chain can be checked with sha256sum and a shell: in `chain.txt` per event the sequence, the
 * sha256 of its text, its hash and, when erased, the ground; in `events.jsonl` the texts themselves, one per line.
 */

/** A line of `chain.txt` per event. */
export const chainText = (events: readonly ChainedEvent[]): string => events.map((event) => `${line(event)}\n`).join('')

function line(event: ChainedEvent): string {
  if ('text' in event) return `${event.sequence} ${sha256(event.text)} ${event.hash}`
  const ground = event.ground === null ? '' : ` ${event.ground.replaceAll(/\s+/g, ' ')}`
  return `${event.sequence} ${event.textSha256} ${event.hash}${ground}`
}

/** The texts that the export may hold, one per line: canonical JSON has no line breaks. */
export const eventTexts = (events: readonly ChainedEvent[]): string =>
  events.flatMap((event) => ('text' in event ? [`${event.text}\n`] : [])).join('')

/** The events of both files together, or nothing when a line is no event at all. */
export function readChain(chain: string, texts: string): readonly ChainedEvent[] | undefined {
  const bySequence = new Map<number, string>()
  for (const text of linesOf(texts)) {
    const event = readAuditText(text)
    if (event === undefined || bySequence.has(event.sequence)) return undefined
    bySequence.set(event.sequence, text)
  }
  const events: ChainedEvent[] = []
  for (const entry of linesOf(chain)) {
    const match = /^(\d{1,15}) ([0-9a-f]{64}) ([0-9a-f]{64})(?: (.+))?$/.exec(entry)
    if (match === null) return undefined
    const [, sequence = '', textSha256 = '', hash = '', ground = null] = match
    const text = bySequence.get(Number(sequence))
    bySequence.delete(Number(sequence))
    events.push({ sequence: Number(sequence), hash, ...(text === undefined ? { textSha256, ground } : { text }) })
  }
  return bySequence.size === 0 ? events : undefined
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((entry) => entry !== '')
