import type { Person } from '#src/domain/person/person.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalPerson, selectPeople } from '#src/storage/people.ts'
import { updatePerson } from '#src/storage/person-changes.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { endWhatIsHeld } from './end-what-is-held.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** What may change about a person; who somebody was in the past stays in roles and records. */
export type ChangePerson = Omit<Person, 'loginId'>

export type ChangePersonRefusal = 'not-found' | 'email-taken' | 'changed-meanwhile' | 'not-yourself'

/** Changes a person, or closes the door for who left: `active` false means no more signing in, and nothing held any more. */
export function changePerson(ctx: Context, command: ChangePerson): Promise<Result<string, ChangePersonRefusal>> {
  return within(ctx, async (tx) => {
    const before = await selectOptionalPerson(tx, command.id)
    if (before === undefined) return refuse('not-found')
    if (!command.active && ctx.actor?.personId === command.id) return refuse('not-yourself')
    const others = (await selectPeople(tx)).filter((one) => one.id !== command.id)
    if (command.email !== null && others.some((one) => one.email?.toLowerCase() === command.email?.toLowerCase()))
      return refuse('email-taken')
    const after: Person = { ...command, loginId: before.loginId }
    if (!(await updatePerson(tx, after))) return refuse('changed-meanwhile')
    await recordEvent(tx, ctx, { action: 'person.changed', subject: { kind: 'person', id: before.id }, before, after })
    if (before.active && !after.active) await endWhatIsHeld(tx, ctx, before.id)
    return accept(before.id)
  })
}
