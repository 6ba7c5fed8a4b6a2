import type { Document } from '#src/exchange/documents/document.ts'
import { renderDocx } from '#src/exchange/documents/docx.ts'
import { renderPdf } from '#src/exchange/documents/pdf.ts'
import { checkTemplate, fillTemplate } from '#src/exchange/documents/word-template.ts'
import { selectOptionalWordTemplate, type TemplateDocument } from '#src/storage/word-templates.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** `pdf` is to read (PDF/UA-1), `archive` to keep (PDF/A-2a), `docx` to go on with. */
export type FileFormat = 'pdf' | 'archive' | 'docx'

export interface RenderedFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly extension: string
}

/** A document and which template it goes in. */
export interface RenderedDocument {
  readonly document: Document
  readonly kind: TemplateDocument
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes a file of a document. A Word file goes in the template of the organisation when it has one. */
export async function renderFile(
  ctx: Context,
  document: Document,
  { kind, format }: { readonly kind: TemplateDocument; readonly format: FileFormat },
): Promise<RenderedFile> {
  if (format === 'docx') return { bytes: await wordFile(ctx, document, kind), mediaType: docxType, extension: 'docx' }
  const { bytes } = await renderPdf(document, format === 'pdf' ? 'ua-1' : 'a-2a')
  return { bytes, mediaType: 'application/pdf', extension: format === 'pdf' ? 'pdf' : 'archief.pdf' }
}

async function wordFile(ctx: Context, document: Document, kind: TemplateDocument): Promise<Uint8Array> {
  const stored = await within(ctx, (tx) => selectOptionalWordTemplate(tx, kind))
  if (stored === undefined) return renderDocx(document)
  const template = await checkTemplate(stored.bytes)
  return template.ok ? fillTemplate(template.value, document) : renderDocx(document)
}
