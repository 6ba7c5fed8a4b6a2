import { composeAlgorithm } from '#src/domain/publication/compose-algorithm.ts'
import { projectAlgorithm, publicWithholding } from '#src/domain/publication/project-algorithm.ts'
import type { PublicAlgorithm } from '#src/domain/publication/public-algorithm.ts'
import { visibilityOf } from '#src/domain/publication/visibility.ts'
import { isWithheldOn, type PublicWithholding } from '#src/domain/publication/withholding.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectPublicAlgorithm, selectPublicAnswers } from '#src/storage/views/public-algorithm.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { publicDecisions, summaryOf } from '#src/workflows/decision/read-public-decisions.ts'

/** A question of somebody outside with the answer, as it was made public. */
export interface PublicAnswer {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly on: Day
}

/** A page that was public is closed. */
interface WithheldAlgorithm {
  readonly kind: 'withheld'
  readonly withholding: PublicWithholding
}

/** The public record of an algorithm, or the ground on which it is withheld. */
export type ShownAlgorithm =
  { readonly kind: 'public'; readonly id: string; readonly algorithm: PublicAlgorithm } | WithheldAlgorithm

/** The same with the answers to questions about it. */
export type FoundAlgorithm =
  | { readonly kind: 'public'; readonly algorithm: PublicAlgorithm; readonly answers: readonly PublicAnswer[] }
  | WithheldAlgorithm

/** One algorithm by its address. What the public may not know does not exist. */
export function readPublicAlgorithm(ctx: Context, slug: string): Promise<FoundAlgorithm | null> {
  return within(ctx, async (tx) => {
    const shown = await shownAlgorithm(tx, ctx, slug)
    return shown?.kind === 'public' ? { ...shown, answers: await selectPublicAnswers(tx, shown.id) } : shown
  })
}

/** What the public sees of an algorithm, besides the answers. For use inside a workflow. */
export async function shownAlgorithm(tx: Tx, ctx: Context, slug: string): Promise<ShownAlgorithm | null> {
  const row = await selectPublicAlgorithm(tx, ctx.today, { slug })
  if (row === undefined) return null
  const visibility = visibilityOf(row.visibility, ctx.today)
  if (visibility === 'hidden') return null
  const surroundings = await selectPublicSurroundings(tx, ctx.today)
  const withholdings = surroundings.withholdings
    .filter((each) => each.algorithmId === row.id)
    .map((each) => each.withholding)
  if (visibility === 'withheld') {
    const whole = withholdings.find((each) => each.part === 'everything' && isWithheldOn(each, ctx.today))
    return whole === undefined || !wasPublic(row, whole)
      ? null
      : { kind: 'withheld', withholding: publicWithholding(whole) }
  }
  const { items } = await publicDecisions(tx, ctx.today, {
    ...{ algorithmId: row.id, weighed: 'none', limit: 200, offset: 0 },
    surroundings,
  })
  const source = composeAlgorithm({
    ...row,
    withholdings: withholdings.filter((each) => each.subject.kind === 'algorithm'),
    decisions: items.map(summaryOf),
    officials: surroundings.officials,
  })
  const algorithm = projectAlgorithm(source, ctx.today)
  if (algorithm === null) return null
  return { kind: 'public', id: row.id, algorithm }
}

/** Only an address that others may know keeps a page; what was withheld from its first day has none. */
const wasPublic = (
  row: { readonly registeredOn: Day; readonly visibility: { readonly studyStartedOn: Day | null } },
  whole: { readonly decidedOn: Day },
): boolean => row.registeredOn < whole.decidedOn && (row.visibility.studyStartedOn ?? '') < whole.decidedOn
