import type { Generated } from 'kysely'
import type { ConsultationSubject } from '#src/domain/consultation/consultation.ts'
import type {
  ContributionOutcome,
  ContributionWay,
  ContributorKind,
  HidingGround,
  Showing,
} from '#src/domain/consultation/contribution.ts'

interface OwnRow {
  id: string
  organisation_id: string
}

interface MadeRow extends OwnRow {
  by_function: string
  made_by: string
  made_on: string
}

/** Drafts that are put before society, with what was said and done. */
export interface ConsultationTables {
  consultation: OwnRow & {
    slug: string
    subject: ConsultationSubject
    algorithm_id: string | null
    guiding_text_id: string | null
    title: string
    draft: string
    questions: string
    follow_up: string
    opens_on: string
    closes_on: string
    answer_by: string
    put_out_on: string | null
    withdrawn_on: string | null
    withdrawn_reason: string
    accounted_on: string | null
    last_number: Generated<number>
    made_by: string
    revision: Generated<number>
  }
  consultation_contribution: OwnRow & {
    consultation_id: string
    number: number
    kind: ContributorKind
    name: string | null
    email: string | null
    erased_on: string | null
    erased_law: string | null
    erased_reason: string | null
    way: ContributionWay
    text: string
    received_at: string
  }
  contribution_moderation: MadeRow & {
    contribution_id: string
    sequence: Generated<number>
    showing: Showing
    ground: HidingGround | null
    shown_text: string | null
  }
  contribution_answer: MadeRow & {
    contribution_id: string
    sequence: Generated<number>
    outcome: ContributionOutcome
    text: string
  }
  consultation_account: MadeRow & {
    consultation_id: string
    summary: string
    snapshot_id: string
  }
}
