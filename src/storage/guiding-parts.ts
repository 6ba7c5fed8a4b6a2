import type { GuidingPart } from '#src/domain/guiding-text/part.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

/** Who wrote a part, when, in which version. */
export interface PartWritten {
  readonly organisationId: string
  readonly versionId: string
  readonly by: string
  readonly on: Day
}

export async function insertGuidingPart(tx: Tx, written: PartWritten, part: GuidingPart): Promise<void> {
  await tx
    .insertInto('guiding_part')
    .values({
      id: part.id,
      organisation_id: written.organisationId,
      version_id: written.versionId,
      key: part.key,
      type: part.type,
      code: part.code,
      sequence: part.sequence,
      content: json(part.content),
      origin: part.origin === null ? null : json(part.origin),
      own_words: part.ownWords,
      changed_by: written.by,
      changed_on: written.on,
    })
    .execute()
}

/** Gives a part other words; false when somebody else changed it meanwhile. */
export async function updateGuidingPart(
  tx: Tx,
  written: PartWritten,
  part: Pick<GuidingPart, 'id' | 'code' | 'sequence' | 'content' | 'revision'>,
): Promise<boolean> {
  const result = await tx
    .updateTable('guiding_part')
    .set({
      code: part.code,
      sequence: part.sequence,
      content: json(part.content),
      own_words: true,
      changed_by: written.by,
      changed_on: written.on,
      revision: part.revision + 1,
    })
    .where('id', '=', part.id)
    .where('revision', '=', part.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function deleteGuidingPart(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('guiding_part').where('id', '=', id).execute()
}
