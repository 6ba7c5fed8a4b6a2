import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { partsOf } from '#src/domain/guiding-text/part.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { ConsultedContribution } from '#src/domain/guiding-text/missing.ts'
import { consultedContributions } from '../contributions.ts'
import type { Tx } from '../database.ts'
import { latestTexts, notRepealed } from '../guiding-decisions.ts'

/** The paragraphs of the vision at which other texts can point. */
export interface VisionParagraphs {
  /** Titles by code: of the vision in force and of the one that is being written. */
  readonly titles: ReadonlyMap<string, string>
  /** Codes that stand in the vision in force. */
  readonly inForce: ReadonlySet<string>
}

/** The vision in force on a day, and the titles in the one that is being written. */
const visionColumns = (tx: Tx, day: Day) =>
  [
    jsonObjectFrom(latestTexts(tx, ['vision'], day)).as('vision'),
    jsonArrayFrom(
      tx
        .selectFrom('guiding_part as p')
        .innerJoin('guiding_version as v', 'v.id', 'p.version_id')
        .select(['p.code', sql<string>`p.content ->> 'title'`.as('title')])
        .where('v.kind', '=', 'vision')
        .where('v.status', 'not in', ['adopted', 'withdrawn'])
        .where('p.type', '=', 'paragraph')
        .orderBy('p.sequence')
        .orderBy('p.code'),
    ).as('written'),
  ] as const

/** The paragraphs of the vision in force on a day and of the one that is being written, in one query. */
export async function selectVisionParagraphs(tx: Tx, day: Day): Promise<VisionParagraphs> {
  return paragraphsOf(await tx.selectNoFrom(() => [...visionColumns(tx, day)]).executeTakeFirstOrThrow())
}

/** What stands around a text that is read: the paragraphs of the vision, and what was said about it in consultations. */
export interface TextSurroundings {
  readonly paragraphs: VisionParagraphs
  readonly contributions: readonly ConsultedContribution[]
}

/** All of it in one query. */
export async function selectTextSurroundings(tx: Tx, textId: string, day: Day): Promise<TextSurroundings> {
  const row = await tx
    .selectNoFrom(() => [
      ...visionColumns(tx, day),
      jsonArrayFrom(consultedContributions(tx, textId)).as('contributions'),
    ])
    .executeTakeFirstOrThrow()
  return { paragraphs: paragraphsOf(row), contributions: row.contributions }
}

interface VisionRow {
  readonly vision: Parameters<typeof notRepealed>[0] | null
  readonly written: readonly { readonly code: string; readonly title: string }[]
}

function paragraphsOf(row: VisionRow): VisionParagraphs {
  const inForce = row.vision === null ? undefined : notRepealed(row.vision)
  const adopted = partsOf(inForce?.content.parts ?? [], 'paragraph')
  return {
    titles: new Map([
      ...row.written.map(({ code, title }): [string, string] => [code, title]),
      ...adopted.map(({ code, content }): [string, string] => [code, content.title]),
    ]),
    inForce: new Set(adopted.map(({ code }) => code)),
  }
}
