import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

/** The documents for which an organisation can have a template of its own. */
export const templateDocuments = [
  'proposal',
  'decision',
  'councilLetter',
  'weighing',
  'briefing',
  'mandates',
  'control',
  'roles',
  'plan',
  'guidingText',
  'instrumentRun',
  'reactionNote',
  'startingDecision',
] as const
export type TemplateDocument = (typeof templateDocuments)[number]

/** A Word file of the organisation that a kind of document is put in. */
export interface StoredTemplate {
  readonly id: string
  readonly document: TemplateDocument
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly uploadedBy: string | null
  readonly uploadedAt: Moment
}

/** Puts a template in use; the one before it stays as a record. */
export async function insertWordTemplate(tx: Tx, organisationId: string, template: StoredTemplate): Promise<void> {
  await removeWordTemplate(tx, template.document, template.uploadedAt)
  await tx
    .insertInto('word_template')
    .values({
      id: template.id,
      organisation_id: organisationId,
      document: template.document,
      name: template.name,
      bytes: Buffer.from(template.bytes),
      sha256: template.sha256,
      uploaded_by: template.uploadedBy,
      uploaded_at: template.uploadedAt,
      removed_at: null,
    })
    .execute()
}

/** Takes the template of a kind of document out of use. */
export async function removeWordTemplate(tx: Tx, document: TemplateDocument, at: Moment): Promise<void> {
  await tx
    .updateTable('word_template')
    .set({ removed_at: at })
    .where('document', '=', document)
    .where('removed_at', 'is', null)
    .execute()
}

/** The template in use for a kind of document. */
export async function selectOptionalWordTemplate(
  tx: Tx,
  document: TemplateDocument,
): Promise<StoredTemplate | undefined> {
  const row = await tx
    .selectFrom('word_template')
    .select(['id', 'name', 'bytes', 'sha256', 'uploaded_by as uploadedBy', 'uploaded_at as uploadedAt'])
    .where('document', '=', document)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? undefined : { ...row, document }
}

/** The templates in use, without their content. */
export async function selectWordTemplates(tx: Tx): Promise<Omit<StoredTemplate, 'bytes'>[]> {
  const rows = await tx
    .selectFrom('word_template')
    .select(['id', 'document', 'name', 'sha256', 'uploaded_by as uploadedBy', 'uploaded_at as uploadedAt'])
    .where('removed_at', 'is', null)
    .orderBy('document')
    .execute()
  return rows.map((row) => ({ ...row, document: row.document as TemplateDocument }))
}
