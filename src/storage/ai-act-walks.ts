import type { KeptWalk, WalkState } from '#src/domain/ai-act/kept-walk.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

const columns = [
  'id',
  'algorithm_id as algorithmId',
  'number',
  'tree',
  'state',
  'path',
  'told',
  'remembered',
  'started_by as startedBy',
  'started_on as startedOn',
  'changed_at as changedAt',
  'revision',
] as const

/** Every walk for an algorithm, the newest first. */
export async function selectWalks(tx: Tx, algorithmId: string): Promise<KeptWalk[]> {
  const rows = await tx
    .selectFrom('ai_act_walk')
    .select(columns)
    .where('algorithm_id', '=', algorithmId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as WalkState }))
}

/** One walk, held until the transaction ends. */
export async function selectWalkForUpdate(tx: Tx, algorithmId: string, id: string): Promise<KeptWalk | undefined> {
  const row = await tx
    .selectFrom('ai_act_walk')
    .select(columns)
    .where('id', '=', id)
    .where('algorithm_id', '=', algorithmId)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : { ...row, state: row.state as WalkState }
}

export async function insertWalk(tx: Tx, organisationId: string, walk: KeptWalk): Promise<void> {
  await tx
    .insertInto('ai_act_walk')
    .values({
      id: walk.id,
      organisation_id: organisationId,
      algorithm_id: walk.algorithmId,
      number: walk.number,
      tree: json(walk.tree),
      state: walk.state,
      path: json(walk.path),
      told: json(walk.told),
      remembered: json(walk.remembered),
      started_by: walk.startedBy,
      started_on: walk.startedOn,
      changed_at: walk.changedAt,
    })
    .execute()
}

/** Keeps where a walk stands; the revision goes up. */
export async function updateWalk(tx: Tx, walk: KeptWalk): Promise<void> {
  await tx
    .updateTable('ai_act_walk')
    .set({
      state: walk.state,
      path: json(walk.path),
      told: json(walk.told),
      remembered: json(walk.remembered),
      changed_at: walk.changedAt,
      revision: walk.revision + 1,
    })
    .where('id', '=', walk.id)
    .execute()
}
