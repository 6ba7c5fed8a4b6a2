import { isEditable } from '#src/domain/proposal/proposal-steps.ts'
import { namesRiskTwice, type Proposal, type ProposalQuestion } from '#src/domain/proposal/proposal.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import {
  deleteProposalQuestion,
  insertProposalQuestion,
  selectProposalForUpdate,
  updateProposal,
  updateProposalQuestion,
} from '#src/storage/proposals.ts'
import type { Tx } from '#src/storage/database.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** A question as it should be from now on; without an id it is new. It comes last unless it has a place. */
export interface SaveProposalQuestion {
  readonly proposalId: string
  readonly questionId: string | null
  readonly revision: number
  readonly question: Omit<ProposalQuestion, 'id' | 'sequence'>
  /** Place in the order, counted from 1. */
  readonly place: number | null
}

export type SaveQuestionRefusal =
  'proposal-unknown' | 'question-unknown' | 'not-editable' | 'risk-twice' | 'changed-meanwhile'

const at = (place: number | null, count: number): number => Math.min(Math.max((place ?? count + 1) - 1, 0), count)

/** Questions are numbered as they stand, so that a proposal never begins with question 2. */
const numbered = (questions: readonly ProposalQuestion[]): readonly ProposalQuestion[] =>
  questions.map((one, position) => ({ ...one, sequence: position + 1 }))

function placed(
  proposal: Proposal,
  question: Omit<ProposalQuestion, 'sequence'>,
  place: number | null,
): readonly ProposalQuestion[] {
  const others = proposal.questions.filter(({ id }) => id !== question.id)
  const now = proposal.questions.findIndex(({ id }) => id === question.id)
  const index = at(place ?? (now === -1 ? null : now + 1), others.length)
  return numbered(others.toSpliced(index, 0, { ...question, sequence: 0 }))
}

async function write(tx: Tx, ctx: Context, before: Proposal, questions: readonly ProposalQuestion[]): Promise<void> {
  for (const question of questions) {
    const isNew = !before.questions.some(({ id }) => id === question.id)
    if (isNew) await insertProposalQuestion(tx, ctx.organisationId, before.id, question)
    else await updateProposalQuestion(tx, question)
  }
}

/** Adds or changes a question of a draft. */
export function saveProposalQuestion(
  ctx: Context,
  command: SaveProposalQuestion,
): Promise<Result<string, SaveQuestionRefusal>> {
  return within(ctx, async (tx) => {
    const before = await selectProposalForUpdate(tx, command.proposalId)
    if (before === undefined) return refuse('proposal-unknown')
    if (!isEditable(before.status)) return refuse('not-editable')
    if (command.questionId !== null && !before.questions.some(({ id }) => id === command.questionId))
      return refuse('question-unknown')
    if (namesRiskTwice(command.question)) return refuse('risk-twice')
    if (!(await updateProposal(tx, { ...before, revision: command.revision }))) return refuse('changed-meanwhile')
    const question = { ...command.question, id: command.questionId ?? ctx.newId() }
    const questions = placed(before, question, command.place)
    await write(tx, ctx, before, questions)
    await recordEvent(tx, ctx, {
      action: 'proposal.question-saved',
      subject: { kind: 'proposal', id: before.id },
      before: before.questions,
      after: questions,
    })
    return accept(question.id)
  })
}

/** Takes a question out of a draft; those after it move up. */
export function dropProposalQuestion(
  ctx: Context,
  command: { readonly proposalId: string; readonly questionId: string },
): Promise<Result<string, SaveQuestionRefusal>> {
  return within(ctx, async (tx) => {
    const before = await selectProposalForUpdate(tx, command.proposalId)
    if (before === undefined) return refuse('proposal-unknown')
    if (!isEditable(before.status)) return refuse('not-editable')
    const left = numbered(before.questions.filter(({ id }) => id !== command.questionId))
    if (left.length === before.questions.length) return refuse('question-unknown')
    await deleteProposalQuestion(tx, command.questionId)
    await write(tx, ctx, before, left)
    await updateProposal(tx, before)
    await recordEvent(tx, ctx, {
      action: 'proposal.question-dropped',
      subject: { kind: 'proposal', id: before.id },
      before: before.questions,
      after: left,
    })
    return accept(command.questionId)
  })
}
