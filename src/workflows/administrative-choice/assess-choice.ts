import type { AdministrativeChoice, ChoiceStep } from '#src/domain/administrative-choice/administrative-choice.ts'
import { assessChoice as assess, type AssessRefusal } from '#src/domain/administrative-choice/assess-choice.ts'
import { refuse, type Result } from '#src/domain/shared/result.ts'
import {
  appendChoiceStep,
  insertAdministrativeChoice,
  selectChoiceSteps,
  selectOptionalAdministrativeChoice,
  selectOptionalChoiceByKey,
} from '#src/storage/administrative-choices.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { rulesOn } from '#src/workflows/routing/routing-regime.ts'
import { choicesSeen } from './seen-choices.ts'

export interface AssessChoice extends Omit<ChoiceStep, 'id' | 'choiceId' | 'takenBy' | 'takenOn'> {
  /** The id of a choice, or the key of what the system saw. */
  readonly choice: string
}

export type AssessChoiceRefusal = AssessRefusal | 'choice-unknown' | 'not-signed-in'

const isKey = (choice: string): boolean => choice.includes(':')

/** The choice behind a key: kept before, or made now out of what the system sees. */
async function choiceOfKey(tx: Tx, ctx: Context, key: string) {
  const kept = await selectOptionalChoiceByKey(tx, key)
  if (kept !== undefined) return { choice: kept, isNew: false }
  const seen = (await choicesSeen(tx, ctx.today)).seen.find((one) => one.key === key)
  if (seen === undefined) return undefined
  const choice: AdministrativeChoice = {
    id: ctx.newId(),
    algorithmId: seen.algorithmId,
    source: seen.source,
    phase: seen.phase,
    description: seen.detail ?? '',
    whyPolitical: '',
    madeByFunction: '',
    madeOn: seen.since,
    questions: seen.questions,
    loggedBy: null,
    derivedKey: seen.key,
  }
  return { choice, isNew: true }
}

async function find(tx: Tx, ctx: Context, choice: string) {
  if (isKey(choice)) return choiceOfKey(tx, ctx, choice)
  const kept = await selectOptionalAdministrativeChoice(tx, choice)
  return kept === undefined ? undefined : { choice: kept, isNew: false }
}

/** Says what a choice of an official is, and what happens with it. The choice itself never changes. */
export function assessChoice(ctx: Context, command: AssessChoice): Promise<Result<ChoiceStep, AssessChoiceRefusal>> {
  return within(ctx, async (tx) => {
    if (ctx.actor === null) return refuse('not-signed-in')
    const found = await find(tx, ctx, command.choice)
    if (found === undefined) return refuse('choice-unknown')
    const { choice, isNew } = found
    const steps = await selectChoiceSteps(tx, choice.id)
    const algorithm = choice.algorithmId === null ? undefined : await selectOptionalAlgorithm(tx, choice.algorithmId)
    const { choice: _, ...given } = command
    const step: ChoiceStep = {
      ...given,
      id: ctx.newId(),
      choiceId: choice.id,
      takenBy: ctx.actor.personId,
      takenOn: ctx.today,
    }
    const { reservations } = await rulesOn(tx, ctx.today)
    const result = assess(choice, step, { steps, riskClass: algorithm?.riskClass ?? null, reservations })
    if (!result.ok) return result
    if (isNew) await insertAdministrativeChoice(tx, ctx.organisationId, { ...choice, loggedAt: ctx.now })
    await appendChoiceStep(tx, ctx.organisationId, { ...step, sequence: steps.length + 1 })
    await recordEvent(tx, ctx, {
      action: 'choice.assessed',
      subject: { kind: 'administrative-choice', id: choice.id },
      before: steps.at(-1),
      after: step,
    })
    return result
  })
}
