import { termEnds, type Term } from '../routing/term.ts'
import type { Day } from '../shared/dates.ts'
import { refuse, type Result } from '../shared/result.ts'
import { checkGrounds, type ErasureGrounds, type GroundsRefusal } from './erasure-grounds.ts'

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

export type PersonalErasureRefusal = GroundsRefusal | 'nothing-to-erase'

/** The last day on which it may stay: a term after the answer. Without an answer or without a term it may stay. */
export const erasureDueOn = ({ answeredOn }: PersonalRecord, term: Term | undefined): Day | null =>
  term === undefined || answeredOn === null ? null : termEnds(term, answeredOn)

/** True when the term after the answer has passed. */
export function isDueForErasure(record: PersonalRecord, term: Term | undefined, today: Day): boolean {
  const dueOn = erasureDueOn(record, term)
  return dueOn !== null && dueOn < today
}

/** Erases who these people are, or says why not. Nothing is erased by the calendar alone: somebody does it. */
export function erasePersonal(
  records: readonly PersonalRecord[],
  given: ErasureGrounds,
): Result<ErasureGrounds, PersonalErasureRefusal> {
  const grounds = checkGrounds(given)
  return grounds.ok && records.length === 0 ? refuse('nothing-to-erase') : grounds
}
