import { candidatesOf, type Candidate } from '#src/domain/trial-case/candidates.ts'
import type { Lesson, LessonUse } from '#src/domain/trial-case/lesson.ts'
import { trackOf, type TrackedStep } from '#src/domain/trial-case/track.ts'
import type { TrialCase } from '#src/domain/trial-case/trial-case.ts'
import { selectLessons, selectLessonUses, selectOptionalTrialCase, selectTrialCases } from '#src/storage/trial-cases.ts'
import { selectCandidateFacts } from '#src/storage/views/trial-candidates.ts'
import { within, type Context } from './context.ts'
import { readDossier, type Dossier } from './read-dossier.ts'

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
  readonly dossier: Dossier
  readonly track: readonly TrackedStep[]
  readonly lessons: readonly Lesson[]
  readonly uses: readonly LessonUse[]
}

/** One trial case; nothing when it is not one of ours. */
export async function readTrialCase(ctx: Context, id: string): Promise<TrialCasePage | undefined> {
  const own = await within(ctx, async (tx) => {
    const trial = await selectOptionalTrialCase(tx, id)
    if (trial === undefined) return undefined
    return { trial, lessons: await selectLessons(tx, id), uses: await selectLessonUses(tx, id) }
  })
  const dossier = own === undefined ? undefined : await readDossier(ctx, own.trial.algorithmId)
  if (own === undefined || dossier === undefined) return undefined
  return { ...own, dossier, track: trackOf(dossier.facts, own.trial) }
}
