import type { Person } from '#src/domain/person/person.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertPerson, selectPeople } from '#src/storage/people.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** Somebody new, or somebody of another organisation who works for us. */
export type AddPerson = Pick<Person, 'name' | 'email' | 'jobTitle' | 'officeHolder' | 'externalOf'>

/** Adds a person; roles and an account come after. */
export function addPerson(ctx: Context, command: AddPerson): Promise<Result<string, 'email-taken'>> {
  return within(ctx, async (tx) => {
    const people = await selectPeople(tx)
    if (command.email !== null && people.some((one) => one.email?.toLowerCase() === command.email?.toLowerCase()))
      return refuse('email-taken')
    const person: Person = { ...command, id: ctx.newId(), loginId: null, active: true, revision: 1 }
    await insertPerson(tx, ctx.organisationId, person)
    await recordEvent(tx, ctx, { action: 'person.added', subject: { kind: 'person', id: person.id }, after: person })
    return accept(person.id)
  })
}
