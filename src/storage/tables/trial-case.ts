import type { Generated } from 'kysely'
import type { LessonUseKind } from '#src/domain/trial-case/lesson.ts'
import type { TrialStep } from '#src/domain/trial-case/track.ts'

interface OwnRow {
  id: string
  organisation_id: string
}

interface MadeRow extends OwnRow {
  by_function: string
  made_by: string
  made_on: string
}

/** Trial cases with what was learned and what became of it. */
export interface TrialCaseTables {
  trial_case: OwnRow & {
    algorithm_id: string
    why: string
    question: string
    started_by: string
    started_on: string
    ended_on: string | null
    conclusion: string
    broken_off: Generated<boolean>
    revision: Generated<number>
  }
  trial_lesson: MadeRow & {
    trial_case_id: string
    sequence: Generated<number>
    step: TrialStep
    text: string
  }
  trial_lesson_withdrawal: MadeRow & {
    lesson_id: string
    reason: string
  }
  trial_lesson_use: MadeRow & {
    lesson_id: string
    kind: LessonUseKind
    text_id: string | null
    part_key: string | null
    title: string
  }
}
