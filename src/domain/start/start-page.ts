import type { Role, RoleAssignment } from '../person/role.ts'
import { addDays, type Day } from '../shared/dates.ts'
import { answerKinds } from './gather-answers.ts'
import type { Matter, MatterKind } from './matter.ts'

/** Who reads the start page: what is theirs follows from dated roles and memberships, never from what they read. */
export interface Reader {
  readonly personId: string
  readonly assignments: readonly RoleAssignment[]
  /** Bodies of which the reader is a member today. */
  readonly bodyIds: readonly string[]
  /** Algorithms in the portfolio, owned or watched by the reader. */
  readonly algorithmIds: readonly string[]
}

/** Why a matter lies with the reader. */
export type Ground =
  | { readonly kind: 'named' }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'member'; readonly bodyId: string }

/** A matter on the page of one reader. */
export interface StartItem {
  readonly matter: Matter
  /** Why the reader must act; absent where others must. */
  readonly ground: Ground | null
  /** All matters of this kind, where several of them are one thing to do. */
  readonly together?: readonly Matter[]
}

/** The parts of a start page; a matter stands in one of them. */
export interface StartPage {
  readonly asks: readonly StartItem[]
  /** What came of questions that the reader asked, the newest first. */
  readonly answers: readonly StartItem[]
  readonly worries: readonly StartItem[]
  readonly coming: readonly StartItem[]
}

/** Roles that answer for, or look after, the whole organisation. */
const seesAll: readonly Role[] = [
  'chiefExecutive',
  'clerk',
  'policyAdvisor',
  'algorithmExpert',
  'fg',
  'controller',
  'internalAuditor',
  'courtOfAudit',
]

/** How far ahead the page looks: our own choice, four months. */
export const aheadDays = 120

/** Why the reader must act on a matter, or nothing when others must. */
export function groundOf(matter: Matter, reader: Reader): Ground | null {
  const { personIds, roles, bodyIds } = matter.owedBy
  if (matter.notBy.includes(reader.personId)) return null
  if (personIds.includes(reader.personId)) return { kind: 'named' }
  const held = reader.assignments.find(
    (one) =>
      roles.includes(one.role) &&
      (one.scope.kind !== 'algorithm' || one.scope.id === matter.algorithm?.id) &&
      (one.scope.kind !== 'body' || bodyIds.length === 0 || bodyIds.includes(one.scope.id)),
  )
  if (held !== undefined) return { kind: 'role', role: held.role }
  if (roles.length > 0) return null
  const body = bodyIds.find((id) => reader.bodyIds.includes(id))
  return body === undefined ? null : { kind: 'member', bodyId: body }
}

/** What a representative sees of matters of others: what the public record will show as well, no drafts. */
const forRepresentatives: readonly MatterKind[] = [
  'proposalToDecide',
  'stopToRatify',
  'changeToDecide',
  'conditionToFulfil',
  'conditionUnheld',
  'decisionMissing',
  'reviewToPrepare',
  'normsToReconsider',
  'normsToCome',
  'textToReaffirm',
  'textToReview',
  'termEnds',
]

/** What others read in one line about everybody, see `inventoryUnanswered`. */
const toldTogether: readonly MatterKind[] = ['inventoryToConfirm']

const isAnswer = ({ kind }: Matter): boolean => answerKinds.some((one) => one === kind)

/** Whether a matter that others must act on still concerns the reader. */
function concerns(matter: Matter, reader: Reader): boolean {
  if (toldTogether.includes(matter.kind)) return false
  if (matter.concerns.includes(reader.personId)) return true
  if (matter.algorithm !== null && reader.algorithmIds.includes(matter.algorithm.id)) return true
  if (matter.owedBy.bodyIds.some((id) => reader.bodyIds.includes(id))) return true
  return reader.assignments.some((one) => {
    if (one.role === 'administrator') return matter.kind === 'roleEnds' || matter.kind === 'termEnds'
    if (one.role === 'representative') return forRepresentatives.includes(matter.kind)
    return seesAll.includes(one.role) && one.scope.kind !== 'algorithm'
  })
}

/** Roles and bodies without anybody are filled in one go. */
const doneTogether: readonly MatterKind[] = ['roleToFill', 'bodyToFill']

/** One item for matters that are one thing to do, at the place of the first. */
function bundled(items: readonly StartItem[]): readonly StartItem[] {
  return items.flatMap((item) => {
    const { kind } = item.matter
    if (!doneTogether.includes(kind)) return [item]
    const same = items.filter((other) => other.matter.kind === kind)
    if (same.length === 1) return [item]
    return same[0] === item ? [{ ...item, together: same.map(({ matter }) => matter) }] : []
  })
}

/** Whether both are about the same record. A dossier has several matters, each for somebody else. */
const aboutTheSame = ({ subject }: Matter, { subject: other }: Matter): boolean =>
  subject.kind !== 'algorithm' && subject.kind === other.kind && subject.id === other.id

/** Earliest first; without a date last; then by title, so that the order never hides a judgement. */
function byDay(one: StartItem, other: StartItem): number {
  const [a, b] = [one.matter.dueOn ?? one.matter.since ?? '9999', other.matter.dueOn ?? other.matter.since ?? '9999']
  return (
    a.localeCompare(b) ||
    one.matter.title.localeCompare(other.matter.title) ||
    one.matter.id.localeCompare(other.matter.id)
  )
}

/** True when the day by which it should have been done has passed. */
export const isLate = (matter: Matter, today: Day): boolean => matter.dueOn !== null && matter.dueOn < today

/** Sorts the open matters of the organisation into what asks, what worries and what comes, for one reader. */
export function startPage(matters: readonly Matter[], reader: Reader, today: Day): StartPage {
  const answers = matters
    .filter((matter) => isAnswer(matter) && matter.concerns.includes(reader.personId))
    .map((matter): StartItem => ({ matter, ground: null }))
  const items = matters
    .filter((matter) => !isAnswer(matter))
    .map((matter): StartItem => ({ matter, ground: groundOf(matter, reader) }))
  const asks = items.filter((item) => item.ground !== null)
  // What others do with a record that also asks something of the reader is no news.
  const others = items.filter(
    ({ matter, ground }) =>
      ground === null && concerns(matter, reader) && !asks.some((asked) => aboutTheSame(asked.matter, matter)),
  )
  const worries = others.filter(({ matter }) => matter.worrying || isLate(matter, today))
  const last = addDays(today, aheadDays)
  const coming = others.filter(
    (item) => !worries.includes(item) && item.matter.dueOn !== null && item.matter.dueOn <= last,
  )
  return {
    asks: bundled(asks.toSorted(byDay)),
    answers: answers.toSorted(byDay).toReversed(),
    worries: worries.toSorted(byDay),
    coming: coming.toSorted(byDay),
  }
}
