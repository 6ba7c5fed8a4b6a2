import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { Day } from '../shared/dates.ts'
import { standsOnList } from './confirmation.ts'
import { comparable, comparableSupplier, type ListKind, type ListRow } from './list-row.ts'

/** What a person can say about a row. It is kept, so that the same list asks only what is new the next time. */
export const rowAnswers = ['registered', 'same', 'notAlgorithm'] as const
export type RowAnswer = (typeof rowAnswers)[number]

/** What was said about a row. It never changes; who sees it differently answers again, and the last answer counts. */
export interface ListAnswer {
  readonly id: string
  readonly kind: ListKind
  readonly name: string
  readonly supplier: string
  readonly identifier: string
  readonly answer: RowAnswer
  readonly algorithmId: string | null
  /** Why it is no algorithm. */
  readonly reason: string
  readonly answeredBy: string
  readonly answererFunction: string
  readonly answeredOn: Day
}

/** What is compared of an algorithm. */
export interface ComparedAlgorithm {
  readonly id: string
  readonly name: string
  readonly status: AlgorithmStatus
  readonly supplier: string | null
  readonly caseNumber: string | null
}

/** Why a row may be an algorithm that is in the register. */
export const resemblances = ['similarName', 'sameSupplier'] as const
export type Resemblance = (typeof resemblances)[number]

/** An algorithm that a row may be about, with why. */
export interface Candidate {
  readonly algorithm: ComparedAlgorithm
  readonly why: readonly Resemblance[]
}

/** Why we know that a row is an algorithm in the register. */
export const knownWays = ['sameName', 'caseNumber', 'answered'] as const
export type KnownWay = (typeof knownWays)[number]

/** How a row stands towards the register. */
export type RowStanding =
  | { readonly kind: 'known'; readonly algorithm: ComparedAlgorithm; readonly why: KnownWay }
  | { readonly kind: 'notAlgorithm'; readonly answer: ListAnswer }
  | { readonly kind: 'perhaps'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'unknown' }

/** A row with how it stands. */
export interface ComparedRow {
  readonly row: ListRow
  readonly standing: RowStanding
}

/** A whole list beside the register. */
export interface Comparison {
  readonly rows: readonly ComparedRow[]
  /** What is prepared, tried or used, and stands in no row. */
  readonly unseen: readonly ComparedAlgorithm[]
}

/** Words that say nothing of what it is. */
const common = new Set(
  `algoritme applicatie applicaties contract data dienst diensten gebruik gemeente hosting implementatie licentie
   licenties module onderhoud online overeenkomst pakket platform portaal programma project software support suite
   systeem systemen tool verwerking voor beheer service services abonnement dienstverlening`.split(/\s+/),
)

const tellingWords = (text: string): readonly string[] =>
  comparable(text)
    .split(' ')
    .filter((word) => word.length > 3 && !common.has(word))

const sameWord = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short === long || (short.length > 4 && long.startsWith(short))
}

/** Every telling word of the shorter name stands in the longer one, or the names are the same but for spaces. */
function hasSimilarName(one: string, other: string): boolean {
  const joined = [one, other].map((text) => comparable(text).replaceAll(' ', ''))
  if (joined[0] === joined[1]) return true
  const [few = [], many = []] = [tellingWords(one), tellingWords(other)].toSorted((a, b) => a.length - b.length)
  return few.length > 0 && few.every((word) => many.some((there) => sameWord(word, there)))
}

/** A record often says more of a supplier than its name: then the whole name of the one stands in the words of the other. */
function hasSameSupplier(one: string, other: string | null): boolean {
  const [short = '', long = ''] = [comparableSupplier(one), comparableSupplier(other ?? '')].toSorted(
    (a, b) => a.length - b.length,
  )
  return short.length > 2 && ` ${long} `.includes(` ${short} `)
}

/** Whether an answer is about this row: the same name, and no other supplier. A number alone says too little. */
function isAbout(answer: ListAnswer, row: ListRow): boolean {
  if (comparable(answer.name) !== comparable(row.name)) return false
  const [was, is] = [comparableSupplier(answer.supplier), comparableSupplier(row.supplier)]
  return was === is || was === '' || is === ''
}

/** No list of resemblances is worth reading to its end. */
const mostCandidates = 5

function candidatesFor(row: ListRow, algorithms: readonly ComparedAlgorithm[]): readonly Candidate[] {
  const found = algorithms.flatMap((algorithm): readonly Candidate[] => {
    const similar: readonly Resemblance[] = hasSimilarName(row.name, algorithm.name) ? ['similarName'] : []
    const supplied: readonly Resemblance[] = hasSameSupplier(row.supplier, algorithm.supplier) ? ['sameSupplier'] : []
    const why = [...similar, ...supplied]
    return why.length === 0 ? [] : [{ algorithm, why }]
  })
  const byName = (one: Candidate) => one.why.includes('similarName')
  return [...found.filter(byName), ...found.filter((one) => !byName(one))].slice(0, mostCandidates)
}

function standingOf(
  row: ListRow,
  algorithms: readonly ComparedAlgorithm[],
  answers: readonly ListAnswer[],
): RowStanding {
  const answer = answers.findLast((one) => isAbout(one, row))
  if (answer?.answer === 'notAlgorithm') return { kind: 'notAlgorithm', answer }
  const said = algorithms.find(({ id }) => id === answer?.algorithmId)
  if (said !== undefined) return { kind: 'known', algorithm: said, why: 'answered' }
  const name = comparable(row.name)
  const named = algorithms.find((one) => comparable(one.name) === name)
  if (named !== undefined) return { kind: 'known', algorithm: named, why: 'sameName' }
  const number = comparable(row.identifier)
  const numbered = algorithms.find((one) => number.length > 3 && comparable(one.caseNumber ?? '') === number)
  if (numbered !== undefined) return { kind: 'known', algorithm: numbered, why: 'caseNumber' }
  const candidates = candidatesFor(row, algorithms)
  return candidates.length === 0 ? { kind: 'unknown' } : { kind: 'perhaps', candidates }
}

/** Lays a list beside the register. What was answered before counts first; answers come the oldest first. */
export function compareList(
  rows: readonly ListRow[],
  algorithms: readonly ComparedAlgorithm[],
  answers: readonly ListAnswer[],
): Comparison {
  const compared = rows.map((row) => ({ row, standing: standingOf(row, algorithms, answers) }))
  const seen = new Set(
    compared.flatMap(({ standing }) => {
      if (standing.kind === 'known') return [standing.algorithm.id]
      return standing.kind === 'perhaps' ? standing.candidates.map(({ algorithm }) => algorithm.id) : []
    }),
  )
  return { rows: compared, unseen: algorithms.filter(({ id, status }) => standsOnList(status) && !seen.has(id)) }
}

/** Whether a row still asks an answer of a person. */
export const asksAnswerOf = ({ standing }: ComparedRow): boolean =>
  standing.kind === 'unknown' || standing.kind === 'perhaps'
