import type { GoverningBody } from '../body/body.ts'
import type { Competence } from '../decision/decision.ts'
import type { Handling, Wording } from '../decision/record.ts'
import type { Day, Moment } from '../shared/dates.ts'
import type { GuidingKind } from './guiding-text.ts'

/** What a body can decide about a text. */
export const guidingOutcomes = ['adopted', 'adoptedAmended', 'notNow', 'reaffirmed', 'repealed'] as const
export type GuidingOutcome = (typeof guidingOutcomes)[number]

/** Outcomes by which a version becomes an adopted version. */
export const adoptingOutcomes: readonly GuidingOutcome[] = ['adopted', 'adoptedAmended']

/** What the secretary or clerk records of what the body decided. */
export interface GuidingRecord {
  readonly decidedOn: Day
  /** Named by the decision: the day on which it enters into force, or on which it no longer holds. */
  readonly effectiveOn: Day | null
  readonly reviewBy: Day | null
  /** What tipped the balance and what is given up, in the words of the body. */
  readonly motivation: string
  readonly whyNotAlternatives: string
  readonly wording: Wording | null
  readonly handling: Handling | null
  /** What the body asks when it does not decide now. */
  readonly assignment: string
  /** Number or name of the document in which it was decided. */
  readonly documentReference: string
  /** Address of the official record: list of decisions, council information system. */
  readonly officialRecord: string
}

/** A decision of a body about a text. It never changes. */
export interface GuidingDecision extends GuidingRecord {
  readonly id: string
  /** Number in the same series as every other decision: `2026-0012`. */
  readonly number: string
  readonly versionId: string
  readonly kind: GuidingKind
  readonly versionNumber: number
  readonly title: string
  readonly outcome: GuidingOutcome
  readonly origin: 'taken' | 'historic'
  readonly bodyId: string
  readonly competence: Competence
  /** The text that was decided upon, frozen; the offered text when it differs. */
  readonly snapshotId: string
  readonly offeredSnapshotId: string | null
  readonly recordedBy: string
  readonly recordedAt: Moment
}

/** A decision, as far as how its text stands depends on it. */
export type StandingDecision = Pick<
  GuidingDecision,
  | 'id'
  | 'kind'
  | 'versionId'
  | 'versionNumber'
  | 'title'
  | 'outcome'
  | 'bodyId'
  | 'decidedOn'
  | 'effectiveOn'
  | 'reviewBy'
>

/** An adopted version, as far as its standing depends on it. */
export interface AdoptedVersion {
  readonly versionId: string
  readonly kind: GuidingKind
  readonly number: number
  readonly inForceFrom: Day
  readonly reviewBy: Day
  readonly decisionId: string
}

/** The body that decided, as far as a decision about a text needs it. */
export type DecidingBody = Pick<GoverningBody, 'id' | 'name' | 'role'>

/** The versions that were adopted, out of the decisions by which that was done. */
export const adoptedVersionsOf = (decisions: readonly StandingDecision[]): readonly AdoptedVersion[] =>
  decisions.flatMap(({ id, outcome, versionId, kind, versionNumber, effectiveOn, reviewBy }) =>
    adoptingOutcomes.includes(outcome) && effectiveOn !== null && reviewBy !== null
      ? [{ versionId, kind, number: versionNumber, inForceFrom: effectiveOn, reviewBy, decisionId: id }]
      : [],
  )
