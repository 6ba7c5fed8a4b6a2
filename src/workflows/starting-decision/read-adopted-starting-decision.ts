import type { GoverningBody } from '#src/domain/body/body.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import {
  standingStarts,
  type StandingStart,
  type StartingDecision,
} from '#src/domain/starting-decision/starting-decision.ts'
import { selectBodies } from '#src/storage/people.ts'
import { selectOptionalSnapshot } from '#src/storage/snapshots.ts'
import { selectStartingDecisions, type StartingRecord } from '#src/storage/starting-decisions.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** A startbesluit as it was adopted and how it stands today, with its fingerprint. */
export interface AdoptedStartingDecision extends StandingStart<StartingRecord> {
  readonly body: GoverningBody | null
  readonly sha256: string
}

/** One adopted startbesluit among all of them. */
export interface StartingDecisions {
  /** Nothing when there is none with this number, or none in force. */
  readonly shown: AdoptedStartingDecision | null
  /** Every one that was adopted, the last one first. */
  readonly adopted: readonly StandingStart<Pick<StartingDecision, 'number' | 'adoptedOn'>>[]
}

/** The startbesluit with this number, or the one that is in force, and how it stands among the others. */
export function readAdoptedStartingDecision(ctx: Context, number: number | null): Promise<StartingDecisions> {
  return within(ctx, async (tx) => {
    const adopted = standingStarts(await selectStartingDecisions(tx), ctx.today)
    const found = adopted.find(({ decision, standing }) =>
      number === null ? standing === 'inForce' : decision.number === number,
    )
    if (found === undefined) return { shown: null, adopted }
    const snapshot = await selectOptionalSnapshot(tx, found.decision.snapshotId)
    const body = (await selectBodies(tx)).find(({ id }) => id === found.decision.bodyId) ?? null
    return { shown: { ...found, body, sha256: snapshot?.sha256 ?? '' }, adopted }
  })
}

/** When everybody may read a startbesluit at its own address. */
export interface PublicStart {
  readonly number: number
  readonly changedOn: Day
}

/** Every startbesluit that was adopted: public from that moment on. */
export function readPublicStarts(ctx: Context): Promise<readonly PublicStart[]> {
  return within(ctx, async (tx) =>
    (await selectStartingDecisions(tx)).map(({ number, adoptedOn }) => ({ number, changedOn: adoptedOn })),
  )
}
