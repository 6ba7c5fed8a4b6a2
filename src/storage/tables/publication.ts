import type { Generated } from 'kysely'
import type { ReactionKind, ReactionOutcome } from '#src/domain/publication/reaction.ts'
import type { WithheldPart, WithholdingKind } from '#src/domain/publication/withholding.ts'
import type { WooGround } from '#src/domain/publication/woo-ground.ts'

interface OwnRow {
  id: string
  organisation_id: string
}

/** What the public may know beyond the records themselves, and what the public sends. */
export interface PublicationTables {
  public_choice: OwnRow & {
    algorithm_id: string
    sequence: Generated<number>
    shown: boolean
    chosen_by: string
    chosen_on: string
  }
  public_detail: OwnRow & {
    algorithm_id: string
    cost: string | null
    register_url: string | null
    input_until: string | null
    revision: Generated<number>
  }
  withholding: OwnRow & {
    algorithm_id: string
    subject_kind: WithholdingKind
    subject_id: string
    part: WithheldPart
    ground: WooGround
    motivation: string
    decided_by: string
    decided_by_body: boolean
    decided_on: string
    until_on: string | null
    recorded_by: string
    recorded_at: string
  }
  withholding_end: OwnRow & { withholding_id: string; ended_on: string; recorded_by: string; recorded_at: string }
  public_setting: OwnRow & {
    clerk_email: string | null
    previous_meeting_on: string | null
    next_meeting_on: string | null
    security_contact: string | null
    last_reaction: Generated<number>
    revision: Generated<number>
  }
  public_reaction: OwnRow & {
    number: number
    kind: ReactionKind
    text: string
    name: string | null
    email: string | null
    erased_on: string | null
    erased_law: string | null
    erased_reason: string | null
    algorithm_id: string | null
    decision_id: string | null
    received_at: string
  }
  reaction_treatment: OwnRow & {
    reaction_id: string
    outcome: ReactionOutcome
    answer: string
    public_question: string | null
    by_function: string
    treated_by: string
    treated_on: string
  }
}
