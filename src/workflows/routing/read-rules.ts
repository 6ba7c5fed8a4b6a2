import type { Day } from '#src/domain/shared/dates.ts'
import type { RulesInForce } from '#src/domain/starting-decision/rules-in-force.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { rulesOn } from './routing-regime.ts'

/** Which rules, reserved questions and terms hold on a day, and whether the organisation adopted them. */
export function readRules(ctx: Context, day: Day = ctx.today): Promise<RulesInForce> {
  return within(ctx, (tx) => rulesOn(tx, day))
}
