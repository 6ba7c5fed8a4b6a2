import type { Day } from '../shared/dates.ts'
import type { Author } from './author.ts'
import type { Dispute } from './dispute.ts'

/** What the one who relates a norm can say. */
export const statedRelations = ['fits', 'deviates', 'doesNotTouch', 'open'] as const
export type StatedRelation = (typeof statedRelations)[number]

/** How it stands now: contested as soon as somebody contests it. */
export const normRelationKinds = [...statedRelations, 'contested'] as const
export type NormRelationKind = (typeof normRelationKinds)[number]

/** The norm of the framework that a relation is about: the same key in every version, and the version that was read. */
export interface NormReference {
  readonly key: string
  readonly code: string
  readonly frameworkNumber: number
}

/** What a norm means for this algorithm, and how the two relate. */
export interface NormRelation {
  readonly id: string
  /** Nothing for a norm from elsewhere: a law, a policy, or a framework that is not kept here. */
  readonly reference?: NormReference | undefined
  /** The norm in words, as it read. */
  readonly norm: string
  /** Where the norm stands: framework, law or policy, with its article. */
  readonly source: string
  readonly meaning: string
  readonly relation: StatedRelation
  readonly explanation: string
  readonly by: Author
  readonly on: Day
  readonly revision: number
}

/** The relation as it stands, with what others contest. */
export const relationNow = (
  relation: Pick<NormRelation, 'id' | 'relation'>,
  disputes: readonly Dispute[],
): NormRelationKind =>
  disputes.some((dispute) => dispute.subject === 'normRelation' && dispute.subjectId === relation.id)
    ? 'contested'
    : relation.relation
