import type { AdministrativeChoice } from '#src/domain/administrative-choice/administrative-choice.ts'
import { mandateOf, officialMayDecide, type OfficialRefusal } from '#src/domain/mandate/official-decision.ts'
import type { DeterminedRouting, Routing } from '#src/domain/routing/routing.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { insertAdministrativeChoice, selectOptionalChoiceByKey } from '#src/storage/administrative-choices.ts'
import type { QuestionKind } from '#src/domain/decision/question-kind.ts'
import type { Tx } from '#src/storage/database.ts'
import { within, type Actor, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { routeOn } from '#src/workflows/routing/routing-regime.ts'
import {
  algorithmOnDay,
  situationOf,
  type AlgorithmOnDay,
  type AskedAboutAlgorithm,
} from '#src/workflows/routing/routing-situation.ts'

export interface AttemptOfficialDecision extends AskedAboutAlgorithm {
  readonly algorithmId: string
}

export type AttemptRefusal = OfficialRefusal | 'mandate-of-another' | 'algorithm-unknown' | 'not-signed-in'

function mayDecide(routing: Routing, actor: Actor): Result<DeterminedRouting, OfficialRefusal | 'mandate-of-another'> {
  const result = officialMayDecide(routing)
  if (!result.ok) return result
  const { mandate } = result.value
  const ofAnother = mandate !== null && mandateOf(result.value, actor.personId) === null
  return ofAnother ? refuse('mandate-of-another') : accept(result.value)
}

/** What is kept of an attempt: once per person, questions and day, by function and not by name. */
function choiceOf(
  { ctx, actor }: { ctx: Context; actor: Actor },
  algorithm: AlgorithmOnDay['algorithm'],
  questions: readonly QuestionKind[],
): AdministrativeChoice {
  return {
    id: ctx.newId(),
    algorithmId: algorithm.id,
    source: 'refusedAttempt',
    phase: algorithm.phase,
    description: '',
    whyPolitical: '',
    madeByFunction: actor.jobTitle,
    madeOn: ctx.today,
    questions,
    loggedBy: actor.personId,
    derivedKey: `${algorithm.id}:refusedAttempt:${questions.join('+')}:${actor.personId}:${ctx.today}`,
  }
}

/** What somebody tried to decide on. */
export interface Attempted {
  readonly algorithm: AlgorithmOnDay['algorithm']
  readonly questions: readonly QuestionKind[]
}

/** Keeps a refused attempt as a choice that the secretary sees. Part of the workflow that refuses. */
export async function keepAttempt(tx: Tx, ctx: Context, { algorithm, questions }: Attempted): Promise<void> {
  if (ctx.actor === null) return
  const choice = choiceOf({ ctx, actor: ctx.actor }, algorithm, questions)
  const kept = choice.derivedKey === null ? undefined : await selectOptionalChoiceByKey(tx, choice.derivedKey)
  if (kept === undefined) await insertAdministrativeChoice(tx, ctx.organisationId, { ...choice, loggedAt: ctx.now })
  await recordEvent(tx, ctx, {
    action: 'decision.refused',
    subject: { kind: 'administrative-choice', id: kept?.id ?? choice.id },
    after: choice,
  })
}

/** Whether the actor may decide in the name of the body; a refusal is kept as a choice that the secretary sees. */
export async function attemptIn(
  tx: Tx,
  ctx: Context,
  { algorithmId, ...asked }: AttemptOfficialDecision,
): Promise<Result<DeterminedRouting, AttemptRefusal>> {
  if (ctx.actor === null) return refuse('not-signed-in')
  const known = await algorithmOnDay(tx, algorithmId, { day: ctx.today, today: ctx.today })
  if (known === undefined) return refuse('algorithm-unknown')
  const result = mayDecide(await routeOn(tx, situationOf(known, asked)), ctx.actor)
  if (!result.ok && result.refusal !== 'undetermined')
    await keepAttempt(tx, ctx, { algorithm: known.algorithm, questions: [asked.question] })
  return result
}

/** An official wants to decide on a question under a mandate. A reserved question is refused, whatever the mandate says. */
export function attemptOfficialDecision(
  ctx: Context,
  command: AttemptOfficialDecision,
): Promise<Result<DeterminedRouting, AttemptRefusal>> {
  return within(ctx, (tx) => attemptIn(tx, ctx, command))
}
