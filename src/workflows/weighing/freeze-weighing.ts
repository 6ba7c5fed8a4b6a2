import { canonicalJson } from '#src/domain/audit/canonical-json.ts'
import { content } from '#src/domain/weighing/content.ts'
import type { Weighing } from '#src/domain/weighing/weighing.ts'
import type { Tx } from '#src/storage/database.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { selectSnapshotsOf, type Snapshot } from '#src/storage/snapshots.ts'
import { updateWeighingNumber } from '#src/storage/weighings.ts'
import type { Context } from '#src/workflows/context.ts'
import { freeze } from '#src/workflows/freeze.ts'

/** The subject under which versions of a weighing are frozen. */
export const frozenWeighing = (weighing: Pick<Weighing, 'id'>) => ({ kind: 'weighing', id: weighing.id })

/**
 * Freezes a weighing as it is now, under its version number. The same content again gives the version that stands
 * there. Part of a workflow, which records the event: releasing, putting it on the agenda, deciding.
 */
export async function freezeWeighing(tx: Tx, ctx: Context, weighing: Weighing): Promise<Snapshot> {
  const subject = frozenWeighing(weighing)
  const last = (await selectSnapshotsOf(tx, subject)).at(-1)
  if (last !== undefined && canonicalJson(content({ ...weighing, number: last.number }, sha256)) === last.text)
    return last
  const number = (last?.number ?? 0) + 1
  const snapshot = await freeze(tx, ctx, { subject, content: content({ ...weighing, number }, sha256) })
  await updateWeighingNumber(tx, weighing.id, number)
  return snapshot
}
