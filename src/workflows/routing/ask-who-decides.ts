import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import type { Particulars } from '#src/domain/mandate/mandate.ts'
import type { DomainOfLife } from '#src/domain/publication/domain-of-life.ts'
import { route } from '#src/domain/routing/route.ts'
import type { RoutingFlag } from '#src/domain/routing/routing-flag.ts'
import type { Routing } from '#src/domain/routing/routing.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import type { RegisteredMandate } from '#src/storage/mandates.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { regimeOn } from './routing-regime.ts'

/** A question about nobody's algorithm in particular. */
export interface AskWhoDecides {
  readonly question: QuestionKind | null
  readonly riskClass: RiskClass | null
  readonly domain: DomainOfLife | null
  readonly flags: readonly RoutingFlag[]
  readonly bodyCode: string | null
  readonly day: Day
  readonly particulars: Particulars
}

/** The answer, with what is needed to say it in words. */
export interface WhoDecides {
  readonly routing: Routing | null
  readonly bodies: readonly GoverningBody[]
  readonly mandates: readonly RegisteredMandate[]
}

/** Who may decide on a question, for a class, in a field of work, on a day, and why. */
export function askWhoDecides(ctx: Context, asked: AskWhoDecides): Promise<WhoDecides> {
  return within(ctx, async (tx) => {
    const regime = await regimeOn(tx, asked.day)
    const bodies = regime.bodies.filter((body) => holdsOn(body, asked.day))
    const { question, riskClass, flags, day, particulars } = asked
    if (question === null) return { routing: null, bodies, mandates: regime.mandates }
    const routing = route(
      {
        question,
        riskClass,
        flags,
        gate: null,
        domains: asked.domain === null ? [] : [asked.domain],
        competentBodyId: bodies.find(({ code }) => code === asked.bodyCode)?.id ?? null,
        day,
        particulars,
      },
      regime,
    )
    return { routing, bodies: regime.bodies, mandates: regime.mandates }
  })
}
