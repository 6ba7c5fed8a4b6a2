import type { ExampleAlgorithm, ExampleCondition, ExampleDecision, ExampleLater } from '#src/content/example/example.ts'
import { emptyClosingRecord } from '#src/domain/decision/empty-record.ts'
import type { ClosingRecord, ConditionDraft, QuestionRecord } from '#src/domain/decision/record.ts'
import type { Proposal } from '#src/domain/proposal/proposal.ts'
import { selectConditionsOf } from '#src/storage/conditions.ts'
import { inOrganisation } from '#src/storage/database.ts'
import type { Context } from '#src/workflows/context.ts'
import { confirmFacts } from '#src/workflows/weighing/confirm-facts.ts'
import { moveWeighing } from '#src/workflows/weighing/move-weighing.ts'
import { recordLetterSent } from '#src/workflows/decision/record-sent-letter.ts'
import { recordDecision } from '#src/workflows/decision/record-decision.ts'
import { reportCondition } from '#src/workflows/condition/report-condition.ts'
import { saveClosingRecord, saveQuestionRecord } from '#src/workflows/decision/save-record.ts'
import { planProposal, proposalNow, type ProposalPlan } from './proposal.ts'
import { must, type Known, type Scenario } from './scenario.ts'

const conditionDraft = (ctx: Context, known: Known, condition: ExampleCondition): ConditionDraft => {
  const { text, kind, owner, verifier, dueOn, beforeStart, everyMonths, criterion } = condition
  const responsible = ([duty, person]: readonly [string, string]) => ({
    function: duty,
    personId: known.id(`person:${person}`),
  })
  return {
    id: ctx.newId(),
    text,
    kind,
    owner: responsible(owner),
    verifier: responsible(verifier),
    dueOn,
    beforeStart,
    everyMonths,
    criterion,
  }
}

interface Recording {
  readonly ctx: Context
  readonly known: Known
  readonly key: string
  /** The name of the decision that this one looks at again. */
  readonly revisits: string | undefined
  readonly decision: ExampleDecision
  readonly proposal: Proposal
}

const pointAnswers = (known: Known, key: string, { points }: ExampleDecision) =>
  Object.entries(points).map(([name, answer]) => ({ pointId: known.id(`effect:${key}:${name}`), answer }))

function questionRecord({ ctx, known, key, decision, proposal }: Recording, index: number): QuestionRecord {
  const question = proposal.questions[index]
  const answer = decision.answers[index]
  const option = question?.options.find(
    ({ weighingOptionId }) => weighingOptionId === known.id(`option:${key}:${answer?.option ?? ''}`),
  )
  if (question === undefined || answer === undefined || option === undefined)
    throw new Error(`The example decides what ${key} does not offer.`)
  const last = index === proposal.questions.length - 1
  return {
    questionId: question.id,
    outcome: { kind: 'option', optionId: option.id },
    weighing: answer.weighing,
    whyNotAlternatives: answer.whyNot,
    adviceAnswers: Object.entries(decision.advice).map(([name, [following, motivation]]) => ({
      adviceId: known.id(`advice:${key}:${name}`),
      following,
      motivation,
    })),
    pointAnswers: pointAnswers(known, key, decision).filter(({ pointId }) => question.effectIds.includes(pointId)),
    riskAnswers: question.risks.map((risk, place) => ({
      riskId: risk.id,
      verdict: decision.risks[place]?.[0] ?? 'accepted',
      reason: decision.risks[place]?.[1] ?? '',
    })),
    conditions: last ? decision.conditions.map((condition) => conditionDraft(ctx, known, condition)) : [],
    wording: decision.questionWording,
    consistency: '',
  }
}

/** What the decision does with the one before it, condition by condition. */
async function revisitingOf({ ctx, known, revisits, decision }: Recording): Promise<Pick<ClosingRecord, 'revisiting'>> {
  const { earlier } = decision
  if (earlier === undefined || revisits === undefined) return {}
  const decisionId = known.id(`decision:${revisits}`)
  const conditions = await inOrganisation(ctx.db, ctx.organisationId, (tx) => selectConditionsOf(tx, decisionId))
  const bySequence = conditions.toSorted((one, other) => one.sequence - other.sequence)
  return {
    revisiting: {
      succession: { decisionId, kind: earlier.kind, reason: earlier.reason },
      changes: earlier.conditions.map(({ fate, dueOn, reason }, index) => ({
        conditionId: bySequence[index]?.id ?? '',
        ...{ fate, dueOn, reason },
      })),
    },
  }
}

