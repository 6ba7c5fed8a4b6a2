import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import { canBeTried } from './trial-case.ts'

/** What makes an algorithm suitable as trial case (Algoritmekader org-02 and org-09: start small, limited risk). */
export const reasonsFor = [
  'limitedRisk',
  'touchesPeople',
  'early',
  'ownerKnown',
  'bodyKnown',
  'nothingDecided',
] as const
export type ReasonFor = (typeof reasonsFor)[number]

/** What may make it less suitable. People weigh that; nothing is left out because of it. */
export const reasonsAgainst = ['highRisk', 'classUnknown', 'inUse', 'stopped', 'ownerUnknown', 'decidedBefore'] as const
export type ReasonAgainst = (typeof reasonsAgainst)[number]

/** What is known of an algorithm, as far as choosing a trial case looks at it. */
export interface CandidateFacts {
  readonly id: string
  readonly name: string
  readonly summary: string | null
  readonly status: AlgorithmStatus
  readonly riskClass: RiskClass | null
  readonly ownerKnown: boolean
  readonly bodyKnown: boolean
  readonly decided: boolean
  /** Answered yes, or "don't know", to one of the screening questions. */
  readonly governed: boolean
}

/** An algorithm that can be tried, with what speaks for and against it. */
export interface Candidate extends CandidateFacts {
  readonly speaksFor: readonly ReasonFor[]
  readonly speaksAgainst: readonly ReasonAgainst[]
}

const early: readonly AlgorithmStatus[] = ['idea', 'inDevelopment']

const forIt = (facts: CandidateFacts): readonly ReasonFor[] => {
  const holds: Readonly<Record<ReasonFor, boolean>> = {
    limitedRisk: facts.riskClass === 'B' || facts.riskClass === 'C',
    touchesPeople: facts.governed,
    early: early.includes(facts.status),
    ownerKnown: facts.ownerKnown,
    bodyKnown: facts.bodyKnown,
    nothingDecided: !facts.decided,
  }
  return reasonsFor.filter((reason) => holds[reason])
}

const againstIt = (facts: CandidateFacts): readonly ReasonAgainst[] => {
  const holds: Readonly<Record<ReasonAgainst, boolean>> = {
    highRisk: facts.riskClass === 'A',
    classUnknown: facts.riskClass === null,
    inUse: facts.status === 'inUse',
    stopped: facts.status === 'suspended',
    ownerUnknown: !facts.ownerKnown,
    decidedBefore: facts.decided,
  }
  return reasonsAgainst.filter((reason) => holds[reason])
}

/**
 * The algorithms that can be tried, each with what speaks for and against it, in the order of their names. Which one it
 * becomes is for people: nothing is added up.
 */
export const candidatesOf = (all: readonly CandidateFacts[]): readonly Candidate[] =>
  all
    .filter(canBeTried)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
    .map((facts) => ({ ...facts, speaksFor: forIt(facts), speaksAgainst: againstIt(facts) }))
