import type { GoverningBody } from '#src/domain/body/body.ts'
import type { MandateCheck } from '#src/domain/mandate/mandate-check.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import type { RulesInForce } from '#src/domain/starting-decision/rules-in-force.ts'
import { selectMandateChecks } from '#src/storage/mandate-checks.ts'
import { selectMandateDrafts, type MandateDraft } from '#src/storage/mandate-drafts.ts'
import type { RegisteredMandate } from '#src/storage/mandates.ts'
import { selectPeople, type Person } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { regimeOn } from '#src/workflows/routing/routing-regime.ts'

export type { MandateDraft } from '#src/storage/mandate-drafts.ts'
export type { RegisteredMandate } from '#src/storage/mandates.ts'

/** The mandate register on a day. */
export interface MandateRegister {
  readonly mandates: readonly RegisteredMandate[]
  readonly bodies: readonly GoverningBody[]
  readonly people: readonly Person[]
  readonly rules: RulesInForce
  /** Mandates from a file: those that wait, and what others became. */
  readonly drafts: readonly MandateDraft[]
  /** Every time that it was looked through, the last one first. */
  readonly checks: readonly MandateCheck[]
}

/** Every mandate that was ever registered; whether it holds on a day is a question of dates. */
export function readMandates(ctx: Context, day: Day = ctx.today): Promise<MandateRegister> {
  return within(ctx, async (tx) => {
    const regime = await regimeOn(tx, day)
    return {
      mandates: regime.mandates,
      bodies: regime.bodies,
      people: await selectPeople(tx),
      rules: regime,
      drafts: await selectMandateDrafts(tx),
      checks: await selectMandateChecks(tx),
    }
  })
}

/** Mandates that hold on a day, start later, or have ended. */
export function mandatesByDay(mandates: readonly RegisteredMandate[], day: Day) {
  return {
    current: mandates.filter((mandate) => holdsOn(mandate, day)),
    later: mandates.filter(({ from }) => from > day),
    ended: mandates.filter(({ to }) => to !== null && to < day),
  }
}
