import type { RiskClass } from '../algorithm/risk-class.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { WooGround } from './woo-ground.ts'

/** What can be withheld, per kind of record. The conclusion of an advice and what was done with it never can. */
export const withholdableParts = {
  algorithm: ['everything', 'supplier', 'cost', 'data', 'technique', 'instruments'],
  decision: ['everything', 'motivation', 'effects', 'residualRisks', 'attachments'],
  advice: ['fullText'],
} as const
export type WithholdingKind = keyof typeof withholdableParts
export type WithheldPart = (typeof withholdableParts)[WithholdingKind][number]

/** A part of a record that is not public, on which ground, and who decided that. The reason itself is public. */
export interface Withholding {
  readonly id: string
  readonly subject: { readonly kind: WithholdingKind; readonly id: string }
  readonly part: WithheldPart
  readonly ground: WooGround
  readonly motivation: string
  /** The body or function that decided it, never the name of an official. */
  readonly decidedBy: string
  readonly decidedByBody: boolean
  readonly decidedOn: Day
  readonly until: Day | null
  readonly endedOn: Day | null
}

/** What the public is told about something that is withheld. */
export interface PublicWithholding {
  readonly part: WithheldPart
  /** Null when the record itself names an article in its own words. */
  readonly ground: WooGround | null
  readonly article: string
  readonly motivation: string
  readonly decidedBy: string
  readonly decidedOn: Day
  readonly until: Day | null
}

export type WithholdingRefusal =
  'part-unknown' | 'motivation-missing' | 'body-decides' | 'decided-later' | 'until-passed' | 'already-withheld'

export interface WithholdingProposal {
  readonly withholding: Withholding
  readonly riskClass: RiskClass | null
  readonly current: readonly Withholding[]
  readonly today: Day
}

/** Withholds a part, or says which rule stands in the way. Doubt about the class counts as the higher class. */
export function withhold(proposal: WithholdingProposal): Result<Withholding, WithholdingRefusal> {
  const { withholding, riskClass, current, today } = proposal
  const parts: readonly string[] = withholdableParts[withholding.subject.kind]
  if (!parts.includes(withholding.part)) return refuse('part-unknown')
  if (withholding.motivation.trim() === '') return refuse('motivation-missing')
  if (withholding.decidedOn > today) return refuse('decided-later')
  if (withholding.until !== null && withholding.until < today) return refuse('until-passed')
  // Routing rule 16: not publishing about class A or B is a question for the body, under no mandate.
  if (riskClass !== 'C' && !withholding.decidedByBody) return refuse('body-decides')
  if (current.some((other) => sameTarget(other, withholding) && isWithheldOn(other, today)))
    return refuse('already-withheld')
  return accept(withholding)
}

const sameTarget = (one: Withholding, other: Withholding): boolean =>
  one.part === other.part && one.subject.kind === other.subject.kind && one.subject.id === other.subject.id

/** True until and including the last day; without a last day it holds until it is ended. */
export const holdsUntil = (withholding: Pick<Withholding, 'until'>, day: Day): boolean =>
  withholding.until === null || day <= withholding.until

/** True while a withholding holds: until its last day, and until it was ended. */
export const isWithheldOn = (withholding: Withholding, day: Day): boolean =>
  holdsUntil(withholding, day) && (withholding.endedOn === null || day < withholding.endedOn)
