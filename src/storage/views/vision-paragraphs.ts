import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'
import { latestTexts, notRepealed } from '../guiding-decisions.ts'

/** Titles of the paragraphs of the vision in force on a day and of the one that is being written, by code, in one query. */
export async function selectVisionParagraphs(tx: Tx, day: Day): Promise<ReadonlyMap<string, string>> {
  const row = await tx
    .selectNoFrom((eb) => [
      jsonObjectFrom(latestTexts(tx, ['vision'], day)).as('vision'),
      jsonArrayFrom(
        eb
          .selectFrom('guiding_part as p')
          .innerJoin('guiding_version as v', 'v.id', 'p.version_id')
          .select(['p.code', sql<string>`p.content ->> 'title'`.as('title')])
          .where('v.kind', '=', 'vision')
          .where('v.status', 'not in', ['adopted', 'withdrawn'])
          .where('p.type', '=', 'paragraph')
          .orderBy('p.sequence')
          .orderBy('p.code'),
      ).as('written'),
    ])
    .executeTakeFirstOrThrow()
  const inForce = row.vision === null ? undefined : notRepealed(row.vision)
  return new Map([
    ...row.written.map(({ code, title }): [string, string] => [code, title]),
    ...partsOf(inForce?.content.parts ?? [], 'paragraph').map(({ code, content }): [string, string] => [
      code,
      content.title,
    ]),
  ])
}
