import type { Competence, Decision } from '#src/domain/decision/decision.ts'
import type { LegalNature } from '#src/domain/decision/record.ts'
import { problem, type DecisionProblem, type DecisionRefusal } from '#src/domain/decision/problem.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import type { DecisionTable } from '#src/domain/decision/table.ts'
import { takeDecision, type TakeDecision, type TakenDecision } from '#src/domain/decision/take-decision.ts'
import { mandateOf } from '#src/domain/mandate/official-decision.ts'
import type { Proposal } from '#src/domain/proposal/proposal.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate } from '#src/storage/algorithms.ts'
import { appendConditionEvent, lockConditionsOf } from '#src/storage/conditions.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalOpenStopId } from '#src/storage/emergency-stops.ts'
import { insertDecision, nextDecisionNumber } from '#src/storage/decisions.ts'
import { selectProposalForUpdate, updateProposal } from '#src/storage/proposals.ts'
import { updateWeighingStatus } from '#src/storage/weighings.ts'
import { keepAttempt } from '#src/workflows/administrative-choice/attempt-official-decision.ts'
import { applyConsequence } from './apply-consequence.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { competenceOf, draftedRecords, earlierDecisions, frozenWeighing, tableOf } from './decision-table.ts'
import { freeze } from '#src/workflows/freeze.ts'
import { freezeInstruments, restOn } from './freeze-instruments.ts'
import { surroundingsOf, type Surroundings } from '#src/workflows/proposal/proposal-surroundings.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

/** Takes the decision that is drafted for a proposal. */
export interface RecordDecision {
  readonly proposalId: string
  readonly legalNature: LegalNature
  /** An official decides in the name of the body. */
  readonly underMandate: boolean
}

export type RecordDecisionResult = Result<Decision, readonly DecisionProblem[]>

/** Attempts that a secretary should see: by the wrong body or person, or under a mandate that does not reach. */
const trespass: readonly DecisionRefusal[] = [
  'wrong-body',
  'reserved-under-mandate',
  'no-mandate',
  'mandate-of-another',
  'recorder-not-entitled',
  'recorder-is-member',
  'recorder-is-advisor',
]

/** Of these, the ones in which an official took the place of the body: they are kept as a choice of an official. */
const byAnOfficial: readonly DecisionRefusal[] = [
  'reserved-under-mandate',
  'no-mandate',
  'mandate-of-another',
  'recorder-not-entitled',
  'recorder-is-advisor',
]

/** The kinds of question that an official tried to decide: the refused ones, or all when the person may not at all. */
function triedQuestions(
  questions: Proposal['questions'],
  problems: readonly DecisionProblem[],
): readonly QuestionKind[] {
  const tried = problems.filter(({ refusal }) => byAnOfficial.includes(refusal))
  const all = tried.some(({ questionId }) => questionId === null)
  const refusedOnes = questions.filter(({ id }) => all || tried.some(({ questionId }) => questionId === id))
  return [...new Set(refusedOnes.map(({ kind }) => kind))]
}

async function gather(tx: Tx, ctx: Context, command: RecordDecision, proposal: Proposal) {
  const drafted = await draftedRecords(tx, proposal.id)
  const day = drafted.closing.decidedOn ?? ctx.today
  const around = await surroundingsOf(tx, ctx, proposal, day)
  if (around === undefined) return undefined
  const frozen = await frozenWeighing(tx, proposal)
  await lockConditionsOf(tx, proposal.algorithmId)
  const earlier = await earlierDecisions(tx, proposal.algorithmId)
  const table = tableOf(proposal, around, { ...frozen, earlier, today: ctx.today })
  if (table === undefined) return undefined
  const actor = signedIn(ctx)
  const { underMandate, legalNature } = command
  const openStopId = await selectOptionalOpenStopId(tx, proposal.algorithmId, day)
  const taking: Omit<TakeDecision, 'number'> = {
    id: ctx.newId(),
    now: ctx.now,
    legalNature,
    ratifiesStopId: openStopId ?? null,
    table,
    records: drafted.records,
    closing: drafted.closing,
    recording: {
      recorder: { personId: actor.personId, assignments: actor.assignments },
      underMandate,
      memberIds: around.members.map(({ personId }) => personId),
    },
    competences: competencesOf(around, { underMandate, personId: actor.personId }),
  }
  return { around, taking }
}

