import type { RiskClass } from '../algorithm/risk-class.ts'
import type { DecidedQuestion, Decision, DecisionOrigin } from '../decision/decision.ts'
import { isApproval } from '../decision/outcome.ts'
import type { Day } from '../shared/dates.ts'
import { termEnds, type Term } from './term.ts'

type Length = Pick<Term, 'value' | 'unit'>

/** What of a decision says whether a letter about it is due. */
export interface DecidedUse extends Pick<Decision, 'decidedOn'> {
  readonly origin: Pick<DecisionOrigin, 'kind'>
  readonly questions: readonly Pick<DecidedQuestion, 'kind' | 'label'>[]
}

/** The day before which the representative body gets its letter: after class A or B is brought into use, and only then. */
export function councilLetterDueOn(
  { questions, decidedOn, origin }: DecidedUse,
  riskClass: RiskClass | null,
  term: Length | undefined,
): Day | null {
  const used = questions.some(({ kind, label }) => kind === 'deployment' && isApproval(label))
  if (term === undefined || origin.kind !== 'taken' || !used || riskClass === 'C') return null
  return termEnds(term, decidedOn)
}

/** The day before which a body decides about what was in use already: counted from the day the startbesluit takes effect. */
export const backlogDueOn = (inForceFrom: Day | null, term: Length | undefined): Day | null =>
  inForceFrom === null || term === undefined ? null : termEnds(term, inForceFrom)
