import type { GoverningBody } from '#src/domain/body/body.ts'
import { algorithmQuestionKinds, type QuestionKind } from '#src/domain/decision/question-kind.ts'
import { route } from '#src/domain/routing/route.ts'
import type { Routing } from '#src/domain/routing/routing.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { StartingDecision } from '#src/domain/starting-decision/starting-decision.ts'
import type { RegisteredMandate } from '#src/storage/mandates.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectOptionalWeighing } from '#src/storage/weighings.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { flagsOfNorms, normsAround } from '#src/workflows/framework/norms-around.ts'
import { regimeOn, routeOn } from './routing-regime.ts'
import { algorithmOnDay, situationOf, type AlgorithmOnDay, type AskedAboutAlgorithm } from './routing-situation.ts'

/** Who decides on each question about one algorithm, on a day. */
export interface RoutingOfAlgorithm {
  readonly known: AlgorithmOnDay
  readonly day: Day
  readonly answers: readonly { readonly question: QuestionKind; readonly routing: Routing }[]
  readonly bodies: readonly GoverningBody[]
  readonly mandates: readonly RegisteredMandate[]
  readonly startingDecision: StartingDecision | null
}

/** Who decides on one question about an algorithm; nothing when the algorithm does not exist. Inside a workflow. */
export async function routeQuestion(
  tx: Tx,
  ctx: Context,
  algorithmId: string,
  asked: AskedAboutAlgorithm & { readonly day?: Day },
): Promise<Routing | undefined> {
  const known = await algorithmOnDay(tx, algorithmId, { day: asked.day ?? ctx.today, today: ctx.today })
  if (known === undefined) return undefined
  const weighing = await selectOptionalWeighing(tx, { algorithmId })
  const found = flagsOfNorms(await normsAround(tx, algorithmId, known.situation.day), weighing)
  return routeOn(tx, situationOf(known, { ...asked, circumstances: [...found, ...(asked.circumstances ?? [])] }))
}

/** Who decides on one question about an algorithm, today or on another day. */
export function readRouting(
  ctx: Context,
  algorithmId: string,
  asked: AskedAboutAlgorithm & { readonly day?: Day },
): Promise<Routing | undefined> {
  return within(ctx, (tx) => routeQuestion(tx, ctx, algorithmId, asked))
}

/** Every question about an algorithm with who decides and why, on a day that may lie in the past. */
export function readRoutingOfAlgorithm(
  ctx: Context,
  algorithmId: string,
  day: Day = ctx.today,
): Promise<RoutingOfAlgorithm | undefined> {
  return within(ctx, async (tx) => {
    const known = await algorithmOnDay(tx, algorithmId, { day, today: ctx.today })
    if (known === undefined) return undefined
    const regime = await regimeOn(tx, day)
    const weighing = await selectOptionalWeighing(tx, { algorithmId })
    const circumstances = flagsOfNorms(await normsAround(tx, algorithmId, day), weighing)
    return {
      known,
      day,
      answers: algorithmQuestionKinds.map((question) => ({
        question,
        routing: route(situationOf(known, { question, circumstances }), regime),
      })),
      bodies: regime.bodies,
      mandates: regime.mandates,
      startingDecision: regime.startingDecision,
    }
  })
}
