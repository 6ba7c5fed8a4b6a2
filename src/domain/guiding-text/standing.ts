import { holdsOn, type Day } from '../shared/dates.ts'
import type { Term } from '../body/membership.ts'
import { adoptingOutcomes, type AdoptedVersion, type GuidingDecision } from './adoption.ts'

/** How an adopted version stands on a day: worked out from dates, never written down. */
export const standings = ['notYetInForce', 'inForce', 'replaced', 'repealed'] as const
export type GuidingStanding = (typeof standings)[number]

type Repeal = Pick<GuidingDecision, 'versionId' | 'outcome' | 'effectiveOn'>

const repealedFrom = (decisions: readonly Repeal[], versionId: string): Day | null =>
  decisions.find((one) => one.outcome === 'repealed' && one.versionId === versionId)?.effectiveOn ?? null

/** NF1: at most one version of a kind is in force on a day, the one that entered into force last. */
export function inForceOn<Version extends Pick<AdoptedVersion, 'versionId' | 'kind' | 'inForceFrom'>>(
  adopted: readonly Version[],
  decisions: readonly Repeal[],
  { kind, day }: { readonly kind: AdoptedVersion['kind']; readonly day: Day },
): Version | null {
  const begun = adopted.filter((one) => one.kind === kind && one.inForceFrom <= day)
  const last = begun.toSorted((one, other) => (one.inForceFrom < other.inForceFrom ? 1 : -1))[0]
  if (last === undefined) return null
  const repealed = repealedFrom(decisions, last.versionId)
  return repealed !== null && repealed <= day ? null : last
}

/** How one adopted version stands on a day. */
export function standingOn(
  version: AdoptedVersion,
  { adopted, decisions }: { readonly adopted: readonly AdoptedVersion[]; readonly decisions: readonly Repeal[] },
  day: Day,
): GuidingStanding {
  if (version.inForceFrom > day) return 'notYetInForce'
  const current = inForceOn(adopted, decisions, { kind: version.kind, day })
  if (current?.versionId === version.versionId) return 'inForce'
  const repealed = repealedFrom(decisions, version.versionId)
  return repealed !== null && repealed <= day ? 'repealed' : 'replaced'
}

type Confirmed = Pick<GuidingDecision, 'outcome' | 'bodyId' | 'decidedOn' | 'versionId'>

/**
 * The term of office that began after the text was last adopted or confirmed, while another body of people sits there
 * now (O12). What it adopted stays in force; the new body is asked whether it stands behind it.
 */
export function reaffirmationDue(
  versionId: string,
  decisions: readonly Confirmed[],
  { terms, today }: { readonly terms: readonly Term[]; readonly today: Day },
): Term | null {
  const confirming = decisions.filter(
    ({ outcome, versionId: of }) =>
      of === versionId && (outcome === 'reaffirmed' || adoptingOutcomes.includes(outcome)),
  )
  const last = confirming.toSorted((one, other) => (one.decidedOn < other.decidedOn ? 1 : -1))[0]
  if (last === undefined) return null
  return terms.find((term) => term.bodyId === last.bodyId && holdsOn(term, today) && term.from > last.decidedOn) ?? null
}

/** Months in which a new body looks again at what the one before adopted [V]. */
export const reaffirmWithinMonths = 6
