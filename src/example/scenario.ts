import type { ExampleOrganisation } from '#src/content/example/example.ts'
import type { Result } from '#src/domain/shared/result.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { selectPeople, selectRoleAssignments } from '#src/storage/people.ts'
import type { Actor, Context } from '#src/workflows/context.ts'

/** Something that somebody of the example did on a day, by the same workflow that a real person uses. */
interface Step {
  readonly on: Day
  readonly by: string
  readonly run: (ctx: Context) => Promise<void>
}

/** Ids of what was made, by the names used in the written example. */
export class Known {
  readonly #ids = new Map<string, string>()

  keep(name: string, id: string): void {
    this.#ids.set(name, id)
  }

  /** The id behind a name; a name that nobody made is a mistake in the example. */
  id(name: string): string {
    const id = this.#ids.get(name)
    if (id === undefined) throw new Error(`The example names ${name}, which was not made.`)
    return id
  }

  has(name: string): boolean {
    return this.#ids.has(name)
  }
}

/** The value of an outcome that must succeed: a refusal is a mistake in the example. */
export function must<Value>(result: Result<Value, unknown>, what: string): Value {
  if (!result.ok) throw new Error(`The example was refused: ${what}: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** What happened in the example, played back in the order of its days. */
export class Scenario {
  readonly #steps: Step[] = []
  readonly known = new Known()
  /** Who puts proposals on an agenda. */
  readonly secretary: string
  /** Who says what the law says of a choice. */
  readonly jurist: string

  constructor({ secretary, jurist }: Pick<ExampleOrganisation, 'secretary' | 'jurist'>) {
    this.secretary = secretary
    this.jurist = jurist
  }

  at(done: { readonly on: Day; readonly by: string }, run: (ctx: Context) => Promise<void>): void {
    this.#steps.push({ on: done.on, by: done.by, run })
  }

  /** Plays every step: the same day in the order of writing, each step a minute later. */
  async play(base: Context): Promise<void> {
    const steps = this.#steps.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    let day = ''
    let minute = 0
    let actors = new Map<string, Actor>()
    for (const step of steps) {
      if (step.on !== day) actors = await actorsOn(base, step.on)
      minute = step.on === day ? minute + 1 : 0
      day = step.on
      const now = new Date(Date.parse(`${step.on}T07:30:00.000Z`) + minute * 60_000).toISOString()
      const actor = actors.get(this.known.id(`person:${step.by}`)) ?? null
      await step.run({ ...base, actor, now, today: step.on })
    }
  }
}

/** Everyone of the example, with the roles they hold on a day. */
async function actorsOn(base: Context, day: Day): Promise<Map<string, Actor>> {
  const { people, held } = await inOrganisation(base.db, base.organisationId, async (tx) => ({
    people: await selectPeople(tx),
    held: (await selectRoleAssignments(tx)).filter((one) => holdsOn(one, day)),
  }))
  return new Map(
    people.map(({ id, name, jobTitle }) => {
      const assignments = held.filter((one) => one.personId === id)
      return [id, { personId: id, name, jobTitle, assignments }]
    }),
  )
}
