import { partsOf } from '#src/domain/guiding-text/part.ts'
import type { PlanInForce } from '#src/domain/plan/plan-in-force.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalTextInForce, type AdoptedText } from '#src/storage/guiding-decisions.ts'

/** The plan that is in force on a day. For use inside a workflow. */
export async function planInForce(tx: Tx, day: Day): Promise<PlanInForce | null> {
  const current = await selectOptionalTextInForce(tx, 'plan', day)
  return current === undefined ? null : planOf(current)
}

/** An adopted plan with its goals. */
export const planOf = ({ version, content, sha256 }: AdoptedText): PlanInForce => ({
  title: content.title,
  number: content.number,
  versionId: version.versionId,
  introduction: content.about.introduction,
  periodFrom: content.about.periodFrom,
  periodTo: content.about.periodTo,
  inForceFrom: version.inForceFrom,
  reviewBy: version.reviewBy,
  sha256,
  goals: partsOf(content.parts, 'goal').map((part) => ({ ...part.content, key: part.key, code: part.code })),
})
