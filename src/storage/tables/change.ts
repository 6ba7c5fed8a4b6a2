import type { ChangeAnswers, ChangeNoticer, ChangeVerdict } from '#src/domain/change/change.ts'
import type { Json } from './foundation.ts'

/** Changes of algorithms that were reported, and what the expert said about them. */
export interface ChangeTables {
  algorithm_change: {
    id: string
    organisation_id: string
    algorithm_id: string
    description: string
    answers: Json<ChangeAnswers>
    called: ChangeVerdict
    starts_on: string
    noticed_by: ChangeNoticer
    reported_by: string
    reported_on: string
    reported_at: string
  }
  algorithm_change_judgement: {
    id: string
    organisation_id: string
    change_id: string
    verdict: ChangeVerdict
    reason: string
    judged_by: string
    judged_on: string
  }
}
