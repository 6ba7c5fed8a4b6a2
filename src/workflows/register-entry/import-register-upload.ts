import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readRegister } from '#src/exchange/register/read-register.ts'
import { deleteFileUploadsOf, selectOptionalFileUpload } from '#src/storage/file-uploads.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { importWithin } from './import-register.ts'
import type { ImportChoices, ImportPlan } from './plan-register-import.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** A kept file, and what to do with records that need a person to say so. */
export interface ImportRegisterUpload extends ImportChoices {
  readonly id: string
}

/** Reads a kept file in and forgets it, in one transaction. */
export function importRegisterUpload(
  ctx: Context,
  { id, ...choices }: ImportRegisterUpload,
): Promise<Result<ImportPlan, 'upload-gone'>> {
  const personId = ctx.actor?.personId
  if (personId === undefined) return Promise.resolve(refuse('upload-gone'))
  return within(ctx, async (tx) => {
    const upload = await selectOptionalFileUpload(tx, 'register_upload', { id, personId })
    const reading = upload === undefined ? undefined : readRegister([upload])
    if (reading?.ok !== true) return refuse('upload-gone')
    await deleteFileUploadsOf(tx, 'register_upload', personId)
    const plan = await importWithin(tx, ctx, { ...choices, reading: reading.value })
    await recordEvent(tx, ctx, { action: 'register-upload.imported', subject: { kind: 'registerUpload', id } })
    return accept(plan)
  })
}
