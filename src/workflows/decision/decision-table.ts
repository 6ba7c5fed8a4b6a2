import type { FollowedCondition } from '#src/domain/condition/condition-state.ts'
import type { Competence } from '#src/domain/decision/decision.ts'
import { emptyClosingRecord } from '#src/domain/decision/empty-record.ts'
import type { ClosingRecord, QuestionRecord } from '#src/domain/decision/record.ts'
import type { EarlierDecision } from '#src/domain/decision/revisiting.ts'
import type { DecisionTable } from '#src/domain/decision/table.ts'
import type { Proposal } from '#src/domain/proposal/proposal.ts'
import type { Routing } from '#src/domain/routing/routing.ts'
import { canonicalJson } from '#src/domain/audit/canonical-json.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { content, type WeighingContent } from '#src/domain/weighing/content.ts'
import { markedPoints } from '#src/domain/weighing/marked-points.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import { selectFollowedConditionsOf } from '#src/storage/conditions.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectDecisionLinesOf, type DecisionLine } from '#src/storage/decisions.ts'
import { selectRecordDrafts, type RecordDraft } from '#src/storage/record-drafts.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { selectOptionalSnapshot } from '#src/storage/snapshots.ts'
import type { Surroundings } from '#src/workflows/proposal/proposal-surroundings.ts'

/** Drafts of a record, by question, and of the end. */
export interface DraftedRecords {
  readonly records: readonly QuestionRecord[]
  readonly closing: ClosingRecord
  /** Revision of each draft, by id of question or proposal; what is not there has none. */
  readonly revisions: ReadonlyMap<string, number>
}

const isQuestionRecord = (content: RecordDraft['content']): content is QuestionRecord => 'questionId' in content

/** What is drafted for a proposal so far. For use inside a workflow. */
export async function draftedRecords(tx: Tx, proposalId: string): Promise<DraftedRecords> {
  return asDraftedRecords(proposalId, await selectRecordDrafts(tx, proposalId))
}

/** The same from drafts that were read already. */
export function asDraftedRecords(
  proposalId: string,
  drafts: readonly Pick<RecordDraft, 'id' | 'content' | 'revision'>[],
): DraftedRecords {
  const closing = drafts.find(({ id }) => id === proposalId)?.content
  return {
    records: drafts.map((draft) => draft.content).filter(isQuestionRecord),
    closing: closing === undefined || isQuestionRecord(closing) ? emptyClosingRecord : closing,
    revisions: new Map(drafts.map(({ id, revision }) => [id, revision])),
  }
}

/** The weighing as it was frozen for a proposal, and on which day. For use inside a workflow. */
export async function frozenWeighing(tx: Tx, proposal: Proposal): Promise<FrozenWeighing> {
  const snapshot =
    proposal.weighing === null ? undefined : await selectOptionalSnapshot(tx, proposal.weighing.snapshotId)
  return { frozen: asFrozenWeighing(snapshot?.text ?? null), frozenOn: snapshot?.frozenAt.slice(0, 10) ?? null }
}

interface FrozenWeighing {
  readonly frozen: WeighingContent | undefined
  readonly frozenOn: Day | null
}

/** A frozen weighing from its text. */
export const asFrozenWeighing = (text: string | null): WeighingContent | undefined =>
  text === null ? undefined : (JSON.parse(text) as WeighingContent)

/** A resident may take a story away at any time, and the body may say what it finds: neither changes what was weighed. */
const weighed = ({ stories: _, appreciations: __, ...rest }: WeighingContent): string => canonicalJson(rest)

/** The fingerprint of the weighing now: that of the frozen one while nothing that was weighed changed. */
export function weighingNow(
  proposal: Proposal,
  frozen: WeighingContent | undefined,
  weighing: Weighing | undefined,
): string | null {
  if (weighing === undefined) return null
  const now = content(weighing, sha256)
  const same = frozen !== undefined && weighed(frozen) === weighed(now)
  return same && proposal.weighing !== null ? proposal.weighing.sha256 : sha256(canonicalJson(now))
}

/** Decisions about an algorithm that a new one can change, newest first, with their conditions. For use inside a workflow. */
export async function earlierDecisions(tx: Tx, algorithmId: string): Promise<readonly EarlierDecision[]> {
  const lines = await selectDecisionLinesOf(tx, algorithmId)
  return asEarlierDecisions(lines, lines.length === 0 ? [] : await selectFollowedConditionsOf(tx, algorithmId))
}

/** The same from decisions and conditions that were read already. */
export const asEarlierDecisions = (
  lines: readonly DecisionLine[],
  followed: readonly FollowedCondition[],
): readonly EarlierDecision[] =>
  lines.map(({ id, number, title, decidedOn, bodyId }) => ({
    ...{ id, number, title, decidedOn, bodyId },
    supersededBy: lines.find((later) => later.supersedes === id)?.number ?? null,
    conditions: followed.filter(({ condition }) => condition.decisionId === id),
  }))

/** Everything that lies before the body, from what lies around the proposal; nothing when its body is gone. */
export function tableOf(
  proposal: Proposal,
  around: Surroundings,
  { frozen, frozenOn, earlier, today }: FrozenWeighing & Pick<DecisionTable, 'earlier' | 'today'>,
): DecisionTable | undefined {
  const body = around.bodies.find(({ id }) => id === proposal.bodyId)
  if (body === undefined) return undefined
  const points = frozen === undefined ? [] : markedPoints(frozen)
  return {
    proposal,
    body,
    riskClass: around.known.situation.riskClass,
    status: around.algorithm.status,
    weighingNow: weighingNow(proposal, frozen, around.weighing),
    frozenOn,
    advices: around.trails.flatMap(({ advice }) => (advice === null ? [] : [advice])),
    missingAdvices: around.missingAdvices,
    points: points.map(({ effect, marks }) => ({
      id: effect.id,
      title: effect.title,
      markedBy: marks.map(({ by }) => by.group ?? by.role),
    })),
    routings: around.routings,
    earlier,
    today,
  }
}

/** Why the body may decide, as it reads on that day, in Dutch: the record keeps the words. */
export function competenceOf(routing: Routing | undefined, mandateId: string | null): Competence | undefined {
  if (routing?.outcome !== 'determined') return undefined
  const { rule } = routing.rule
  return {
    ruleId: rule.id,
    basis: rule.source.label.nl,
    mandateId,
    why: [rule.because.nl],
  }
}
