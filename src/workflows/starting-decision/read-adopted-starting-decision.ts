import type { GoverningBody } from '#src/domain/body/body.ts'
import { selectBodies } from '#src/storage/people.ts'
import { selectOptionalSnapshot } from '#src/storage/snapshots.ts'
import { selectStartingDecisions, type StartingRecord } from '#src/storage/starting-decisions.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** A startbesluit as it was adopted, with its fingerprint. */
export interface AdoptedStartingDecision {
  readonly decision: StartingRecord
  readonly body: GoverningBody | null
  readonly sha256: string
}

/** One adopted startbesluit by its number. */
export function readAdoptedStartingDecision(
  ctx: Context,
  number: number,
): Promise<AdoptedStartingDecision | undefined> {
  return within(ctx, async (tx) => {
    const decision = (await selectStartingDecisions(tx)).find((one) => one.number === number)
    if (decision === undefined) return undefined
    const snapshot = await selectOptionalSnapshot(tx, decision.snapshotId)
    const body = (await selectBodies(tx)).find(({ id }) => id === decision.bodyId) ?? null
    return { decision, body, sha256: snapshot?.sha256 ?? '' }
  })
}
