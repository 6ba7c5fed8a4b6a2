import {
  asNormToAnswer,
  frameworkFlags,
  unsettledDeviations,
  type NormToAnswer,
} from '#src/domain/framework/norm-answers.ts'
import type { FrameworkReference } from '#src/domain/framework/framework-reference.ts'
import { normsThatApply } from '#src/domain/framework/norms-that-apply.ts'
import type { RoutingFlag } from '#src/domain/routing/routing-flag.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'
import { selectOptionalNormSituation } from '#src/storage/views/norm-situation.ts'

/** The norms in force that apply to an algorithm, and the framework that they stand in. */
export interface NormsAround {
  /** Nothing: without a framework. */
  readonly framework: FrameworkReference | null
  readonly norms: readonly NormToAnswer[]
  /** Norms from which a body allowed this algorithm to deviate. */
  readonly allowedKeys: readonly string[]
}

/** Which norms this algorithm has to answer on a day. For use inside a workflow. */
export async function normsAround(tx: Tx, algorithmId: string, day: Day): Promise<NormsAround> {
  const inForce = await selectOptionalTextInForce(tx, 'framework', day)
  const situation = await selectOptionalNormSituation(tx, algorithmId)
  const allowedKeys = situation?.allowedKeys ?? []
  if (inForce === undefined) return { framework: null, norms: [], allowedKeys }
  const { content, sha256 } = inForce
  const norms = situation === undefined ? [] : normsThatApply(content, situation)
  return {
    framework: { number: content.number, title: content.title, sha256 },
    norms: norms.map((norm) => asNormToAnswer(norm, content.number)),
    allowedKeys,
  }
}

/** What the framework means for who decides about this algorithm. */
export const flagsOfNorms = (
  { framework, norms, allowedKeys }: NormsAround,
  weighing: Pick<Weighing, 'normRelations' | 'disputes'> | undefined,
): readonly RoutingFlag[] =>
  frameworkFlags(framework !== null, weighing === undefined ? [] : unsettledDeviations(norms, weighing, allowedKeys))
