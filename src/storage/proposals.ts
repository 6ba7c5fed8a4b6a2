import type { QuestionOption } from '#src/domain/decision/question-option.ts'
import type { Proposal, ProposalQuestion, ProposalStatus, WeighingReference } from '#src/domain/proposal/proposal.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { ExpressionBuilder, Selectable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from './database.ts'
import { json } from './json.ts'
import type { Tables } from './tables.ts'

type ProposalRow = Selectable<Tables['proposal']>
type QuestionRow = Selectable<Tables['proposal_question']>

/** The words of a proposal, without its questions and its place on the agenda. */
export type ProposalWords = Pick<
  Proposal,
  | 'bodyId'
  | 'title'
  | 'gates'
  | 'portfolioHolderId'
  | 'introduction'
  | 'finance'
  | 'communication'
  | 'timeline'
  | 'sensitivities'
  | 'caseNumber'
>

/** Where a proposal stands and on which agenda. */
export type ProposalPlace = Pick<
  Proposal,
  'status' | 'weighing' | 'meetingOn' | 'agendaItem' | 'papersSentOn' | 'latePapers' | 'assignment'
>

const wordColumns = (words: ProposalWords) => ({
  body_id: words.bodyId,
  title: words.title,
  gates: json(words.gates),
  portfolio_holder_id: words.portfolioHolderId,
  introduction: words.introduction,
  finance: words.finance,
  communication: words.communication,
  timeline: words.timeline,
  sensitivities: words.sensitivities,
  case_number: words.caseNumber,
})

const placeColumns = (place: ProposalPlace) => ({
  status: place.status,
  weighing_snapshot_id: place.weighing?.snapshotId ?? null,
  weighing_number: place.weighing?.number ?? null,
  weighing_sha256: place.weighing?.sha256 ?? null,
  meeting_on: place.meetingOn,
  agenda_item: place.agendaItem,
  papers_sent_on: place.papersSentOn,
  late_papers: place.latePapers,
  assignment: place.assignment,
})

/** The frozen weighing that a row refers to. */
export const weighingOf = (
  row: Pick<ProposalRow, 'weighing_snapshot_id' | 'weighing_number' | 'weighing_sha256'>,
): WeighingReference | null =>
  row.weighing_snapshot_id === null || row.weighing_number === null || row.weighing_sha256 === null
    ? null
    : { snapshotId: row.weighing_snapshot_id, number: row.weighing_number, sha256: row.weighing_sha256 }

const questionOf = (row: QuestionRow): ProposalQuestion => ({
  id: row.id,
  sequence: row.sequence,
  kind: row.kind,
  text: row.text,
  facts: row.facts,
  effectIds: row.effect_ids,
  options: row.options,
  risks: row.risks,
  draftMotivation: row.draft_motivation,
})

/** A proposal from its row. */
export const proposalOf = (row: ProposalRow & { readonly questions: readonly QuestionRow[] }): Proposal => ({
  id: row.id,
  algorithmId: row.algorithm_id,
  bodyId: row.body_id,
  title: row.title,
  status: row.status,
  gates: row.gates,
  questions: row.questions.map(questionOf),
  weighing: weighingOf(row),
  portfolioHolderId: row.portfolio_holder_id,
  introduction: row.introduction,
  finance: row.finance,
  communication: row.communication,
  timeline: row.timeline,
  sensitivities: row.sensitivities,
  caseNumber: row.case_number,
  meetingOn: row.meeting_on,
  agendaItem: row.agenda_item,
  papersSentOn: row.papers_sent_on,
  latePapers: row.late_papers,
  assignment: row.assignment,
  revisits: row.revisits_id,
  revision: row.revision,
})

export async function insertProposal(
  tx: Tx,
  organisationId: string,
  { proposal, createdBy, createdAt }: { proposal: Proposal; createdBy: string; createdAt: Moment },
): Promise<void> {
  await tx
    .insertInto('proposal')
    .values({
      id: proposal.id,
      organisation_id: organisationId,
      algorithm_id: proposal.algorithmId,
      ...wordColumns(proposal),
      ...placeColumns(proposal),
      revisits_id: proposal.revisits,
      created_by: createdBy,
      created_at: createdAt,
    })
    .execute()
  for (const question of proposal.questions) await insertProposalQuestion(tx, organisationId, proposal.id, question)
}

