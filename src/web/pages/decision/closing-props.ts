import type { DecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import type { FormView } from '../../components/form-view.ts'
import type { PageRequest } from '../../http/route.ts'

/** The last page of recording a decision: what belongs to all its questions. */
export interface ClosingPageProps {
  readonly page: PageRequest
  readonly room: DecisionRoom
  readonly form: FormView
  readonly memberNames: readonly string[]
  readonly checks: number
}
