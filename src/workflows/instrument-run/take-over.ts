import type { AdviceVerdict } from '#src/domain/advice/advice-kind.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import type { Proposed } from '#src/domain/instrument-run/feeding.ts'
import type { TransferTarget } from '#src/domain/instrument-run/transfer.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Result } from '#src/domain/shared/result.ts'
import type { EffectDraft, EffectRefusal } from '#src/domain/weighing/writing-facts.ts'
import type { Tx } from '#src/storage/database.ts'
import type { Context } from '#src/workflows/context.ts'
import type { RecordedEvent } from '#src/workflows/record-event.ts'
import type { RunWork } from './with-run.ts'

/** What a person does with one thing that a run says, after looking at it. */
export type TakeOver =
  | { readonly target: 'effect'; readonly draft: EffectDraft }
  | { readonly target: 'existingEffect'; readonly effectId: string }
  | {
      readonly target: 'advice'
      readonly verdict: AdviceVerdict
      readonly conclusion: string
      readonly text: string
      readonly conditions: readonly string[]
      readonly questionKinds: readonly QuestionKind[]
    }
  | { readonly target: 'risk'; readonly proposalId: string; readonly questionId: string; readonly text: string }
  | { readonly target: 'optionCondition'; readonly optionId: string; readonly text: string }
  | { readonly target: 'action'; readonly text: string; readonly ownerFunction: string; readonly dueOn: Day | null }
  | { readonly target: 'left'; readonly reason: string }

export type TakeOverRefusal =
  | EffectRefusal
  | 'not-found'
  | 'unknown'
  | 'no-weighing'
  | 'risk-twice'
  | 'reason-missing'
  | 'not-editable'
  | 'advice-refused'
  | 'not-yours'

/** Where it went. */
export interface Landed {
  readonly target: TransferTarget
  readonly id: string | null
  readonly place: string | null
  readonly event: RecordedEvent | null
}

/** Where it went, or why not. */
export type Landing = Result<Landed, TakeOverRefusal>

/** Everything that landing somewhere needs. */
export interface Hand {
  readonly tx: Tx
  readonly ctx: Context
  readonly work: RunWork
  readonly proposed: Proposed
}
