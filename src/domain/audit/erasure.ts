import { accept, refuse, type Result } from '../shared/result.ts'
import { checkGrounds, type ErasureGrounds } from './erasure-grounds.ts'
import { sealingActions } from './frozen-text.ts'

/** Why a text had to go. The law itself is named beside it. */
export const erasureGrounds = ['privacy', 'retention', 'court'] as const
export type ErasureGround = (typeof erasureGrounds)[number]

/** Which line of the log is erased, and on which ground. */
export interface Erasure extends ErasureGrounds {
  readonly sequence: number
  readonly ground: ErasureGround
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
const staying: readonly string[] = [...sealingActions, 'words.erased', 'personal-data.erased', 'audit.erased']

/** Erases the text of one line because a law says so, or says why not. The fingerprint and the ground always stay. */
export function eraseLine(erasure: Erasure, line: ErasableLine | undefined): Result<Erasure, ErasureRefusal> {
  if (line === undefined) return refuse('line-unknown')
  if (line.erased) return refuse('already-erased')
  if (staying.includes(line.action)) return refuse('line-stays')
  const grounds = checkGrounds(erasure)
  return grounds.ok ? accept({ ...erasure, ...grounds.value }) : grounds
}
