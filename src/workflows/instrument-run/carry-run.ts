import { carryOver, compareDefinitions, type ComparedQuestion } from '#src/domain/instrument/compare-definitions.ts'
import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import { nodeIndex } from '#src/domain/instrument/walk.ts'
import { answerSetOf } from '#src/domain/instrument-run/instrument-run.ts'
import { iamaOneToTwo, isIamaOne } from '#src/domain/instrument-run/mapping.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { appendAnswerText, insertAnswer, insertInstance } from '#src/storage/instrument-answers.ts'
import { insertRun } from '#src/storage/instrument-runs.ts'
import type { Context } from '#src/workflows/context.ts'
import { readInstrumentsToStart, type AvailableInstrument } from './read-instruments-to-start.ts'
import { readRun, type RunReading } from './read-run.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { plannedRun } from './start-run.ts'
import { runSubject, withRun } from './with-run.ts'

/** A newer form of the questions, with what would go along. */
export interface CarryPlan {
  readonly instrument: AvailableInstrument
  readonly questions: readonly ComparedQuestion[]
  /** Numbers in the older version that ask about the same, by the number in the newer one: a hint, nothing goes along. */
  readonly alike: ReadonlyMap<string, readonly string[]>
}

const alikeIn = (older: InstrumentDefinition, newer: InstrumentDefinition): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  if (!isIamaOne(older) || isIamaOne(newer) || !/iama|mensenrechtentoets$/.test(newer.urn)) return found
  for (const [number, ids] of Object.entries(iamaOneToTwo))
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), number])
  return found
}

/** A run and the forms in which it can go on: the same questions again, or another version, question by question. */
export async function readCarryPlans(
  ctx: Context,
  runId: string,
): Promise<{ readonly reading: RunReading; readonly plans: readonly CarryPlan[] } | undefined> {
  const reading = await readRun(ctx, runId)
  const older = reading?.run.definition ?? null
  if (reading === undefined || older === null) return undefined
  const others = (await readInstrumentsToStart(ctx)).filter(
    ({ definition }) => definition.urn !== older.urn || definition.version !== older.version,
  )
  const same: AvailableInstrument = {
    key: `${older.urn}@${older.version}`,
    title: older.title,
    version: older.version,
    summary: '',
    ownWords: older.textPolicy === 'ownWords',
    definition: older,
  }
  const plans = [same, ...others].map((instrument) => ({
    instrument,
    questions: compareDefinitions(older, instrument.definition),
    alike: alikeIn(older, instrument.definition),
  }))
  return {
    reading,
    plans: plans.filter(
      ({ questions, alike }) => alike.size > 0 || questions.some(({ outcome }) => outcome === 'same'),
    ),
  }
}

/**
 * Begins a run that will replace this one, with the answers to questions that really are the same. This one stays as it
 * is, and holds until the new one is adopted.
 */
export function carryRun(
  ctx: Context,
  command: { readonly runId: string; readonly instrument: AvailableInstrument },
): Promise<Result<string, 'not-found' | 'not-here'>> {
  return withRun(ctx, { id: command.runId }, async (tx, { run, stamp }) => {
    const older = run.definition
    if (older === null) return refuse('not-here')
    const newer = command.instrument.definition
    const { algorithmId, facilitator, purpose } = run
    const around = { algorithmId, facilitator, purpose, plannedOn: null, validUntil: null }
    const next = { ...plannedRun(ctx, { ...around, definition: newer }), replacesId: run.id }
    await insertRun(tx, ctx.organisationId, { run: next, definition: newer })
    const owner = { organisationId: ctx.organisationId, runId: next.id }
    const { answers } = carryOver(older, newer, answerSetOf(run))
    const places = new Map<string, string>()
    const here = (path: readonly string[]) => path.map((id) => places.get(id) ?? id)
    for (const one of answers.instances) {
      const id = ctx.newId()
      places.set(one.id, id)
      await insertInstance(tx, owner, { ...stamp, id, nodeId: one.nodeId, parent: here(one.parent) })
    }
    const words = new Map(run.answers.map((one) => [`${one.questionId} ${one.instance.join()}`, one]))
    const before = new Map(
      compareDefinitions(older, newer).flatMap((one) => (one.outcome === 'same' ? [[one.newer.id, one.older.id]] : [])),
    )
    for (const { questionId, instance, value } of answers.answers) {
      if (nodeIndex(newer).find(questionId) === undefined) continue
      const written = words.get(`${before.get(questionId) ?? questionId} ${instance.join()}`)
      const { considerations, sources, confidentiality } = written ?? {
        considerations: '',
        sources: '',
        confidentiality: 'organisation' as const,
      }
      const answer = { ...stamp, questionId, instance: here(instance), value, considerations, sources, confidentiality }
      await insertAnswer(tx, owner, { ...answer, id: ctx.newId(), revision: 1 })
      await appendAnswerText(tx, owner, { ...answer, id: ctx.newId(), number: 1 })
    }
    await recordEvent(tx, ctx, {
      action: 'instrument-run.carried-over',
      subject: runSubject(next),
      before: run.id,
      after: next,
    })
    return accept(next.id)
  })
}
