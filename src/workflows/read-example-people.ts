import { selectPeople } from '#src/storage/people.ts'
import { within, type Context } from './context.ts'

/** The people who can sign in, with their address; only asked in the example municipality. */
export function readExamplePeople(ctx: Context) {
  return within(ctx, async (tx) => {
    const people = await selectPeople(tx)
    return people.flatMap(({ id, name, jobTitle, email, loginId, active }) =>
      active && loginId !== null && email !== null ? [{ id, name, jobTitle, email }] : [],
    )
  })
}
