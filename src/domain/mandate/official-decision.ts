import type { DeterminedRouting, Routing } from '../routing/routing.ts'
import { accept, refuse, type Result } from '../shared/result.ts'

export const officialRefusals = [
  'reserved-question',
  'not-mandatable',
  'no-mandate',
  'forbidden-by-law',
  'undetermined',
] as const
export type OfficialRefusal = (typeof officialRefusals)[number]

/** True when a rule names an official who has no mandate for it: until there is one the body decides itself. */
export const lacksMandate = ({ why }: Pick<DeterminedRouting, 'why'>): boolean =>
  why.some(({ kind }) => kind === 'mandateMissing')

/**
 * Whether an official may decide in the name of the body: under a mandate (Awb 10:1), but for stopping in an emergency. A
 * reserved question is refused whatever mandate there is. A single-headed body is no official here: it holds the power itself.
 */
export function officialMayDecide(routing: Routing): Result<DeterminedRouting, OfficialRefusal> {
  if (routing.outcome === 'forbidden') return refuse('forbidden-by-law')
  if (routing.outcome === 'undetermined') return refuse('undetermined')
  if (routing.reservation !== null) return refuse('reserved-question')
  if (lacksMandate(routing)) return refuse('no-mandate')
  if (routing.decider.kind === 'function') return accept(routing)
  if (!routing.rule.rule.mandatable) return refuse('not-mandatable')
  return routing.mandate === null ? refuse('no-mandate') : accept(routing)
}

/** The mandate under which this person may decide: one in the person's own name first, then one of a function. */
export const mandateOf = (
  { mandates }: Pick<DeterminedRouting, 'mandates'>,
  personId: string,
): DeterminedRouting['mandate'] =>
  mandates.find(({ granteePersonId }) => granteePersonId === personId) ??
  mandates.find(({ granteePersonId }) => granteePersonId === null) ??
  null
