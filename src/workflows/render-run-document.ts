import type { Document } from '#src/exchange/documents/document.ts'
import { renderDocx } from '#src/exchange/documents/docx.ts'
import { renderPdf } from '#src/exchange/documents/pdf.ts'
import { instrumentDocument, type InstrumentExtract } from '#src/exchange/documents/compose/instrument-document.ts'
import { selectSnapshotsOf } from '#src/storage/snapshots.ts'
import { within, type Context } from './context.ts'
import { documentContext, type DocumentLanguage } from './document-context.ts'
import { readRun } from './read-run.ts'
import type { FileFormat, RenderedFile } from './render-file.ts'

export type { FileFormat } from './render-file.ts'

/** A filled-in instrument as a document, whole or as extract; nothing when it was done elsewhere. */
export async function renderRunDocument(
  ctx: Context,
  command: { readonly runId: string; readonly extract: InstrumentExtract; readonly language: DocumentLanguage },
): Promise<Document | undefined> {
  const reading = await readRun(ctx, command.runId)
  const definition = reading?.run.definition ?? null
  if (reading === undefined || definition === null) return undefined
  return within(ctx, async (tx) => {
    const around = await documentContext(tx, ctx, command.language)
    const frozen = (await selectSnapshotsOf(tx, { kind: 'instrumentRun', id: command.runId })).at(-1)
    return instrumentDocument(around.composing, {
      algorithmName: reading.algorithmName,
      run: reading.run,
      definition,
      extract: command.extract,
      stamp: {
        number: frozen?.number ?? null,
        fingerprint: frozen?.sha256 ?? null,
        chainHead: frozen === undefined ? null : around.chainHead,
        date: ctx.today,
      },
    })
  })
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The document as a file: PDF/UA-1 to read, PDF/A-2a to keep, Word to go on with. */
export async function renderRunFile(
  ctx: Context,
  command: Parameters<typeof renderRunDocument>[1] & { readonly format: FileFormat },
): Promise<Omit<RenderedFile, 'extension'> | undefined> {
  const document = await renderRunDocument(ctx, command)
  if (document === undefined) return undefined
  if (command.format === 'docx') return { bytes: await renderDocx(document), mediaType: wordType }
  const { bytes } = await renderPdf(document, command.format === 'pdf' ? 'ua-1' : 'a-2a')
  return { bytes, mediaType: 'application/pdf' }
}
