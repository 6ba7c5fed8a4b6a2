import { proposedRules } from '#src/content/starting-decision/starting-rows.ts'
import type { BodyMember } from '#src/domain/body/membership.ts'
import { route } from '#src/domain/routing/route.ts'
import type { Routing, RoutingRegime, RoutingSituation } from '#src/domain/routing/routing.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { rulesInForce, type RulesInForce } from '#src/domain/starting-decision/rules-in-force.ts'
import { startingDecisionOn } from '#src/domain/starting-decision/starting-decision.ts'
import type { Tx } from '#src/storage/database.ts'
import type { RegisteredMandate } from '#src/storage/mandates.ts'
import { selectStartingDecisions } from '#src/storage/starting-decisions.ts'
import { selectRegime, type RegimeRows } from '#src/storage/views/regime.ts'

/** The rules of the organisation on a day: ours until its executive adopted a startbesluit that holds by then. */
export async function rulesOn(tx: Tx, day: Day): Promise<RulesInForce> {
  return rulesInForce(proposedRules, startingDecisionOn(await selectStartingDecisions(tx), day))
}

/** A regime with the register behind its mandates. */
export interface RegimeOnDay extends RoutingRegime, RulesInForce {
  readonly rules: RulesInForce['rules']
  readonly reservations: RulesInForce['reservations']
  readonly settings: RulesInForce['settings']
  readonly mandates: readonly RegisteredMandate[]
  /** Who was a member of which body, at any time. */
  readonly members: readonly BodyMember[]
}

/** Rules, bodies and mandates with which a question of that day is routed. For use inside a workflow. */
export async function regimeOn(tx: Tx, day: Day): Promise<RegimeOnDay> {
  return asRegimeOn(await selectRegime(tx), day)
}

/** The same from what the organisation says, when that was read already. */
export function asRegimeOn({ startingDecisions, ...rows }: RegimeRows, day: Day): RegimeOnDay {
  return { ...rulesInForce(proposedRules, startingDecisionOn(startingDecisions, day)), ...rows }
}

/** Who decides in this situation, under what holds on its day. For use inside a workflow. */
export async function routeOn(tx: Tx, situation: RoutingSituation): Promise<Routing> {
  return route(situation, await regimeOn(tx, situation.day))
}
