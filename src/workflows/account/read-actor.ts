import { holdsOn } from '#src/domain/shared/dates.ts'
import { selectOptionalPersonByLogin } from '#src/storage/views/person-by-login.ts'
import { within, type Actor, type Context } from '#src/workflows/context.ts'

/** The person of this organisation behind a login, with the roles and offices held today; nothing when there is none. */
export function readActor(ctx: Context, loginId: string): Promise<Actor | null> {
  return within(ctx, async (tx) => {
    const person = await selectOptionalPersonByLogin(tx, loginId)
    if (person === undefined) return null
    return {
      personId: person.id,
      name: person.name,
      jobTitle: person.jobTitle,
      mustChoosePassword: person.mustChoosePassword,
      mustBeTold: person.mustBeTold,
      assignments: person.assignments.filter((held) => holdsOn(held, ctx.today)),
      offices: person.offices.filter((held) => holdsOn(held, ctx.today)).map(({ bodyId }) => bodyId),
    }
  })
}
