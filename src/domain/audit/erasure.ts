import { accept, refuse, type Result } from '../shared/result.ts'

/** Why a text had to go. The law itself is named beside it. */
export const erasureGrounds = ['privacy', 'retention', 'court'] as const
export type ErasureGround = (typeof erasureGrounds)[number]

/** What is erased, and on which ground: the law, and why it applies here. */
export interface Erasure {
  readonly sequence: number
  readonly ground: ErasureGround
  /** The article or entry of the selection list, such as `AVG, artikel 17`. */
  readonly law: string
  readonly reason: string
}

export const erasureRefusals = [
  'line-unknown',
  'already-erased',
  'line-stays',
  'law-missing',
  'reason-missing',
] as const
export type ErasureRefusal = (typeof erasureRefusals)[number]

/** A line of the log, as far as erasing looks at it. */
export interface ErasableLine {
  readonly action: string
  readonly erased: boolean
}

/** Lines that prove something else: what was frozen, and what was erased before. They name no person but who acted. */
const staying: readonly string[] = ['snapshot.frozen', 'audit.erased']

/** One line of text: the list of fingerprints in an export has one line per event. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Erases the text of one line because a law says so, or says why not. The fingerprint and the ground always stay. */
export function eraseLine(erasure: Erasure, line: ErasableLine | undefined): Result<Erasure, ErasureRefusal> {
  if (line === undefined) return refuse('line-unknown')
  if (line.erased) return refuse('already-erased')
  if (staying.includes(line.action)) return refuse('line-stays')
  const [law, reason] = [oneLine(erasure.law), oneLine(erasure.reason)]
  if (law === '') return refuse('law-missing')
  return reason === '' ? refuse('reason-missing') : accept({ ...erasure, law, reason })
}
