import { candidatesOf, type Candidate } from '#src/domain/trial-case/candidates.ts'
import type { Lesson, LessonUse } from '#src/domain/trial-case/lesson.ts'
import { trackOf, type TrackedStep } from '#src/domain/trial-case/track.ts'
import type { TrialCase } from '#src/domain/trial-case/trial-case.ts'
import { selectOptionalTrial, selectTrialCases } from '#src/storage/trial-cases.ts'
import { selectCandidateFacts } from '#src/storage/views/trial-candidates.ts'
import { gatherDossier } from '#src/domain/route/gather.ts'
import { selectDossierProgress } from '#src/storage/views/dossier-progress.ts'
import { selectOptionalDossier } from '#src/storage/views/dossier.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** The trial cases, and the algorithms that could be one. */
export interface TrialCases {
  readonly trials: readonly (TrialCase & { readonly algorithmName: string })[]
  readonly candidates: readonly Candidate[]
}

/** Every trial case, and what could become one. */
export function readTrialCases(ctx: Context): Promise<TrialCases> {
  return within(ctx, async (tx) => {
    const facts = await selectCandidateFacts(tx)
    const names = new Map(facts.map(({ id, name }) => [id, name]))
    const trials = await selectTrialCases(tx)
    const running = trials.filter(({ endedOn }) => endedOn === null).map(({ algorithmId }) => algorithmId)
    return {
      trials: trials.map((trial) => ({ ...trial, algorithmName: names.get(trial.algorithmId) ?? '' })),
      candidates: candidatesOf(facts).filter(({ id }) => !running.includes(id)),
    }
  })
}

/** A trial case with its track, its learning log and what became of it. */
export interface TrialCasePage {
  readonly trial: TrialCase
  readonly algorithm: { readonly id: string; readonly name: string }
  readonly track: readonly TrackedStep[]
  readonly lessons: readonly Lesson[]
  readonly uses: readonly LessonUse[]
}

/** One trial case; nothing when it is not one of ours. */
export function readTrialCase(ctx: Context, id: string): Promise<TrialCasePage | undefined> {
  return within(ctx, async (tx) => {
    const found = await selectOptionalTrial(tx, id)
    if (found === undefined) return undefined
    const { lessons, uses, ...trial } = found
    const rows = await selectOptionalDossier(tx, trial.algorithmId, ctx.today)
    if (rows === undefined) return undefined
    const facts = gatherDossier(rows, await selectDossierProgress(tx, rows, ctx.today))
    const algorithm = { id: rows.algorithm.id, name: rows.algorithm.facts.name }
    return { trial, algorithm, lessons, uses, track: trackOf(facts, trial) }
  })
}
