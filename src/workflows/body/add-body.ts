import type { GoverningBody } from '#src/domain/body/body.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertBody, selectBodies } from '#src/storage/people.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type AddBody = Omit<GoverningBody, 'id' | 'to'>

export type AddBodyRefusal = 'code-taken'

/** Adds a body, such as an ethics committee or the holder of a power by law. */
export function addBody(ctx: Context, command: AddBody): Promise<Result<string, AddBodyRefusal>> {
  return within(ctx, async (tx) => {
    if ((await selectBodies(tx)).some((body) => body.code === command.code)) return refuse('code-taken')
    const body: GoverningBody = { ...command, id: ctx.newId(), to: null }
    await insertBody(tx, ctx.organisationId, body)
    await recordEvent(tx, ctx, { action: 'body.added', subject: { kind: 'body', id: body.id }, after: body })
    return accept(body.id)
  })
}
