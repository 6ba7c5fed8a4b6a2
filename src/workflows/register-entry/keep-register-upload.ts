import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readRegister, type GivenFile, type RegisterFileRefusal } from '#src/exchange/register/read-register.ts'
import { deleteFileUploadsOf, insertFileUpload } from '#src/storage/file-uploads.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Keeps a file of the register until the person who chose it has seen what it would do. One file per person. */
export async function keepRegisterUpload(
  ctx: Context,
  file: GivenFile,
): Promise<Result<string, RegisterFileRefusal | 'nobody'>> {
  const personId = ctx.actor?.personId
  if (personId === undefined) return refuse('nobody')
  const reading = readRegister([file])
  if (!reading.ok) return refuse(reading.refusal.reason)
  const id = ctx.newId()
  await within(ctx, async (tx) => {
    await deleteFileUploadsOf(tx, 'register_upload', personId)
    const place = { table: 'register_upload', organisationId: ctx.organisationId } as const
    await insertFileUpload(tx, place, { id, personId, ...file, uploadedAt: ctx.now })
    await recordEvent(tx, ctx, { action: 'register-upload.kept', subject: { kind: 'registerUpload', id } })
  })
  return accept(id)
}
