import type { DecisionReading } from '#src/workflows/decision/read-decision.ts'
import type { PageRequest } from '../../http/route.ts'

/** A recorded decision, and what the reader may do with it. */
export interface DecisionProps {
  readonly page: PageRequest
  readonly data: DecisionReading
}
