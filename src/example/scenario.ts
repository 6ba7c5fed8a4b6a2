import type { Result } from '#src/domain/shared/result.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import { inOrganisation } from '#src/storage/database.ts'
import { selectOptionalPerson, selectRoleAssignments } from '#src/storage/people.ts'
import type { Context } from '#src/workflows/context.ts'

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

  at(done: { readonly on: Day; readonly by: string }, run: (ctx: Context) => Promise<void>): void {
    this.#steps.push({ on: done.on, by: done.by, run })
  }

  /** Plays every step: the same day in the order of writing, each step a minute later. */
  async play(base: Context): Promise<void> {
    const steps = this.#steps.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    let day = ''
    let minute = 0
    for (const step of steps) {
      minute = step.on === day ? minute + 1 : 0
      day = step.on
      await step.run(await this.#contextOf(base, step, minute))
    }
  }

  async #contextOf(base: Context, step: Step, minute: number): Promise<Context> {
    const now = new Date(Date.parse(`${step.on}T07:30:00.000Z`) + minute * 60_000).toISOString()
    const personId = this.known.id(`person:${step.by}`)
    const actor = await inOrganisation(base.db, base.organisationId, async (tx) => {
      const person = await selectOptionalPerson(tx, personId)
      const held = await selectRoleAssignments(tx, personId)
      return {
        personId,
        name: person?.name ?? '',
        jobTitle: person?.jobTitle ?? '',
        assignments: held.filter((one) => holdsOn(one, step.on)),
      }
    })
    return { ...base, actor, now, today: step.on }
  }
}
