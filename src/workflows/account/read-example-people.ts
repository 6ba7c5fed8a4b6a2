import { placeOf, type Place } from '#src/domain/person/place.ts'
import { holdsOn } from '#src/domain/shared/dates.ts'
import { selectPeople, selectRoleAssignments } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** Someone of the example whom a visitor may be. */
export interface ExamplePerson {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly email: string
  readonly place: Place
}

/** The people who can sign in, with their address; only asked in the example municipality. */
export function readExamplePeople(ctx: Context): Promise<ExamplePerson[]> {
  return within(ctx, async (tx) => {
    const people = await selectPeople(tx)
    const held = (await selectRoleAssignments(tx)).filter((one) => holdsOn(one, ctx.today))
    return people.flatMap(({ id, name, jobTitle, email, loginId, active }) => {
      const place = placeOf(held.filter(({ personId }) => personId === id).map(({ role }) => role))
      return active && loginId !== null && email !== null ? [{ id, name, jobTitle, email, place }] : []
    })
  })
}
