import { proposedRules, startingRows } from '#src/content/starting-decision/starting-rows.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import type { RoleAssignment } from '#src/domain/person/role.ts'
import { holdsOn } from '#src/domain/shared/dates.ts'
import type { ProposedRules } from '#src/domain/starting-decision/rules-in-force.ts'
import { startingDecisionOn } from '#src/domain/starting-decision/starting-decision.ts'
import type { StartingRow } from '#src/domain/starting-decision/starting-row.ts'
import type { RegisteredMandate } from '#src/storage/mandates.ts'
import type { Person } from '#src/storage/people.ts'
import {
  selectOptionalStartingDraft,
  selectStartingDecisions,
  type StartingDraft,
  type StartingRecord,
} from '#src/storage/starting-decisions.ts'
import { selectRegime } from '#src/storage/views/regime.ts'
import { selectStartingSurroundings } from '#src/storage/views/starting-page.ts'
import { within, type Context } from '#src/workflows/context.ts'

export type { StartingDraft, StartingRecord } from '#src/storage/starting-decisions.ts'

/** Everything on the page of the startbesluit. */
export interface StartingDecisionView {
  readonly rows: readonly StartingRow[]
  readonly proposed: ProposedRules
  readonly draft: StartingDraft | null
  readonly adopted: readonly StartingRecord[]
  /** The one that holds today. */
  readonly inForce: StartingRecord | null
  readonly bodies: readonly GoverningBody[]
  readonly mandates: readonly RegisteredMandate[]
  readonly held: readonly RoleAssignment[]
  readonly people: readonly Person[]
  /** Algorithms that are in use, by name. */
  readonly inUse: readonly { readonly id: string; readonly name: string }[]
}

/** The startbesluit: its rows, the draft, what was adopted before, and what stands around it. */
export function readStartingDecision(ctx: Context): Promise<StartingDecisionView> {
  return within(ctx, async (tx) => {
    const adopted = await selectStartingDecisions(tx)
    const inForceId = startingDecisionOn(adopted, ctx.today)?.id
    const { bodies, mandates } = await selectRegime(tx)
    const around = await selectStartingSurroundings(tx, ctx.today)
    return {
      rows: startingRows,
      proposed: proposedRules,
      draft: (await selectOptionalStartingDraft(tx)) ?? null,
      adopted,
      inForce: adopted.find(({ id }) => id === inForceId) ?? null,
      bodies,
      mandates: mandates.filter((mandate) => holdsOn(mandate, ctx.today)),
      ...around,
    }
  })
}
