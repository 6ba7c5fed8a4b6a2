import { proposedRules } from '#src/content/starting-decision/starting-rows.ts'
import type { Standing } from '#src/domain/routing/routing-rule.ts'
import { reservationsUnder, rulesUnder, type AdoptedRows } from '#src/domain/starting-decision/rules-in-force.ts'

/** How the rule with this number stands; nothing where the organisation switched it off. */
export const standingOfRule = (decision: AdoptedRows | null, id: string): Standing | null =>
  rulesUnder(proposedRules, decision).rules.find(({ rule }) => rule.id === id)?.standing ?? null

/** How this reserved question stands; nothing where the organisation switched it off. */
export const standingOfReservation = (decision: AdoptedRows | null, id: string): Standing | null =>
  reservationsUnder(proposedRules.reserved, decision).find(({ reserved }) => reserved.id === id)?.standing ?? null
