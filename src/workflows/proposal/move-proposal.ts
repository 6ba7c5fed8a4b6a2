import { gapsOf, type FoundGap } from '#src/domain/proposal/proposal-gaps.ts'
import { takeStep, type ProposalStep, type ProposalStepRefusal } from '#src/domain/proposal/proposal-steps.ts'
import type { Proposal, ProposalStatus } from '#src/domain/proposal/proposal.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Weighing, WeighingStatus } from '#src/domain/weighing/weighing.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectProposalForUpdate, updateProposal, updateQuestionOptions } from '#src/storage/proposals.ts'
import { updateWeighingStatus } from '#src/storage/weighings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { freezeWeighing } from '#src/workflows/weighing/freeze-weighing.ts'
import { flagsOfNorms } from '#src/workflows/framework/norms-around.ts'
import { surroundingsOf, unansweredIn, withOptions, type Surroundings } from './proposal-surroundings.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { returnToDialogue } from '#src/workflows/weighing/weighing-moves.ts'

/** A step with a proposal, with what belongs to it. */
export interface MoveProposal {
  readonly id: string
  readonly step: ProposalStep
  readonly assignment: string
  readonly meetingOn: Day | null
  readonly agendaItem: string
  readonly papersSentOn: Day | null
  readonly latePapers: string
}

export type MoveProposalRefusal = ProposalStepRefusal | 'proposal-unknown' | 'gaps-left' | 'changed-meanwhile'

/** What was done, or why not; with `gaps-left` also what is still missing. */
export type MovedProposal = Result<ProposalStatus, MoveProposalRefusal>

/** Weighings that can go to a body: released, or with it already. */
const releasable: readonly WeighingStatus[] = ['readyForProposal', 'submitted']

/** What a proposal still lacks, given what lies around it. */
export const gapsIn = (proposal: Proposal, around: Surroundings): readonly FoundGap[] =>
  gapsOf(
    { ...proposal, questions: withOptions(proposal.questions, around.weighing?.options ?? []) },
    {
      riskClass: around.known.situation.riskClass,
      weighingReleasable: around.weighing !== undefined && releasable.includes(around.weighing.status),
      unansweredNorms: unansweredIn(around).map(({ code }) => code),
      deviates: flagsOfNorms(around.norms, around.weighing).includes('deviatesFromFramework'),
      missingAdvices: around.missingAdvices,
      routings: around.routings,
    },
  )

/** Freezes the weighing and the options of the questions, so that what is decided is what was read. */
async function frozen(tx: Tx, ctx: Context, proposal: Proposal, weighing: Weighing): Promise<Proposal> {
  const snapshot = await freezeWeighing(tx, ctx, weighing)
  const questions = withOptions(proposal.questions, weighing.options)
  for (const { id, options } of questions) await updateQuestionOptions(tx, id, options)
  const reference = { snapshotId: snapshot.id, number: snapshot.number, sha256: snapshot.sha256 }
  return { ...proposal, questions, weighing: reference }
}

/** The weighing goes along: submitted when it is on the agenda, back in dialogue when the body sends it back. */
async function moveWeighing(tx: Tx, step: ProposalStep, weighing: Weighing | undefined): Promise<void> {
  if (weighing === undefined) return
  if (step === 'schedule' && weighing.status === 'readyForProposal')
    await updateWeighingStatus(tx, weighing.id, 'submitted')
  if (step === 'unschedule' && weighing.status === 'submitted')
    await updateWeighingStatus(tx, weighing.id, 'readyForProposal')
  if ((step === 'defer' || step === 'referBack') && weighing.status === 'submitted')
    await returnToDialogue(tx, weighing)
}

const placed = (proposal: Proposal, status: ProposalStatus, command: MoveProposal): Proposal =>
  command.step === 'schedule'
    ? {
        ...proposal,
        status,
        meetingOn: command.meetingOn,
        agendaItem: command.agendaItem.trim(),
        papersSentOn: command.papersSentOn,
        latePapers: command.latePapers.trim(),
      }
    : { ...proposal, status, assignment: command.assignment.trim() }

/** Takes a step with a proposal. Ready and on the agenda only when nothing is missing; then the weighing is frozen. */
export function moveProposal(ctx: Context, command: MoveProposal): Promise<MovedProposal> {
  return within(ctx, async (tx) => {
    const before = await selectProposalForUpdate(tx, command.id)
    if (before === undefined) return refuse('proposal-unknown')
    const result = takeStep({ ...command, proposal: before, today: ctx.today })
    if (!result.ok) return result
    const around = await surroundingsOf(tx, ctx, before)
    const forward = command.step === 'makeReady' || command.step === 'schedule'
    if (forward && (around === undefined || gapsIn(before, around).length > 0)) return refuse('gaps-left')
    const weighing = around?.weighing
    const fixed = forward && weighing !== undefined ? await frozen(tx, ctx, before, weighing) : before
    const after = placed(fixed, result.value, command)
    if (!(await updateProposal(tx, after))) return refuse('changed-meanwhile')
    await moveWeighing(tx, command.step, weighing)
    await recordEvent(tx, ctx, {
      action: `proposal.${result.value}`,
      subject: { kind: 'proposal', id: before.id },
      before,
      after,
    })
    return accept(result.value)
  })
}
