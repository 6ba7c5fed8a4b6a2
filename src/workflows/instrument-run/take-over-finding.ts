import type { AuditAction } from '#src/domain/audit/audit-action.ts'
import { proposalsOf } from '#src/domain/instrument-run/feeding.ts'
import type { Transfer, TransferTarget } from '#src/domain/instrument-run/transfer.ts'
import { isEditable } from '#src/domain/proposal/proposal-steps.ts'
import { namesRiskTwice } from '#src/domain/proposal/proposal.ts'
import { isId } from '#src/domain/shared/ids.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { mayDescribe } from '#src/domain/weighing/bringing-options.ts'
import { papersAreOpen } from '#src/domain/weighing/transitions.ts'
import { writeEffect as writeByRule, type EffectDraft } from '#src/domain/weighing/writing-facts.ts'
import { insertRunPart } from '#src/storage/instrument-run-parts.ts'
import { selectProposalForUpdate, updateProposal, updateProposalQuestion } from '#src/storage/proposals.ts'
import { insertPart, updatePart } from '#src/storage/weighing-facts.ts'
import { lockWeighing, selectOptionalWeighing, updateFactsRevision } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvents } from '#src/workflows/record-event.ts'
import type { Hand, Landed, Landing, TakeOver, TakeOverRefusal } from './take-over.ts'
import { asAdvice } from '#src/workflows/advice/take-over-advice.ts'
import { runSubject, withRun } from './with-run.ts'
import { contributorOf, subjectOf } from '#src/workflows/weighing/with-weighing.ts'

const landed = (target: TransferTarget, id: string | null, more: Partial<Landed> = {}): Landing =>
  accept({ target, id, place: null, event: null, ...more })

/**
 * Takes one thing over from a run, or leaves it with a reason. The words of that moment are kept, so that a later
 * change of the answer shows. Nothing goes by itself.
 */
export function takeOverFinding(
  ctx: Context,
  command: { readonly runId: string; readonly sourceKey: string; readonly into: TakeOver },
): Promise<Result<string, TakeOverRefusal>> {
  return withRun(ctx, { id: command.runId }, async (tx, work): Promise<Result<string, TakeOverRefusal>> => {
    const proposed = proposalsOf(work.run).find(({ sourceKey }) => sourceKey === command.sourceKey)
    if (proposed === undefined) return refuse('unknown')
    const place = await land({ tx, ctx, work, proposed }, command.into)
    if (!place.ok) return place
    const { target, id, place: around, event } = place.value
    const transfer: Transfer = {
      ...work.stamp,
      id: ctx.newId(),
      sourceKind: proposed.sourceKind,
      sourceKey: proposed.sourceKey,
      proposed: proposed.kind,
      target,
      targetId: id,
      targetPlace: around,
      sourceText: proposed.text,
      reason: command.into.target === 'left' ? command.into.reason : '',
    }
    await insertRunPart(tx, work.owner, { table: 'instrument_transfer', value: transfer })
    const action: AuditAction = target === 'left' ? 'instrument-finding.left' : 'instrument-finding.taken-over'
    await recordEvents(tx, ctx, [
      ...(event === null ? [] : [event]),
      { action, subject: runSubject(work.run), after: transfer },
    ])
    return accept(transfer.id)
  })
}

function land(hand: Hand, into: TakeOver): Promise<Landing> | Landing {
  switch (into.target) {
    case 'effect':
      return asEffect(hand, into.draft)
    case 'existingEffect':
      return asExistingEffect(hand, into.effectId)
    case 'advice':
      return asAdvice(hand, into)
    case 'risk':
      return asRisk(hand, into)
    case 'optionCondition':
      return asCondition(hand, into)
    case 'action':
      return asAction(hand, into)
    case 'left':
      return into.reason.trim() === '' ? refuse('reason-missing') : landed('left', null)
  }
}

async function weighingOf({ tx, work }: Hand) {
  const held = await lockWeighing(tx, { algorithmId: work.run.algorithmId })
  return held === undefined ? undefined : selectOptionalWeighing(tx, { id: held.id })
}

