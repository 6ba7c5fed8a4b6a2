import {
  selectOptionalWordTemplate,
  selectWordTemplates,
  templateDocuments,
  type StoredTemplate,
  type TemplateDocument,
} from '#src/storage/word-templates.ts'
import { within, type Context } from '#src/workflows/context.ts'

export { templateDocuments, type TemplateDocument }
export type TemplateLine = Omit<StoredTemplate, 'bytes'>

/** The Word templates in use. */
export const readWordTemplates = (ctx: Context): Promise<readonly TemplateLine[]> => within(ctx, selectWordTemplates)

/** The template in use for one kind of document, with its content. */
export const readWordTemplate = (ctx: Context, document: TemplateDocument): Promise<StoredTemplate | undefined> =>
  within(ctx, (tx) => selectOptionalWordTemplate(tx, document))

export const isTemplateDocument = (text: string): text is TemplateDocument =>
  templateDocuments.some((document) => document === text)
