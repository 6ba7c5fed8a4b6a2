import { accept, refuse, type Result } from '../shared/result.ts'

/** On which ground something is erased: the law, and why it applies here. Both stay readable. */
export interface ErasureGrounds {
  /** The article or entry of the selection list, such as `AVG, artikel 17`. */
  readonly law: string
  readonly reason: string
}

export type GroundsRefusal = 'law-missing' | 'reason-missing'

/** One line of text: the list of fingerprints in an export has one line per event. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** The law and the reason on one line each, or what is missing. Nothing is erased without both. */
export function checkGrounds(given: ErasureGrounds): Result<ErasureGrounds, GroundsRefusal> {
  const [law, reason] = [oneLine(given.law), oneLine(given.reason)]
  if (law === '') return refuse('law-missing')
  return reason === '' ? refuse('reason-missing') : accept({ law, reason })
}
