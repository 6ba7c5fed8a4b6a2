import type { ExampleProposal } from '#src/content/example/example.ts'
import type { OptionEffect, QuestionOption } from '#src/domain/decision/question-option.ts'
import type { Option } from '#src/domain/weighing/option.ts'
import type { Proposal } from '#src/domain/proposal/proposal.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { selectOptionalProposal } from '#src/storage/proposals.ts'
import { selectOptionalWeighing } from '#src/storage/weighings.ts'
import { changeProposal } from '#src/workflows/proposal/change-proposal.ts'
import type { Context } from '#src/workflows/context.ts'
import { makeProposal } from '#src/workflows/proposal/make-proposal.ts'
import { moveProposal, type MoveProposal } from '#src/workflows/proposal/move-proposal.ts'
import { bringToQuestion, checkQuestionOption } from '#src/workflows/proposal/question-options.ts'
import { readProposal } from '#src/workflows/proposal/read-proposal.ts'
import { saveProposalQuestion } from '#src/workflows/proposal/save-proposal-question.ts'
import { takeOver } from './instrument.ts'
import { must, type Known, type Scenario } from './scenario.ts'

/** A proposal as it stands now. */
export async function proposalNow(ctx: Context, id: string): Promise<Proposal> {
  const proposal = await inOrganisation(ctx.db, ctx.organisationId, (tx) => selectOptionalProposal(tx, id))
  if (proposal === undefined) throw new Error('The example lost a proposal.')
  return proposal
}

const step = (id: string, name: MoveProposal['step'], words: Partial<MoveProposal> = {}): MoveProposal => ({
  id,
  step: name,
  assignment: '',
  meetingOn: null,
  agendaItem: '',
  papersSentOn: null,
  latePapers: '',
  ...words,
})

const effectOf = ({ kind, title }: Option): OptionEffect => {
  if (kind === 'asToday') return 'noChange'
  if (kind === 'withoutAlgorithm') return 'stop'
  return title.includes('proef') ? 'pilot' : 'use'
}

/** An option of the weighing as it is put to the body. */
const questionOption = (ctx: Context, option: Option): QuestionOption => ({
  id: ctx.newId(),
  kind: option.kind,
  title: option.title,
  consequences: option.consequences,
  effect: effectOf(option),
  legal: option.legal,
  broughtInBy: option.broughtInBy,
  weighingOptionId: option.id,
})

type Question = ExampleProposal['questions'][number]

/** A proposal of the example: about which algorithm, under which name, and which decision it looks at again. */
export interface ProposalPlan {
  readonly key: string
  readonly name: string
  readonly revisits?: string
}

/** The risks of a question that an instrument named, each with its origin. */
async function takeOverRisks(
  ctx: Context,
  known: Known,
  { key, proposalId, index, risks }: Pick<Question, 'risks'> & { key: string; proposalId: string; index: number },
): Promise<void> {
  const questionId = (await proposalNow(ctx, proposalId)).questions[index]?.id ?? ''
  for (const { text, from } of risks) {
    if (from === null) continue
    const into = { target: 'risk', proposalId, questionId, text } as const
    await takeOver(ctx, known.id(`run:${key}:${from.instrument}`), from, into)
  }
}

async function write(ctx: Context, known: Known, { key, revisits }: ProposalPlan, proposal: ExampleProposal) {
  const { title, gates, body, introduction, finance, communication, timeline, sensitivities, caseNumber } = proposal
  const made = must(
    await makeProposal(ctx, {
      algorithmId: known.id(`algorithm:${key}`),
      title,
      gates,
      bodyId: known.id(`body:${body}`),
      revisits: revisits === undefined ? null : known.id(`decision:${revisits}`),
    }),
    key,
  )
  const { bodyId, portfolioHolderId } = made
  const words = {
    title,
    gates,
    bodyId,
    portfolioHolderId,
    introduction,
    finance,
    communication,
    timeline,
    sensitivities,
    caseNumber,
  }
  must(await changeProposal(ctx, { id: made.id, revision: made.revision, words }), key)
  const weighing = await inOrganisation(ctx.db, ctx.organisationId, (tx) =>
    selectOptionalWeighing(tx, { algorithmId: made.algorithmId }),
  )
  for (const [index, { kind, text, facts, risks }] of proposal.questions.entries()) {
    const { revision } = await proposalNow(ctx, made.id)
    const question = {
      kind,
      text,
      facts,
      effectIds: index === 0 ? (weighing?.effects ?? []).map((effect) => effect.id) : [],
      options: (weighing?.options ?? []).map((option) => questionOption(ctx, option)),
      risks: risks.flatMap((risk) => (risk.from === null ? [{ id: ctx.newId(), text: risk.text }] : [])),
      draftMotivation: '',
    }
    must(
      await saveProposalQuestion(ctx, { proposalId: made.id, questionId: null, revision, question, place: null }),
      `${key} ${kind}`,
    )
    await takeOverRisks(ctx, known, { key, proposalId: made.id, index, risks })
  }
  return made.id
}

type Brought = Question['brought'][number]

/** A choice that somebody brings to a question, and what the jurist says of it, before the papers close. */
function bringOption(scenario: Scenario, name: string, index: number, { on, by, legal, ...draft }: Brought): void {
  const { known } = scenario
  const placeNow = async (ctx: Context) => {
    const { id: proposalId, questions } = await proposalNow(ctx, known.id(`proposal:${name}`))
    return { proposalId, questionId: questions[index]?.id ?? '' }
  }
  const label = `option:${name}:${draft.title}`
  scenario.at({ on, by }, async (ctx) => {
    const option = must(await bringToQuestion(ctx, { ...(await placeNow(ctx)), draft }), label)
    known.keep(label, option.id)
  })
  if (legal === undefined) return
  scenario.at({ on, by: scenario.jurist }, async (ctx) => {
    must(await checkQuestionOption(ctx, { ...(await placeNow(ctx)), optionId: known.id(label), ...legal }), label)
  })
}

/** The proposal of an algorithm, on the agenda of its body. */
export function planProposal(scenario: Scenario, plan: ProposalPlan, proposal: ExampleProposal): void {
  const { known } = scenario
  const { name } = plan
  scenario.at(proposal, async (ctx) => {
    const id = await write(ctx, known, plan, proposal)
    known.keep(`proposal:${name}`, id)
  })
  proposal.questions.forEach(({ brought }, index) => {
    for (const option of brought) bringOption(scenario, name, index, option)
  })
  if (proposal.draft) return
  scenario.at(proposal, async (ctx) => {
    const id = known.id(`proposal:${name}`)
    const ready = await moveProposal(ctx, step(id, 'makeReady'))
    if (!ready.ok)
      throw new Error(`The example lacks for ${name}: ${JSON.stringify((await readProposal(ctx, id))?.gaps)}`)
  })
  scenario.at({ on: proposal.on, by: scenario.secretary }, async (ctx) => {
    const { meetingOn, agendaItem, papersSentOn, latePapers } = proposal
    must(
      await moveProposal(
        ctx,
        step(known.id(`proposal:${name}`), 'schedule', { meetingOn, agendaItem, papersSentOn, latePapers }),
      ),
      `${name} scheduled`,
    )
  })
}
