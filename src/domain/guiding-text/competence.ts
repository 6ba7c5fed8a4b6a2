import { route } from '../routing/route.ts'
import type { Routing, RoutingRegime } from '../routing/routing.ts'
import type { Day } from '../shared/dates.ts'
import { kindRules, type GuidingKind } from './guiding-text.ts'

/** Which body adopts a text of this kind on a day, and why, by the routing rules of the organisation. */
export const adoptingBody = (kind: GuidingKind, day: Day, regime: RoutingRegime): Routing =>
  route(
    {
      question: kindRules[kind].question,
      riskClass: null,
      flags: [],
      gate: null,
      domains: [],
      competentBodyId: null,
      day,
    },
    regime,
  )
