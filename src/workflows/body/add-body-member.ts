import { addMember, type BodyMember, type MemberRefusal } from '#src/domain/body/membership.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertBodyMember, selectBodies, selectBodyMembers, selectOptionalPerson } from '#src/storage/people.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type AddBodyMember = Omit<BodyMember, 'id'>

/** Records that a person is in a body during a period. */
export function addBodyMember(
  ctx: Context,
  command: AddBodyMember,
): Promise<Result<string, MemberRefusal | 'not-found'>> {
  return within(ctx, async (tx) => {
    const body = (await selectBodies(tx)).find((one) => one.id === command.bodyId)
    if (body === undefined || (await selectOptionalPerson(tx, command.personId)) === undefined)
      return refuse('not-found')
    const checked = addMember(body, await selectBodyMembers(tx), command)
    if (!checked.ok) return checked
    const member: BodyMember = { ...command, id: ctx.newId() }
    await insertBodyMember(tx, ctx.organisationId, member)
    await recordEvent(tx, ctx, { action: 'member.added', subject: { kind: 'body', id: body.id }, after: member })
    return accept(member.id)
  })
}
