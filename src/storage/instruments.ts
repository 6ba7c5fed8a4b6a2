import { sql } from 'kysely'

import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import type { Glossary } from '#src/domain/instrument/glossary.ts'
import type { ImportRemark } from '#src/domain/instrument/import-remark.ts'
import type { Moment } from '#src/domain/shared/dates.ts'

import type { Tx } from './database.ts'
import { json } from './json.ts'

/** A published version of an instrument, as it stands in the library of the installation. */
export interface PublishedInstrument {
  readonly id: string
  readonly family: string
  readonly definition: InstrumentDefinition
  readonly sha256: string
  readonly remarks: readonly ImportRemark[]
  readonly questions: number
  readonly nodes: number
  readonly file: string
  readonly fileSha256: string
  readonly importedAt: Moment
}

/** What a list says about a version. */
export interface InstrumentLine {
  readonly id: string
  readonly urn: string
  readonly version: string
  readonly family: string
  readonly title: string
  readonly format: InstrumentDefinition['format']
  readonly kind: InstrumentDefinition['kind']
  readonly textPolicy: InstrumentDefinition['textPolicy']
  readonly sourceName: string | null
  readonly questions: number
  readonly sha256: string
  readonly importedAt: Moment
  /** The organisation of this transaction works with it: it said so, or it is ours and nobody stopped it. */
  readonly enabled: boolean
}

/** Publishes a version. In a transaction of the installation. */
export async function insertInstrument(tx: Tx, published: PublishedInstrument): Promise<void> {
  const { definition } = published
  await tx
    .insertInto('instrument_definition')
    .values({
      id: published.id,
      urn: definition.urn,
      version: definition.version,
      family: published.family,
      title: definition.title,
      content: json(definition),
      sha256: published.sha256,
      remarks: json(published.remarks),
      questions: published.questions,
      nodes: published.nodes,
      file: published.file,
      file_sha256: published.fileSha256,
      imported_at: published.importedAt,
    })
    .execute()
}

/** The fingerprints of what is published, to know a version again. */
export const selectInstrumentFingerprints = (
  tx: Tx,
): Promise<{ id: string; urn: string; version: string; sha256: string; fileSha256: string }[]> =>
  tx
    .selectFrom('instrument_definition')
    .select(['id', 'urn', 'version', 'sha256', 'file_sha256 as fileSha256'])
    .execute()

/** What an organisation said last about an instrument `d`, as `e`. */
export const lastSwitch = sql`LEFT JOIN LATERAL (SELECT enabled FROM enabled_instrument WHERE definition_id = d.id
                                                   ORDER BY number DESC LIMIT 1) e ON true`

/** That an organisation works with `d`: ours are proposals to work with until it says otherwise. */
export const isInUse = sql<boolean>`coalesce(e.enabled, d.content ->> 'format' = 'own')`

/** Every version, with whether this organisation works with it. */
export async function selectInstruments(tx: Tx): Promise<InstrumentLine[]> {
  const { rows } = await sql<InstrumentLine>`
    SELECT d.id, d.urn, d.version, d.family, d.title, d.questions, d.sha256, d.imported_at AS "importedAt",
           d.content ->> 'format' AS format, d.content ->> 'kind' AS kind,
           d.content ->> 'textPolicy' AS "textPolicy", d.content ->> 'sourceName' AS "sourceName",
           ${isInUse} AS enabled
      FROM instrument_definition d ${lastSwitch}
     ORDER BY d.title, d.urn, d.imported_at`.execute(tx)
  return rows
}

/** Versions that this organisation decided about, with everything in them. */
export async function selectSwitchedInstruments(
  tx: Tx,
): Promise<{ definition: InstrumentDefinition; enabled: boolean }[]> {
  const { rows } = await sql<{ definition: InstrumentDefinition; enabled: boolean }>`
    SELECT d.content AS definition, e.enabled
      FROM instrument_definition d
      JOIN LATERAL (SELECT enabled FROM enabled_instrument WHERE definition_id = d.id
                     ORDER BY number DESC LIMIT 1) e ON true
     ORDER BY d.title, d.urn, d.imported_at`.execute(tx)
  return rows
}

/** One version with everything in it. */
export async function selectOptionalInstrument(tx: Tx, id: string): Promise<PublishedInstrument | undefined> {
  const row = await tx
    .selectFrom('instrument_definition')
    .select([
      'id',
      'family',
      'content',
      'sha256',
      'remarks',
      'questions',
      'nodes',
      'file',
      'file_sha256',
      'imported_at',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { content: definition, file_sha256: fileSha256, imported_at: importedAt, ...rest } = row
  return { ...rest, definition, fileSha256, importedAt }
}

/** A list of words that was published. */
export interface PublishedGlossary {
  readonly id: string
  readonly glossary: Glossary
  readonly sha256: string
  readonly file: string
  readonly importedAt: Moment
}

export async function insertGlossary(tx: Tx, { glossary, ...published }: PublishedGlossary): Promise<void> {
  await tx
    .insertInto('instrument_glossary')
    .values({
      id: published.id,
      urn: glossary.urn,
      version: glossary.version,
      content: json(glossary),
      sha256: published.sha256,
      file: published.file,
      imported_at: published.importedAt,
    })
    .execute()
}

/** Every list of words. */
export async function selectGlossaries(tx: Tx): Promise<PublishedGlossary[]> {
  const rows = await tx
    .selectFrom('instrument_glossary')
    .select(['id', 'content', 'sha256', 'file', 'imported_at'])
    .orderBy('urn')
    .orderBy('version')
    .execute()
  return rows.map(({ content: glossary, imported_at: importedAt, ...row }) => ({ ...row, glossary, importedAt }))
}