/** Why the body may decide on each question; under a mandate of who records, when it is decided so. */
function competencesOf(
  { routings }: Surroundings,
  { underMandate, personId }: { underMandate: boolean; personId: string },
): ReadonlyMap<string, Competence> {
  return new Map(
    [...routings].flatMap(([id, routing]) => {
      const mandateId =
        underMandate && routing.outcome === 'determined' ? (mandateOf(routing, personId)?.id ?? null) : null
      const competence = competenceOf(routing, mandateId)
      return competence === undefined ? [] : [[id, competence] as const]
    }),
  )
}

async function keep(tx: Tx, ctx: Context, proposal: Proposal, kept: { taken: TakenDecision; around: Surroundings }) {
  const { consequence } = kept.taken
  const decision = { ...kept.taken.decision, framework: kept.around.norms.framework }
  const { trails, weighing, algorithm } = kept.around
  const advices = trails.flatMap(({ advice }) => (advice === null ? [] : [advice]))
  const instruments = await freezeInstruments(tx, ctx, algorithm.id)
  const snapshot = await freeze(tx, ctx, {
    subject: { kind: 'decision', id: decision.id },
    content: { decision, proposal, advices, instruments, riskClass: kept.around.known.situation.riskClass },
  })
  const whole: Decision = { ...decision, snapshotId: snapshot.id }
  await insertDecision(tx, ctx.organisationId, whole)
  await restOn(tx, ctx, decision.id, instruments)
  for (const outcome of kept.taken.conditionOutcomes)
    await appendConditionEvent(tx, ctx.organisationId, { ...outcome, id: ctx.newId() })
  await updateProposal(tx, { ...proposal, status: 'decided' })
  if (weighing?.status === 'submitted') await updateWeighingStatus(tx, weighing.id, 'weighed')
  await applyConsequence(tx, ctx, algorithm, { consequence, decisionNumber: decision.number })
  return whole
}

interface Refused {
  readonly command: RecordDecision
  readonly table: DecisionTable
  readonly algorithm: Surroundings['algorithm']
}

/** Keeps an attempt by the wrong body or person. A refusal is an answer and no failure, so this stays. */
async function refused(tx: Tx, ctx: Context, on: Refused, problems: readonly DecisionProblem[]) {
  const attempt = problems.filter(({ refusal }) => trespass.includes(refusal))
  const questions = triedQuestions(on.table.proposal.questions, problems)
  if (questions.length > 0) await keepAttempt(tx, ctx, { algorithm: on.algorithm, questions })
  if (attempt.length > 0)
    await recordEvent(tx, ctx, {
      action: 'decision.refused',
      subject: { kind: 'proposal', id: on.command.proposalId },
      after: { command: on.command, refusals: attempt },
    })
  return refuse(problems)
}

/**
 * Takes the decision in one transaction: questions, conditions, snapshot, status and event, or nothing. The proposal is
 * held from the first read, so that of twenty attempts at a time one decides.
 */
export function recordDecision(ctx: Context, command: RecordDecision): Promise<RecordDecisionResult> {
  return within(ctx, async (tx): Promise<RecordDecisionResult> => {
    const proposal = await selectProposalForUpdate(tx, command.proposalId)
    if (proposal === undefined) return refuse([problem('proposal-not-scheduled')])
    if (proposal.status === 'decided') return refuse([problem('already-decided')])
    await selectAlgorithmForUpdate(tx, proposal.algorithmId)
    const gathered = await gather(tx, ctx, command, proposal)
    if (gathered === undefined) return refuse([problem('body-undetermined')])
    const attempt = takeDecision({ ...gathered.taking, number: '' })
    if (!attempt.ok) {
      const on = { command, table: gathered.taking.table, algorithm: gathered.around.algorithm }
      return refused(tx, ctx, on, attempt.refusal)
    }
    const next = { id: ctx.newId(), year: Number(ctx.today.slice(0, 4)) }
    const number = await nextDecisionNumber(tx, ctx.organisationId, next)
    const taken = { ...attempt.value, decision: { ...attempt.value.decision, number } }
    const decision = await keep(tx, ctx, proposal, { taken, around: gathered.around })
    await recordEvent(tx, ctx, {
      action: 'decision.taken',
      subject: { kind: 'decision', id: decision.id },
      after: decision,
    })
    return accept(decision)
  })
}