const questionColumns = (question: Omit<ProposalQuestion, 'id' | 'sequence'>) => ({
  kind: question.kind,
  text: question.text,
  facts: question.facts,
  effect_ids: json(question.effectIds),
  options: json(question.options),
  risks: json(question.risks),
  draft_motivation: question.draftMotivation,
})

export async function insertProposalQuestion(
  tx: Tx,
  organisationId: string,
  proposalId: string,
  question: ProposalQuestion,
): Promise<void> {
  await tx
    .insertInto('proposal_question')
    .values({
      id: question.id,
      organisation_id: organisationId,
      proposal_id: proposalId,
      sequence: question.sequence,
      ...questionColumns(question),
    })
    .execute()
}

/** Writes a question as it now is; its place in the order too. */
export async function updateProposalQuestion(tx: Tx, question: ProposalQuestion): Promise<void> {
  await tx
    .updateTable('proposal_question')
    .set((set) => ({ ...questionColumns(question), sequence: question.sequence, revision: set('revision', '+', 1) }))
    .where('id', '=', question.id)
    .execute()
}

/** A question of a draft that is no longer asked. */
export async function deleteProposalQuestion(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('record_draft').where('id', '=', id).execute()
  await tx.deleteFrom('proposal_question').where('id', '=', id).execute()
}

/** Writes words and place if nobody wrote since; says whether it did. */
export async function updateProposal(tx: Tx, proposal: Proposal): Promise<boolean> {
  const result = await tx
    .updateTable('proposal')
    .set((set) => ({ ...wordColumns(proposal), ...placeColumns(proposal), revision: set('revision', '+', 1) }))
    .where('id', '=', proposal.id)
    .where('revision', '=', proposal.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The questions of a proposal in order, inside a query that begins with it. */
export const questions = (eb: ExpressionBuilder<Tables, 'proposal'>) =>
  jsonArrayFrom(
    eb
      .selectFrom('proposal_question as q')
      .selectAll('q')
      .whereRef('q.proposal_id', '=', 'proposal.id')
      .orderBy('q.sequence')
      .orderBy('q.id'),
  ).as('questions')

/** The proposal with its questions in order. */
export async function selectOptionalProposal(tx: Tx, id: string): Promise<Proposal | undefined> {
  const row = await tx.selectFrom('proposal').selectAll().select(questions).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : proposalOf(row)
}

/**
 * The same, locked: nobody else decides or changes it until this transaction ends. Locked first and read then, because a
 * statement that waited for a lock may still see the questions from before.
 */
export async function selectProposalForUpdate(tx: Tx, id: string): Promise<Proposal | undefined> {
  await tx.selectFrom('proposal').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return selectOptionalProposal(tx, id)
}

/** A line in a list of proposals. */
export interface ProposalLine {
  readonly id: string
  readonly title: string
  readonly status: ProposalStatus
  readonly meetingOn: string | null
  readonly bodyId: string
  readonly algorithmId: string
}

const lineColumns = [
  'id',
  'title',
  'status',
  'meeting_on as meetingOn',
  'body_id as bodyId',
  'algorithm_id as algorithmId',
] as const

/** Proposals of one dossier, newest first. */
export async function selectProposalLinesOf(tx: Tx, algorithmId: string): Promise<ProposalLine[]> {
  return tx
    .selectFrom('proposal')
    .select(lineColumns)
    .where('algorithm_id', '=', algorithmId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
}

/** Keeps the options of a question as they now read. */
export async function updateQuestionOptions(tx: Tx, id: string, options: readonly QuestionOption[]): Promise<void> {
  await tx
    .updateTable('proposal_question')
    .set({ options: json(options) })
    .where('id', '=', id)
    .execute()
}
