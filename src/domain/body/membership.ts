import { holdsOn, type Day, type Period } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { GoverningBody } from './body.ts'

/** A person in a body during a period. */
export interface BodyMember extends Period {
  readonly id: string
  readonly bodyId: string
  readonly personId: string
  /** What the person is in the body, such as `wethouder Werk en Inkomen` or `voorzitter`. */
  readonly title: string
  readonly politicalGroup: string | null
}

/** A term of office of a body; with a new term, what the old one adopted is due for confirmation. */
export interface Term extends Period {
  readonly id: string
  readonly bodyId: string
  /** What the term is called, such as `2026-2030`. */
  readonly name: string
  readonly electionOn: Day | null
  readonly agreementUrl: string | null
}

/** Why a person cannot become a member of a body. */
export const memberRefusals = [
  'ends-before-it-starts',
  'outside-the-body',
  'already-member',
  'single-headed-taken',
] as const
export type MemberRefusal = (typeof memberRefusals)[number]

type Wanted = Period & { readonly personId: string }

const overlap = (a: Period, b: Period): boolean =>
  (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)

/** Whether a person may be a member during this period: a single-headed body has one holder at a time. */
export function addMember(
  body: GoverningBody,
  members: readonly BodyMember[],
  wanted: Wanted,
): Result<Wanted, MemberRefusal> {
  if (wanted.to !== null && wanted.to < wanted.from) return refuse('ends-before-it-starts')
  if (wanted.from < body.from || (body.to !== null && (wanted.to === null || wanted.to > body.to)))
    return refuse('outside-the-body')
  const meanwhile = members.filter((member) => member.bodyId === body.id && overlap(member, wanted))
  if (meanwhile.some((member) => member.personId === wanted.personId)) return refuse('already-member')
  if (body.role === 'singleHeaded' && meanwhile.length > 0) return refuse('single-headed-taken')
  return accept(wanted)
}

/** The members of a body on a day. */
export const membersOn = (members: readonly BodyMember[], bodyId: string, day: Day): readonly BodyMember[] =>
  members.filter((member) => member.bodyId === bodyId && holdsOn(member, day))

/** Why a term of office cannot be recorded. */
export type TermRefusal = 'ends-before-it-starts' | 'overlaps-another'

/** Whether a term fits between the other terms of the body. */
export function addTerm(
  terms: readonly Term[],
  wanted: Period & { readonly bodyId: string },
): Result<Period, TermRefusal> {
  if (wanted.to !== null && wanted.to < wanted.from) return refuse('ends-before-it-starts')
  if (terms.some((term) => term.bodyId === wanted.bodyId && overlap(term, wanted))) return refuse('overlaps-another')
  return accept(wanted)
}
