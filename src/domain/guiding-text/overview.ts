import type { Term } from '../body/membership.ts'
import { addMonths, type Day } from '../shared/dates.ts'
import { adoptedVersionsOf, adoptingOutcomes, type AdoptedVersion, type StandingDecision } from './adoption.ts'
import type { GuidingKind, GuidingStatus } from './guiding-text.ts'
import { inForceOn, reaffirmationDue, reaffirmWithinMonths, standingOn, type GuidingStanding } from './standing.ts'

/** A version as a list shows it. */
export interface VersionLine {
  readonly id: string
  readonly kind: GuidingKind
  readonly number: number
  readonly status: GuidingStatus
  readonly title: string
}

/** An adopted version with its decision and how it stands on a day. */
export interface StandingVersion<Decision extends StandingDecision = StandingDecision> {
  readonly version: AdoptedVersion
  readonly decision: Decision
  readonly standing: GuidingStanding
  /** Until when it holds, if that is known: the day before the next one, or before it is repealed. */
  readonly until: Day | null
}

/** One kind of text: what is in force, what came before, what is being written, and what is due. */
export interface KindOverview<
  Line extends VersionLine = VersionLine,
  Decision extends StandingDecision = StandingDecision,
> {
  readonly kind: GuidingKind
  readonly inForce: StandingVersion<Decision> | null
  readonly adopted: readonly StandingVersion<Decision>[]
  /** The version that is being written: draft, in consultation or offered. */
  readonly open: Line | null
  readonly reviewBy: Day | null
  /** In revision: in force while the next version is being written. */
  readonly inRevision: boolean
  readonly reaffirmation: { readonly term: Term; readonly dueOn: Day } | null
}

/** The day by which the body looks again, as the last decision about a version said. */
const reviewOf = (versionId: string, decisions: readonly StandingDecision[]): Day | null =>
  decisions
    .filter(
      (one) => one.versionId === versionId && (one.outcome === 'reaffirmed' || adoptingOutcomes.includes(one.outcome)),
    )
    .toSorted((one, other) => (one.decidedOn < other.decidedOn ? 1 : -1))[0]?.reviewBy ?? null

function endOf(version: AdoptedVersion, adopted: readonly AdoptedVersion[], decisions: readonly StandingDecision[]) {
  const next = adopted.map(({ inForceFrom }) => inForceFrom).filter((day) => day > version.inForceFrom)
  const repealed = decisions
    .filter(({ outcome, versionId }) => outcome === 'repealed' && versionId === version.versionId)
    .flatMap(({ effectiveOn }) => (effectiveOn === null ? [] : [effectiveOn]))
  return [...next, ...repealed].toSorted()[0] ?? null
}

/** What there is of one kind, worked out from decisions and dates. */
export function overviewOf<Line extends VersionLine, Decision extends StandingDecision>(
  kind: GuidingKind,
  { lines, decisions }: { readonly lines: readonly Line[]; readonly decisions: readonly Decision[] },
  { terms, today }: { readonly terms: readonly Term[]; readonly today: Day },
): KindOverview<Line, Decision> {
  const own = decisions.filter((one) => one.kind === kind)
  const versions = adoptedVersionsOf(own)
  const adopted = versions
    .flatMap((version): StandingVersion<Decision>[] => {
      const decision = own.find(({ id }) => id === version.decisionId)
      if (decision === undefined) return []
      const standing = standingOn(version, { adopted: versions, decisions: own }, today)
      return [{ version, decision, standing, until: endOf(version, versions, own) }]
    })
    .toSorted((one, other) => other.version.number - one.version.number)
  const current = inForceOn(versions, own, { kind, day: today })
  const inForce = adopted.find(({ version }) => version.versionId === current?.versionId) ?? null
  const open =
    lines.find((line) => line.kind === kind && line.status !== 'adopted' && line.status !== 'withdrawn') ?? null
  const term = inForce === null ? null : reaffirmationDue(inForce.version.versionId, own, { terms, today })
  return {
    kind,
    inForce,
    adopted,
    open,
    reviewBy: inForce === null ? null : reviewOf(inForce.version.versionId, own),
    inRevision: inForce !== null && open !== null,
    reaffirmation: term === null ? null : { term, dueOn: addMonths(term.from, reaffirmWithinMonths) },
  }
}
