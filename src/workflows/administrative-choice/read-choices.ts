import {
  natureAfter,
  statusAfter,
  type AdministrativeChoice,
  type ChoiceNature,
  type ChoiceStatus,
  type ChoiceStep,
} from '#src/domain/administrative-choice/administrative-choice.ts'
import type { SeenChoice } from '#src/domain/administrative-choice/seen-choices.ts'
import type { GoverningBody } from '#src/domain/body/body.ts'
import type { InventoryStanding } from '#src/domain/inventory/confirmation.ts'
import { holdsOn, type Day } from '#src/domain/shared/dates.ts'
import { termEnds, type TermInForce } from '#src/domain/routing/term.ts'
import { selectAdministrativeChoices, selectChoiceSteps } from '#src/storage/administrative-choices.ts'
import type { StoredAlgorithm } from '#src/storage/algorithms.ts'
import type { RegisteredMandate } from '#src/storage/mandates.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { regimeOn } from '#src/workflows/routing/routing-regime.ts'
import { choicesSeen } from './seen-choices.ts'

/** A choice on the page, with where it stands and whose turn it is. */
export interface ChoiceView {
  /** The id of a kept choice, or the key of what the system saw. */
  readonly key: string
  readonly choice: Omit<AdministrativeChoice, 'id' | 'loggedBy' | 'derivedKey'>
  readonly algorithm: { readonly id: string; readonly name: string } | null
  readonly competentBody: GoverningBody | null
  readonly status: ChoiceStatus
  readonly nature: ChoiceNature
  readonly steps: readonly ChoiceStep[]
  /** The day on which somebody should have judged what a person brought in. */
  readonly judgeBy: Day | null
}

export interface ChoicesView {
  readonly choices: readonly ChoiceView[]
  readonly bodies: readonly GoverningBody[]
  readonly mandates: readonly RegisteredMandate[]
  readonly algorithms: readonly StoredAlgorithm[]
  readonly term: TermInForce | null
  readonly standing: InventoryStanding
}

interface Around {
  readonly algorithms: readonly StoredAlgorithm[]
  readonly bodies: readonly GoverningBody[]
  readonly steps: readonly ChoiceStep[]
  readonly term: TermInForce | null
}

function viewOf(key: string, choice: ChoiceView['choice'], around: Around): ChoiceView {
  const algorithm = around.algorithms.find(({ id }) => id === choice.algorithmId)
  const steps = around.steps.filter(({ choiceId }) => choiceId === key)
  const bodyId = algorithm?.responsibility.competentBodyId
  const start = choice.madeOn
  const byPeople = choice.source === 'logged' || choice.source === 'refusedAttempt'
  return {
    key,
    choice,
    algorithm: algorithm === undefined ? null : { id: algorithm.id, name: algorithm.facts.name },
    competentBody: around.bodies.find(({ id }) => id === bodyId) ?? null,
    status: statusAfter(steps),
    nature: natureAfter(steps),
    steps,
    judgeBy: start === null || around.term === null || !byPeople ? null : termEnds(around.term.term, start),
  }
}

const fromSeen = (seen: SeenChoice): ChoiceView['choice'] => ({
  algorithmId: seen.algorithmId,
  source: seen.source,
  phase: seen.phase,
  description: seen.detail ?? '',
  whyPolitical: '',
  madeByFunction: '',
  madeOn: seen.since,
  questions: seen.questions,
})

/** Oldest first; what nobody can date comes first of all. The order says nothing about what is worse. */
const byDay = (one: ChoiceView, other: ChoiceView): number =>
  (one.choice.madeOn ?? '').localeCompare(other.choice.madeOn ?? '') || one.key.localeCompare(other.key)

/** Choices of officials that no decision covers: logged by people, and seen by the system. */
export function readChoices(ctx: Context): Promise<ChoicesView> {
  return within(ctx, async (tx) => {
    const kept = await selectAdministrativeChoices(tx)
    const { algorithms, seen, standing } = await choicesSeen(tx, ctx.today)
    const { bodies, mandates, terms } = await regimeOn(tx, ctx.today)
    const term = terms.find((one) => one.term.id === 'administrativeChoice') ?? null
    const around: Around = { algorithms, bodies, steps: await selectChoiceSteps(tx), term }
    const fresh = seen.filter(({ key }) => !kept.some(({ derivedKey }) => derivedKey === key))
    return {
      choices: [
        ...kept.map((choice) => viewOf(choice.id, choice, around)),
        ...fresh.map((one) => viewOf(one.key, fromSeen(one), around)),
      ].toSorted(byDay),
      bodies: bodies.filter((body) => holdsOn(body, ctx.today)),
      mandates: mandates.filter((mandate) => holdsOn(mandate, ctx.today)),
      algorithms,
      term,
      standing,
    }
  })
}
