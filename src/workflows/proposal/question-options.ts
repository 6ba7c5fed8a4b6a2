import {
  bringToQuestion as bringByRule,
  checkQuestionOption as checkByRule,
  withdrawFromQuestion as withdrawByRule,
  type QuestionOptionDraft,
  type QuestionOptionRefusal,
} from '#src/domain/proposal/question-options.ts'
import type { QuestionOption } from '#src/domain/decision/question-option.ts'
import type { Proposal } from '#src/domain/proposal/proposal.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { LegalCheck } from '#src/domain/weighing/option.ts'
import type { Stamp } from '#src/domain/weighing/stamp.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectProposalForUpdate, updateProposal, updateQuestionOptions } from '#src/storage/proposals.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { contributorOf } from '#src/workflows/weighing/with-weighing.ts'

/** The question of a proposal. */
export interface QuestionPlace {
  readonly proposalId: string
  readonly questionId: string
}

/** One option of a question. */
export interface OptionPlace extends QuestionPlace {
  readonly optionId: string
}

export type BringToQuestion = QuestionPlace & { readonly draft: QuestionOptionDraft }
export type WithdrawFromQuestion = OptionPlace & { readonly reason: string }
export type CheckQuestionOption = OptionPlace & Pick<LegalCheck, 'answer' | 'explanation' | 'source'>
export type QuestionOptionResult = Result<QuestionOption, QuestionOptionRefusal | 'proposal-unknown'>

interface Change {
  readonly action: 'proposal.option-brought' | 'proposal.option-withdrawn' | 'proposal.option-checked'
  readonly decide: (proposal: Proposal, stamp: Stamp) => Result<QuestionOption, QuestionOptionRefusal>
  readonly options: (before: readonly QuestionOption[], option: QuestionOption) => readonly QuestionOption[]
  readonly reason?: string
}

/** Changes the options of one question. The proposal moves on a revision, so that nobody writes over it unseen. */
async function change(tx: Tx, ctx: Context, place: QuestionPlace, how: Change): Promise<QuestionOptionResult> {
  const proposal = await selectProposalForUpdate(tx, place.proposalId)
  if (proposal === undefined) return refuse('proposal-unknown')
  const contributor = contributorOf(ctx, proposal.algorithmId)
  const result = how.decide(proposal, { id: ctx.newId(), today: ctx.today, contributor })
  if (!result.ok) return result
  const before = proposal.questions.find(({ id }) => id === place.questionId)?.options ?? []
  const after = how.options(before, result.value)
  await updateQuestionOptions(tx, place.questionId, after)
  await updateProposal(tx, proposal)
  await recordEvent(tx, ctx, {
    action: how.action,
    subject: { kind: 'proposal', id: proposal.id },
    before: { questionId: place.questionId, options: before },
    after: { questionId: place.questionId, options: after, reason: how.reason ?? null },
  })
  return accept(result.value)
}

/** Brings an option to a question of a proposal, under one's own role. */
export const bringToQuestion = (ctx: Context, { draft, ...place }: BringToQuestion): Promise<QuestionOptionResult> =>
  within(ctx, (tx) =>
    change(tx, ctx, place, {
      action: 'proposal.option-brought',
      decide: (proposal, stamp) => bringByRule(proposal, place.questionId, draft, stamp),
      options: (before, option) => [...before, option],
    }),
  )

/** Takes an option out of a question again: only who brought it in. */
export const withdrawFromQuestion = (ctx: Context, place: WithdrawFromQuestion): Promise<QuestionOptionResult> =>
  within(ctx, (tx) =>
    change(tx, ctx, place, {
      action: 'proposal.option-withdrawn',
      decide: (proposal, stamp) => withdrawByRule(proposal, place, stamp),
      options: (before, { id }) => before.filter((one) => one.id !== id),
      reason: place.reason,
    }),
  )

/** The jurist says whether the law allows an option that was brought to a question. */
export const checkQuestionOption = (ctx: Context, command: CheckQuestionOption): Promise<QuestionOptionResult> =>
  within(ctx, (tx) =>
    change(tx, ctx, command, {
      action: 'proposal.option-checked',
      decide: (proposal, stamp) => checkByRule(proposal, command, legalDraft(command), stamp),
      options: (before, option) => before.map((one) => (one.id === option.id ? option : one)),
    }),
  )

const legalDraft = ({ answer, explanation, source }: CheckQuestionOption) => ({ answer, explanation, source })
