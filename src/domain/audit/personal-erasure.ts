import { termEnds, type Term } from '../routing/term.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

/** What residents send that says who they are: a contribution to a consultation, or a reaction on a public page. */
export const personalKinds = ['contribution', 'reaction'] as const
export type PersonalKind = (typeof personalKinds)[number]

/** One record in which somebody can be known by name or address. */
export interface PersonalRecord {
  readonly kind: PersonalKind
  readonly id: string
  readonly number: number
  /** The consultation, or nothing for a reaction. */
  readonly about: string | null
  readonly receivedOn: Day
  /** The day on which it was answered: from then on the term runs. */
  readonly answeredOn: Day | null
}

/** On which ground it is erased: the law, and why it applies here. */
export interface ErasureGrounds {
  readonly law: string
  readonly reason: string
}

export type PersonalErasureRefusal = 'law-missing' | 'reason-missing' | 'nothing-to-erase'

/** True when the term after the answer has passed. Without an answer or without a term nothing is due. */
export function isDueForErasure({ answeredOn }: PersonalRecord, term: Term | undefined, today: Day): boolean {
  return term !== undefined && answeredOn !== null && termEnds(term, answeredOn) < today
}

/** Erases who these people are, or says why not. Nothing is erased by the calendar alone: somebody does it. */
export function erasePersonal(
  records: readonly PersonalRecord[],
  { law, reason }: ErasureGrounds,
): Result<ErasureGrounds, PersonalErasureRefusal> {
  if (law.trim() === '') return refuse('law-missing')
  if (reason.trim() === '') return refuse('reason-missing')
  return records.length === 0 ? refuse('nothing-to-erase') : accept({ law: law.trim(), reason: reason.trim() })
}
