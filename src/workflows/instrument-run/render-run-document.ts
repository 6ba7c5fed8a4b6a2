import type { Document } from '#src/exchange/documents/document.ts'
import { instrumentDocument, type InstrumentExtract } from '#src/exchange/documents/compose/instrument-document.ts'
import { selectSnapshotsOf } from '#src/storage/snapshots.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { documentContext, type DocumentLanguage } from '#src/workflows/documents/document-context.ts'
import { readRun } from './read-run.ts'
import { renderFile, type FileFormat, type RenderedFile } from '#src/workflows/documents/render-file.ts'

export type { FileFormat } from '#src/workflows/documents/render-file.ts'

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

/** The document as a file; in Word it goes in the template that the organisation has for these reports. */
export async function renderRunFile(
  ctx: Context,
  { format, ...asked }: Parameters<typeof renderRunDocument>[1] & { readonly format: FileFormat },
): Promise<RenderedFile | undefined> {
  const document = await renderRunDocument(ctx, asked)
  return document === undefined ? undefined : renderFile(ctx, document, { kind: 'instrumentRun', format })
}
