import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { isId } from '#src/domain/shared/ids.ts'
import { readInstruments, type GivenFile, type RefusedInstrument } from '#src/exchange/instruments/read-instruments.ts'
import { deleteFileUploadsOf, insertFileUpload, selectOptionalFileUpload } from '#src/storage/file-uploads.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { importInstruments, planInstruments, type InstrumentImport } from './import-instruments.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

const table = 'instrument_upload'

/** Keeps a file until the person who chose it has seen what it would do. A file that is refused is not kept. */
export async function keepInstrumentUpload(
  ctx: Context,
  file: GivenFile,
): Promise<Result<string, readonly RefusedInstrument[]>> {
  const { refused, definitions, glossaries } = readInstruments([file])
  if (refused.length > 0) return refuse(refused)
  if (definitions.length + glossaries.length === 0)
    return refuse([{ file: file.name, place: '', reason: 'not-an-instrument', detail: '' }])
  const { personId } = signedIn(ctx)
  const { organisationId } = ctx
  const id = ctx.newId()
  await within(ctx, async (tx) => {
    await deleteFileUploadsOf(tx, table, personId)
    await insertFileUpload(tx, { table, organisationId }, { id, personId, ...file, uploadedAt: ctx.now })
    await recordEvent(tx, ctx, { action: 'instrument-upload.kept', subject: { kind: 'instrumentUpload', id } })
  })
  return accept(id)
}

/** A file that waits for a yes, with what it would do. */
export interface InstrumentPreview {
  readonly id: string
  readonly file: string
  readonly plan: InstrumentImport
}

/** What a kept file would do. Nothing for another person, or when it was forgotten. */
export async function readInstrumentUpload(ctx: Context, id: string): Promise<InstrumentPreview | undefined> {
  const upload = await keptUpload(ctx, id)
  if (upload === undefined) return undefined
  return { id, file: upload.name, plan: await planInstruments(ctx, [upload]) }
}

/** Publishes what is in a kept file, and forgets the file. Doing it twice changes nothing the second time. */
export async function importInstrumentUpload(
  ctx: Context,
  id: string,
): Promise<Result<InstrumentImport, 'upload-gone' | 'version-taken'>> {
  const upload = await keptUpload(ctx, id)
  if (upload === undefined) return refuse('upload-gone')
  const done = await importInstruments(ctx, [upload])
  if (done.planned.some(({ outcome }) => outcome === 'taken')) return refuse('version-taken')
  await within(ctx, async (tx) => {
    await deleteFileUploadsOf(tx, table, upload.personId)
    await recordEvent(tx, ctx, { action: 'instrument-upload.imported', subject: { kind: 'instrumentUpload', id } })
  })
  return accept(done)
}

function keptUpload(ctx: Context, id: string) {
  const personId = ctx.actor?.personId
  if (personId === undefined || !isId(id)) return Promise.resolve(undefined)
  return within(ctx, (tx) => selectOptionalFileUpload(tx, table, { id, personId }))
}
