import { adoptingOutcomes, type GuidingDecision, type GuidingRecord } from '#src/domain/guiding-text/adoption.ts'
import { contentOf, type GuidingContent } from '#src/domain/guiding-text/content.ts'
import {
  decideOnText,
  type TextDecisionRefusal,
  type TextDecisionTable,
  type TextDecisionTrigger,
} from '#src/domain/guiding-text/decide-on-text.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Tx } from '#src/storage/database.ts'
import { nextDecisionNumber } from '#src/storage/decisions.ts'
import { insertAdoptedVersion, insertGuidingDecision, selectAdoptedVersions } from '#src/storage/guiding-decisions.ts'
import { updateGuidingText, type StoredGuidingText } from '#src/storage/guiding-texts.ts'
import { selectBodies } from '#src/storage/people.ts'
import { selectOptionalSnapshot } from '#src/storage/snapshots.ts'
import type { Context } from '#src/workflows/context.ts'
import { deciderIds } from '#src/workflows/decision/deciders.ts'
import { competenceOf } from '#src/workflows/decision/decision-table.ts'
import { freeze } from '#src/workflows/freeze.ts'
import { openReconsiderations } from './open-reconsiderations.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { adoptingBodyOn, guidingSubject, keepStep, withGuidingText } from './with-guiding-text.ts'

export interface DecideOnGuidingText {
  readonly id: string
  /** The text that lay before the body. */
  readonly revision: number
  readonly trigger: TextDecisionTrigger
  readonly bodyId: string
  readonly record: GuidingRecord
}

export type DecideOnGuidingTextRefusal = TextDecisionRefusal | 'changed-meanwhile' | 'not-found'

async function tableOf(tx: Tx, ctx: Context, text: StoredGuidingText, command: DecideOnGuidingText) {
  const offered = text.offeredSnapshotId === null ? undefined : await selectOptionalSnapshot(tx, text.offeredSnapshotId)
  const { personId, assignments } = signedIn(ctx)
  const table: TextDecisionTable = {
    text,
    offered: offered === undefined ? null : (JSON.parse(offered.text) as GuidingContent),
    body: (await selectBodies(tx)).find(({ id }) => id === command.bodyId),
    routing: await adoptingBodyOn(tx, text.kind, command.record.decidedOn),
    recorder: { personId, assignments },
    memberIds: await deciderIds(tx, command.bodyId, ctx.today),
    adopted: await selectAdoptedVersions(tx, text.kind),
    today: ctx.today,
  }
  return table
}

/** What is kept of the competence: the rule of that day, or for a decision from before its document. */
const competenceFor = ({ routing }: TextDecisionTable, { trigger, record }: DecideOnGuidingText) =>
  (trigger === 'registerHistoric' ? undefined : competenceOf(routing, null)) ?? {
    ruleId: 'historic',
    basis: record.documentReference,
    mandateId: null,
    why: [],
  }

/** The version is adopted from now on: its row is closed, and the day on which it enters into force stands beside it. */
async function adopt(tx: Tx, ctx: Context, text: StoredGuidingText, decision: GuidingDecision): Promise<void> {
  await updateGuidingText(tx, text, { status: 'adopted' })
  const { id: decisionId, effectiveOn, reviewBy, snapshotId } = decision
  if (effectiveOn === null || reviewBy === null) throw new Error('An adopted version has days.')
  await insertAdoptedVersion(tx, ctx.organisationId, {
    id: ctx.newId(),
    versionId: text.id,
    decisionId,
    kind: text.kind,
    number: text.number,
    inForceFrom: effectiveOn,
    reviewBy,
    snapshotId,
  })
}

/** What the decision does to the version, and the step that tells so. */
async function settle(tx: Tx, ctx: Context, text: StoredGuidingText, decision: GuidingDecision): Promise<void> {
  const { outcome, assignment, origin } = decision
  const trigger = outcome === 'notNow' ? 'sendBack' : outcome === 'reaffirmed' ? 'reaffirm' : 'repeal'
  if (adoptingOutcomes.includes(outcome)) {
    if (text.kind === 'framework' && origin === 'taken')
      await openReconsiderations(tx, ctx, text, decision.effectiveOn ?? decision.decidedOn)
    await adopt(tx, ctx, text, decision)
    const step = origin === 'historic' ? 'registerHistoric' : 'adopt'
    return keepStep(tx, ctx, text, { trigger: step, to: 'adopted', reason: '' })
  }
  if (outcome === 'notNow') await updateGuidingText(tx, text, { status: 'draft', offeredSnapshotId: null })
  const to = outcome === 'notNow' ? 'draft' : text.status
  return keepStep(tx, ctx, text, { trigger, to, reason: assignment })
}

/**
 * Records what the body decided about a text: adopted, adopted as amended, not now, confirmed again, or repealed. Only
 * this makes a version adopted, and only from the day that the decision names is it in force.
 */
export function decideOnGuidingText(
  ctx: Context,
  command: DecideOnGuidingText,
): Promise<Result<GuidingDecision, DecideOnGuidingTextRefusal>> {
  return withGuidingText(
    ctx,
    command.id,
    async (tx, text): Promise<Result<GuidingDecision, DecideOnGuidingTextRefusal>> => {
      if (text.revision !== command.revision) return refuse('changed-meanwhile')
      const { trigger, record, bodyId } = command
      const table = await tableOf(tx, ctx, text, command)
      const outcome = decideOnText(table, trigger, record)
      if (!outcome.ok) return outcome
      const next = { id: ctx.newId(), year: Number(ctx.today.slice(0, 4)) }
      const snapshot = await freeze(tx, ctx, { subject: guidingSubject(text), content: contentOf(text) })
      const decision: GuidingDecision = {
        ...record,
        id: ctx.newId(),
        number: await nextDecisionNumber(tx, ctx.organisationId, next),
        versionId: text.id,
        kind: text.kind,
        versionNumber: text.number,
        title: text.title,
        outcome: outcome.value,
        origin: trigger === 'registerHistoric' ? 'historic' : 'taken',
        bodyId,
        competence: competenceFor(table, command),
        snapshotId: snapshot.id,
        offeredSnapshotId: text.offeredSnapshotId,
        recordedBy: signedIn(ctx).personId,
        recordedAt: ctx.now,
      }
      await insertGuidingDecision(tx, ctx.organisationId, decision)
      await settle(tx, ctx, text, decision)
      await recordEvent(tx, ctx, {
        action: 'guiding-text.decided',
        subject: { kind: 'guiding-decision', id: decision.id },
        before: { status: text.status },
        after: decision,
      })
      return accept(decision)
    },
  )
}
