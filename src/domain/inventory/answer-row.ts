import { startingPoints, type StartingPoint } from '../algorithm/register.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { ComparedAlgorithm, ComparedRow, ListAnswer, RowAnswer } from './compare-list.ts'

/** What a person says about one or more rows. */
export interface AnswerRows {
  readonly numbers: readonly number[]
  readonly answer: RowAnswer
  /** The algorithm that it is already. */
  readonly algorithmId: string | null
  /** Where a new algorithm stands. */
  readonly startingPoint: StartingPoint | null
  readonly reason: string
}

export const rowRefusals = [
  'no-rows-chosen',
  'no-such-row',
  'reason-missing',
  'algorithm-missing',
  'starting-point-missing',
  'one-at-a-time',
  'known-already',
] as const
export type RowRefusal = (typeof rowRefusals)[number]

/** What is kept of an answer, besides who gave it and when. */
export type SaidOfRow = Pick<ListAnswer, 'name' | 'supplier' | 'identifier' | 'answer' | 'algorithmId' | 'reason'>

function missing(given: AnswerRows, algorithms: readonly Pick<ComparedAlgorithm, 'id'>[]): RowRefusal | null {
  if (given.answer === 'notAlgorithm') return given.reason.trim() === '' ? 'reason-missing' : null
  // A new record per row, and one name per algorithm: what is true of one row is seldom true of forty.
  if (given.numbers.length > 1) return 'one-at-a-time'
  if (given.answer === 'same') return algorithms.some(({ id }) => id === given.algorithmId) ? null : 'algorithm-missing'
  return startingPoints.some((point) => point === given.startingPoint) ? null : 'starting-point-missing'
}

/** Answers rows of a list; the same reason can hold for many rows that are no algorithm. */
export function answerRows(
  given: AnswerRows,
  rows: readonly ComparedRow[],
  algorithms: readonly Pick<ComparedAlgorithm, 'id'>[],
): Result<readonly SaidOfRow[], RowRefusal> {
  const numbers = new Set(given.numbers)
  if (numbers.size === 0) return refuse('no-rows-chosen')
  const chosen = rows.filter(({ row }) => numbers.has(row.number))
  if (chosen.length < numbers.size) return refuse('no-such-row')
  const refusal = missing(given, algorithms)
  if (refusal !== null) return refuse(refusal)
  const { answer } = given
  const isHere = chosen.some(({ standing }) => standing.kind === 'known')
  if (answer === 'registered' && isHere) return refuse('known-already')
  return accept(
    chosen.map(({ row: { name, supplier, identifier } }) => ({
      ...{ name, supplier, identifier, answer },
      algorithmId: answer === 'same' ? given.algorithmId : null,
      reason: answer === 'notAlgorithm' ? given.reason.trim() : '',
    })),
  )
}
