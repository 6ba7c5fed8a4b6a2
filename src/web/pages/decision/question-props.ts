import type { ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import type { DecisionRoom } from '#src/workflows/decision/read-decision-room.ts'
import type { FormView } from '../../components/form-view.ts'
import type { PageRequest } from '../../http/route.ts'

/** One question while its decision is recorded. */
export interface QuestionPageProps {
  readonly page: PageRequest
  readonly room: DecisionRoom
  readonly question: ProposalQuestion
  readonly form: FormView
  /** How many conditions the form shows. */
  readonly conditions: number
}