async function asEffect(hand: Hand, draft: EffectDraft): Promise<Landing> {
  const { tx, ctx, work } = hand
  const weighing = await weighingOf(hand)
  if (weighing === undefined) return refuse('no-weighing')
  const contributor = contributorOf(ctx, work.run.algorithmId)
  const effect = writeByRule(weighing, draft, { id: ctx.newId(), today: ctx.today, contributor })
  if (!effect.ok) return effect
  const owner = { organisationId: ctx.organisationId, weighingId: weighing.id }
  const written = { by: effect.value.writtenBy, on: ctx.today }
  await insertPart(tx, owner, { table: 'weighing_effect', value: effect.value }, written)
  await updateFactsRevision(tx, weighing.id)
  return landed('effect', effect.value.id, {
    place: weighing.id,
    event: { action: 'effect.added', subject: subjectOf(weighing), after: effect.value },
  })
}

async function asExistingEffect(hand: Hand, effectId: string): Promise<Landing> {
  const weighing = await weighingOf(hand)
  if (weighing === undefined) return refuse('no-weighing')
  const known = weighing.effects.some(({ id }) => id === effectId)
  return known ? landed('effect', effectId, { place: weighing.id }) : refuse('unknown')
}

/** A risk that remains, put with the question: the body accepts or rejects each on its own. */
async function asRisk({ tx, ctx, work }: Hand, into: Extract<TakeOver, { target: 'risk' }>): Promise<Landing> {
  if (!isId(into.proposalId)) return refuse('unknown')
  const proposal = await selectProposalForUpdate(tx, into.proposalId)
  const question = proposal?.questions.find(({ id }) => id === into.questionId)
  if (proposal?.algorithmId !== work.run.algorithmId || question === undefined) return refuse('unknown')
  if (!isEditable(proposal.status)) return refuse('not-editable')
  const risk = { id: ctx.newId(), text: into.text }
  if (namesRiskTwice({ risks: [...question.risks, risk] })) return refuse('risk-twice')
  await updateProposal(tx, proposal)
  await updateProposalQuestion(tx, { ...question, risks: [...question.risks, risk] })
  return landed('risk', risk.id, {
    place: proposal.id,
    event: {
      action: 'proposal.question-saved',
      subject: { kind: 'proposal', id: proposal.id },
      before: question.risks,
      after: risk,
    },
  })
}

/** A condition with an option of the weighing. Only who brought the option in may write with it. */
async function asCondition(hand: Hand, into: Extract<TakeOver, { target: 'optionCondition' }>): Promise<Landing> {
  const weighing = await weighingOf(hand)
  const option = weighing?.options.find(({ id }) => id === into.optionId)
  if (weighing === undefined || option === undefined) return refuse('unknown')
  if (!papersAreOpen(weighing.status)) return refuse('facts-closed')
  if (!mayDescribe(option, contributorOf(hand.ctx, weighing.algorithmId))) return refuse('not-yours')
  const requiredConditions = [option.requiredConditions ?? '', into.text].filter((text) => text !== '').join('\n\n')
  const value = { ...option, requiredConditions }
  if (!(await updatePart(hand.tx, { table: 'weighing_option', value }, null))) return refuse('unknown')
  return landed('optionCondition', option.id, {
    place: weighing.id,
    event: { action: 'option.changed', subject: subjectOf(weighing), before: option, after: value },
  })
}

async function asAction(
  { tx, ctx, work, proposed }: Hand,
  into: Extract<TakeOver, { target: 'action' }>,
): Promise<Landing> {
  const value = {
    ...work.stamp,
    id: ctx.newId(),
    questionId: proposed.questionId,
    instance: proposed.questionId === null ? null : proposed.instance,
    text: into.text,
    ownerFunction: into.ownerFunction,
    ownerPerson: null,
    dueOn: into.dueOn,
    doneOn: null,
    doneNote: '',
    revision: 1,
  }
  await insertRunPart(tx, work.owner, { table: 'instrument_action', value })
  return landed('action', value.id)
}
