import { isId } from '#src/domain/shared/ids.ts'
import { readRegister } from '#src/exchange/register/read-register.ts'
import { selectOptionalFileUpload } from '#src/storage/file-uploads.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { planImport, type ImportPlan } from './plan-register-import.ts'
import { presentNow } from './read-register-import.ts'

/** A file that waits for a yes, with what it would do. */
export interface RegisterPreview {
  readonly id: string
  readonly file: string
  readonly plan: ImportPlan
  /** New records that name no organisation, and those of another: a person says what to do with them. */
  readonly nameless: number
  readonly others: readonly string[]
}

/** What a kept file would do if everything in it were taken. Nothing for another person, or when it was forgotten. */
export function readRegisterUpload(ctx: Context, id: string): Promise<RegisterPreview | undefined> {
  const personId = ctx.actor?.personId
  if (personId === undefined || !isId(id)) return Promise.resolve(undefined)
  return within(ctx, async (tx) => {
    const upload = await selectOptionalFileUpload(tx, 'register_upload', { id, personId })
    const reading = upload === undefined ? undefined : readRegister([upload])
    if (upload === undefined || reading?.ok !== true) return undefined
    const plan = planImport(reading.value, await presentNow(tx, ctx), { nameless: 'take', others: 'take' })
    const created = plan.planned.filter(({ outcome }) => outcome === 'created')
    return {
      id,
      file: upload.name,
      plan,
      nameless: created.filter(({ owner }) => owner === 'nameless').length,
      others: created.flatMap(({ owner, organisation }) =>
        owner === 'other' && organisation !== null ? [organisation] : [],
      ),
    }
  })
}
