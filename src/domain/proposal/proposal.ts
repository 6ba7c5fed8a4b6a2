import type { QuestionKind } from '../decision/question-kind.ts'
import type { QuestionOption } from '../decision/question-option.ts'
import type { GateId } from '../route/gate.ts'
import type { Day } from '../shared/dates.ts'
import { sameWords } from '../shared/same-words.ts'

/** Where a proposal stands. `decided` is written by the decision only. */
export const proposalStatuses = [
  'draft',
  'inAdvice',
  'ready',
  'scheduled',
  'decided',
  'deferred',
  'referredBack',
  'withdrawn',
] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

/** One question that the body answers on its own, with its own facts, advice and options. */
export interface ProposalQuestion {
  readonly id: string
  readonly sequence: number
  readonly kind: QuestionKind
  /** The question as it is put to the body; it ends with a question mark. */
  readonly text: string
  /** What is known, in the words of officials. */
  readonly facts: string
  /** Effects of the weighing that this question turns on. */
  readonly effectIds: readonly string[]
  readonly options: readonly QuestionOption[]
  /** Risks that remain; the body accepts or rejects each on its own. */
  readonly risks: readonly { readonly id: string; readonly text: string }[]
  /** A draft of the motivation by officials; the record says later whether it was kept. */
  readonly draftMotivation: string
}

/** Whether a question names a risk twice, in other capitals perhaps: the body would answer it twice. */
export const namesRiskTwice = ({ risks }: Pick<ProposalQuestion, 'risks'>): boolean =>
  risks.some((risk, index) => risks.slice(0, index).some((earlier) => sameWords(earlier.text, risk.text)))

/** The frozen weighing that a proposal stands on. */
export interface WeighingReference {
  readonly snapshotId: string
  readonly number: number
  readonly sha256: string
}

/** What is put before a body: questions with facts, advice and options, never an outcome. */
export interface Proposal {
  readonly id: string
  readonly algorithmId: string
  readonly bodyId: string
  readonly title: string
  readonly status: ProposalStatus
  /** Gates of the route that are bundled in this proposal, such as `G4` and `G5`. */
  readonly gates: readonly GateId[]
  readonly questions: readonly ProposalQuestion[]
  readonly weighing: WeighingReference | null
  /** Office holder on whose behalf the proposal is made, as person. */
  readonly portfolioHolderId: string | null
  readonly introduction: string
  readonly finance: string
  readonly communication: string
  readonly timeline: string
  readonly sensitivities: string
  readonly caseNumber: string
  readonly meetingOn: Day | null
  readonly agendaItem: string
  /** The day on which the papers went to the members. */
  readonly papersSentOn: Day | null
  /** Papers that came later, said on the page. */
  readonly latePapers: string
  /** The assignment of the body when it did not decide, or the reason of withdrawal. */
  readonly assignment: string
  /** The earlier decision that the body is asked to look at again, if any. */
  readonly revisits: string | null
  readonly revision: number
}
