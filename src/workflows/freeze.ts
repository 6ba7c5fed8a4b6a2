import { canonicalJson } from '#src/domain/audit/canonical-json.ts'
import type { Tx } from '#src/storage/database.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { insertSnapshot, selectSnapshotsOf, type Snapshot } from '#src/storage/snapshots.ts'
import type { Context } from './context.ts'
import { sealLater } from './record-event.ts'

/**
 * Keeps a content as it is now, under the next number of its subject. The same content twice in a row gives the
 * version that already stands there. Part of a workflow: its event comes after one that seals the frozen text.
 */
export async function freeze(
  tx: Tx,
  ctx: Context,
  { subject, content }: { subject: { kind: string; id: string }; content: unknown },
): Promise<Snapshot> {
  const text = canonicalJson(content)
  const last = (await selectSnapshotsOf(tx, subject)).at(-1)
  if (last?.text === text) return last
  const snapshot: Snapshot = {
    id: ctx.newId(),
    subjectKind: subject.kind,
    subjectId: subject.id,
    number: (last?.number ?? 0) + 1,
    text,
    sha256: sha256(text),
    frozenAt: ctx.now,
  }
  await insertSnapshot(tx, ctx.organisationId, snapshot)
  sealLater(tx, { action: 'snapshot.frozen', id: snapshot.id, before: null, after: snapshot.sha256 })
  return snapshot
}
