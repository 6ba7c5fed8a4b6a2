import type { ControlArrangement } from '#src/domain/control/arrangement.ts'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalTextInForce } from '#src/storage/guiding-decisions.ts'

/** The arrangement that is in force on a day. For use inside a workflow. */
export async function controlArrangement(tx: Tx, day: Day): Promise<ControlArrangement | null> {
  const current = await selectOptionalTextInForce(tx, 'control', day)
  if (current === undefined) return null
  const { version, content, sha256 } = current
  return {
    title: content.title,
    number: content.number,
    versionId: version.versionId,
    introduction: content.about.introduction,
    inForceFrom: version.inForceFrom,
    reviewBy: version.reviewBy,
    sha256,
    tasks: partsOf(content.parts, 'adviceTask').map((part) => part.content),
    controls: partsOf(content.parts, 'control').map((part) => ({ ...part.content, key: part.key })),
  }
}
