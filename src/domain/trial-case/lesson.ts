import type { GuidingKind } from '../guiding-text/guiding-text.ts'
import type { PartType } from '../guiding-text/part.ts'
import type { Day } from '../shared/dates.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { TrialStep } from './track.ts'
import type { TrialCase } from './trial-case.ts'

/** What was learned at a step of a trial case. It never changes. */
export interface Lesson {
  readonly id: string
  readonly trialCaseId: string
  readonly step: TrialStep
  readonly text: string
  readonly byFunction: string
  readonly on: Day
  /** Taken back, and why; it stays readable. */
  readonly withdrawn: LessonWithdrawal | null
}

/** That a lesson was taken back: it was wrong, or it was no lesson. */
export interface LessonWithdrawal {
  readonly reason: string
  readonly byFunction: string
  readonly on: Day
}

/** What a lesson can become, always as a draft. */
export const lessonUses = ['norm', 'visionParagraph', 'planGoal', 'instrument'] as const
export type LessonUseKind = (typeof lessonUses)[number]

/** What a lesson becomes in a text of the organisation; an instrument is kept by others. */
export type WrittenUse = Exclude<LessonUseKind, 'instrument'>

/** The text in which each use is written, and as what. */
export const usePlaces: Readonly<Record<WrittenUse, { readonly text: GuidingKind; readonly part: PartType }>> = {
  norm: { text: 'framework', part: 'norm' },
  visionParagraph: { text: 'vision', part: 'paragraph' },
  planGoal: { text: 'plan', part: 'goal' },
}

/** What became of a lesson, with where it went, so that a norm can show what it comes from. */
export interface LessonUse {
  readonly id: string
  readonly lessonId: string
  readonly kind: LessonUseKind
  /** The version of the text that it went into; nothing for an instrument, which other people keep. */
  readonly textId: string | null
  /** The part of that text, which keeps its key from version to version. */
  readonly partKey: string | null
  /** What it became, in words. */
  readonly title: string
  readonly byFunction: string
  readonly on: Day
}

export const lessonRefusals = ['ended-already', 'text-missing'] as const
export type LessonRefusal = (typeof lessonRefusals)[number]

/** Keeps a lesson in the learning log of a trial case that runs. */
export function keepLesson(lesson: Lesson, trial: TrialCase): Result<Lesson, LessonRefusal> {
  if (trial.endedOn !== null) return refuse('ended-already')
  return lesson.text.trim() === '' ? refuse('text-missing') : accept(lesson)
}

export const withdrawalRefusals = ['withdrawn-already', 'reason-missing'] as const
export type WithdrawalRefusal = (typeof withdrawalRefusals)[number]

/** Takes a lesson back. What it became already stays, with where it came from. */
export function withdrawLesson(
  { withdrawn }: Pick<Lesson, 'withdrawn'>,
  withdrawal: LessonWithdrawal,
): Result<LessonWithdrawal, WithdrawalRefusal> {
  if (withdrawn !== null) return refuse('withdrawn-already')
  return withdrawal.reason.trim() === '' ? refuse('reason-missing') : accept(withdrawal)
}

export const useRefusals = ['used-already', 'title-missing', 'theme-missing'] as const
export type UseRefusal = (typeof useRefusals)[number]

/** Turns a lesson into something, once per kind: a lesson can be a norm and a goal, and not the same norm twice. */
export function turnLesson(use: LessonUse, before: readonly LessonUse[]): Result<LessonUse, UseRefusal> {
  if (before.some(({ lessonId, kind }) => lessonId === use.lessonId && kind === use.kind)) return refuse('used-already')
  return use.title.trim() === '' ? refuse('title-missing') : accept(use)
}