async function closingRecord(recording: Recording): Promise<ClosingRecord> {
  const { decision } = recording
  const {
    core,
    facts,
    interests,
    norms,
    uncertainty,
    checks,
    wording,
    handling,
    handlingReason,
    present,
    abstentions,
    notes,
  } = decision
  return {
    ...emptyClosingRecord,
    decidedOn: decision.on,
    coreAnswer: { whatTippedTheBalance: core.tipped, whatWeGiveUp: core.giveUp, whoBearsIt: core.bears },
    facts,
    interests,
    uncertainty,
    checks,
    wording,
    handling,
    handlingReason,
    present,
    abstentions,
    notes,
    normRelation: norms,
    reviewOn: decision.reviewOn,
    publicity: { kind: 'public' },
    secrecy: { kind: 'none' },
    officialRecord: { address: decision.record, fileId: null, sha256: null, differs: false, difference: '' },
    ...(await revisitingOf(recording)),
  }
}

function decide(scenario: Scenario, { key, name, revisits }: ProposalPlan, decision: ExampleDecision): void {
  const { known } = scenario
  scenario.at(decision, async (ctx) => {
    const proposal = await proposalNow(ctx, known.id(`proposal:${name}`))
    const recording: Recording = { ctx, known, key, revisits, decision, proposal }
    for (const index of proposal.questions.keys())
      must(
        await saveQuestionRecord(ctx, {
          proposalId: proposal.id,
          revision: 0,
          record: questionRecord(recording, index),
        }),
        `${key} question ${index + 1}`,
      )
    must(
      await saveClosingRecord(ctx, { proposalId: proposal.id, revision: 0, closing: await closingRecord(recording) }),
      name,
    )
    const taken = must(
      await recordDecision(ctx, {
        proposalId: proposal.id,
        legalNature: 'factualDecision',
        underMandate: false,
      }),
      `${name} decided`,
    )
    known.keep(`decision:${name}`, taken.id)
  })
  planLetters(scenario, name, decision)
  decision.conditions.forEach((condition, index) => {
    for (const event of condition.events)
      scenario.at(event, async (ctx) => {
        const conditions = await inOrganisation(ctx.db, ctx.organisationId, (tx) =>
          selectConditionsOf(tx, known.id(`decision:${name}`)),
        )
        const conditionId = conditions.find(({ sequence }) => sequence === index + 1)?.id
        if (conditionId === undefined) throw new Error(`The example lost a condition of ${key}.`)
        must(
          await reportCondition(ctx, {
            conditionId,
            kind: event.kind,
            text: event.text,
            proof: null,
          }),
          `${key} condition ${index + 1}`,
        )
      })
  })
}

/** The letters about a decision; one that corrects takes the place of the one before it. */
function planLetters(scenario: Scenario, name: string, { letters }: ExampleDecision): void {
  const { known } = scenario
  for (const [index, letter] of letters.entries())
    scenario.at(letter, async (ctx) => {
      const sent = await recordLetterSent(ctx, {
        decisionId: known.id(`decision:${name}`),
        bodyId: known.id(`body:${letter.to}`),
        sentOn: letter.sentOn,
        recordNumber: letter.number,
        recordAddress: letter.address ?? null,
        note: letter.note,
        corrects:
          letter.corrects === undefined
            ? null
            : { letterId: known.id(`letter:${name}:${index - 1}`), reason: letter.corrects },
        withdrawn: false,
      })
      known.keep(`letter:${name}:${index}`, must(sent, `${name} letter ${index + 1}`).id)
    })
}

function reopen(scenario: Scenario, key: string, { reopened, complete, released }: ExampleLater): void {
  const algorithmId = () => scenario.known.id(`algorithm:${key}`)
  const move = (trigger: 'reopen' | 'release', reason: string) => async (ctx: Context) => {
    must(await moveWeighing(ctx, { algorithmId: algorithmId(), trigger, reason }), `${key} ${trigger}`)
  }
  scenario.at(reopened, move('reopen', reopened.reason))
  for (const by of [complete.projectLead, complete.algorithmExpert])
    scenario.at({ on: complete.on, by }, async (ctx) => {
      must(await confirmFacts(ctx, { algorithmId: algorithmId() }), `${key} confirmed again by ${by}`)
    })
  scenario.at(released, move('release', ''))
}

/** The proposal and the decision of an algorithm, as far as it came, and the decision that followed it. */
export function planDecision(scenario: Scenario, { key, proposal, decision, later }: ExampleAlgorithm): void {
  const first = { key, name: key }
  if (proposal !== undefined) planProposal(scenario, first, proposal)
  if (decision !== undefined) decide(scenario, first, decision)
  if (later === undefined) return
  const second = { key, name: `${key} later`, revisits: key }
  reopen(scenario, key, later)
  planProposal(scenario, second, later.proposal)
  decide(scenario, second, later.decision)
}
