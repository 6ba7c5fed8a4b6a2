import type { TermInForce } from '#src/domain/routing/term.ts'
import type { PublicDecision } from '#src/domain/publication/public-decision.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { PublicPage } from './public-page.ts'

/** A document of a decision that can be taken away. */
export interface PublicDocument {
  readonly href: string
  readonly label: string
}

/** A decision as anyone may read it. */
export interface DecisionProps extends PublicPage {
  readonly decision: PublicDecision
  readonly today: Day
  readonly answerTerm: TermInForce | undefined
  readonly documents: readonly PublicDocument[]
}
