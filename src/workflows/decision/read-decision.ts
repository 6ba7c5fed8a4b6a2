import type { Advice } from '#src/domain/advice/advice.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import type { FollowedCondition } from '#src/domain/condition/condition-state.ts'
import type { Decision } from '#src/domain/decision/decision.ts'
import type { SuccessionKind } from '#src/domain/decision/succession.ts'
import { standingLetters, type SentLetter } from '#src/domain/decision/sent-letter.ts'
import type { Proposal } from '#src/domain/proposal/proposal.ts'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import { councilLetterDueOn } from '#src/domain/routing/due-by-term.ts'
import type { TermInForce } from '#src/domain/routing/term.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { WeighingContent } from '#src/domain/weighing/content.ts'
import { selectOptionalAlgorithm, type StoredAlgorithm } from '#src/storage/algorithms.ts'
import { selectDecisionsAround, selectOptionalDecision, type DecisionLine } from '#src/storage/decisions.ts'
import { selectOptionalFile, type StoredFile } from '#src/storage/files.ts'
import { selectSentLetters } from '#src/storage/sent-letters.ts'
import { selectSnapshots } from '#src/storage/snapshots.ts'
import type { Tx } from '#src/storage/database.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { termsIn, type TermsInForce } from '#src/workflows/starting-decision/terms-on.ts'
import type { FrozenInstrument } from './freeze-instruments.ts'

/** What was frozen with a decision. */
export interface FrozenDecision {
  readonly decision: Omit<Decision, 'snapshotId'>
  readonly proposal?: Proposal
  readonly advices?: readonly Advice[]
  readonly riskClass?: RiskClass | null
  /** Decisions of before did not freeze their instruments. */
  readonly instruments?: readonly FrozenInstrument[]
}

/** A decision as it was recorded, with what lay before the body and what happened since. */
export interface DecisionPageData {
  readonly decision: Decision
  readonly algorithm: StoredAlgorithm
  readonly body: GoverningBody | undefined
  readonly bodies: readonly GoverningBody[]
  /** How long things may take today. */
  readonly terms: TermsInForce
  readonly frozen: FrozenDecision
  readonly sha256: string
  readonly weighing: WeighingContent | undefined
  readonly conditions: readonly FollowedCondition[]
  readonly supersededBy: DecisionLine | undefined
  /** What that later decision did: replace or withdraw. */
  readonly supersededHow: SuccessionKind
  readonly supersedes: DecisionLine | undefined
  /** Conditions of earlier decisions about which this one said something. */
  readonly changed: readonly FollowedCondition[]
  /** Numbers of all decisions about the algorithm, by id. */
  readonly numbers: ReadonlyMap<string, string>
}

/** The same with what the terms of today ask after it, and the letters that went out. */
export interface DecisionReading extends DecisionPageData {
  /** Every record of a letter, corrected ones too, the newest first. */
  readonly letters: readonly SentLetter[]
  /** Which letter still has to be sent, and by when. */
  readonly councilLetter: { readonly to: string; readonly dueOn: Day; readonly term: TermInForce } | null
}

/** A decision, from its own record and the snapshot that was made with it. */
export const readDecision = (ctx: Context, id: string): Promise<DecisionReading | undefined> =>
  within(ctx, async (tx) => {
    const data = await decisionPage(tx, await selectOptionalDecision(tx, id), ctx.today)
    if (data === undefined) return undefined
    const term = data.terms.get('councilLetter')
    const dueOn = councilLetterDueOn(data.decision, data.frozen.riskClass ?? null, term?.term)
    const letters = await selectSentLetters(tx, id)
    const to = data.bodies.find(({ role }) => role === 'representative')
    const waits =
      dueOn !== null && term !== undefined && standingLetters(letters).every(({ bodyId }) => bodyId !== to?.id)
    return { ...data, letters, councilLetter: waits && to !== undefined ? { to: to.name, dueOn, term } : null }
  })

/** The official text of a decision as a file, if one was added. */
export const readOfficialFile = (ctx: Context, id: string): Promise<StoredFile | undefined> =>
  within(ctx, async (tx) => {
    const fileId = (await selectOptionalDecision(tx, id))?.closing.officialRecord.fileId ?? null
    return fileId === null ? undefined : selectOptionalFile(tx, fileId)
  })

/** Everything around a decision that was found, for its page and for that of one of its conditions. */
export async function decisionPage(
  tx: Tx,
  decision: Decision | undefined,
  today: Day,
): Promise<DecisionPageData | undefined> {
  if (decision === undefined) return undefined
  const { id, algorithmId, snapshotId, weighing } = decision
  const algorithm = await selectOptionalAlgorithm(tx, algorithmId)
  const frozen = await selectSnapshots(tx, [snapshotId, ...(weighing === null ? [] : [weighing.snapshotId])])
  const snapshot = frozen.find((one) => one.id === snapshotId)
  if (algorithm === undefined || snapshot === undefined) return undefined
  const weighed = frozen.find((one) => one.id === weighing?.snapshotId)
  const { lines, conditions, bodies, startingDecision } = await selectDecisionsAround(tx, algorithmId, today)
  const later = lines.find((line) => line.supersedes === id)
  const changes = decision.closing.revisiting?.changes ?? []
  return {
    decision,
    algorithm,
    body: bodies.find((one) => one.id === decision.bodyId),
    bodies,
    terms: termsIn(startingDecision),
    frozen: JSON.parse(snapshot.text) as FrozenDecision,
    sha256: snapshot.sha256,
    weighing: weighed === undefined ? undefined : (JSON.parse(weighed.text) as WeighingContent),
    conditions: conditions.filter(({ condition }) => condition.decisionId === id),
    supersededBy: later,
    supersededHow: later?.succession ?? 'replaces',
    supersedes: lines.find((line) => line.id === decision.supersedes),
    changed: conditions.filter(({ condition }) => changes.some(({ conditionId }) => conditionId === condition.id)),
    numbers: new Map(lines.map((line) => [line.id, line.number])),
  }
}
