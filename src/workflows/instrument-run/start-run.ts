import { codeOfUrn, type InstrumentCode } from '#src/domain/instrument-run/instrument-code.ts'
import type { RunHead } from '#src/domain/instrument-run/instrument-run.ts'
import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { insertRun } from '#src/storage/instrument-runs.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'
import { signedIn } from '#src/workflows/signed-in.ts'
import { runSubject } from './with-run.ts'

/** What a new run is: which questions, and what is known beforehand. */
export interface StartRun {
  readonly algorithmId: string
  readonly definition: InstrumentDefinition
  readonly facilitator: string
  readonly purpose: string
  readonly plannedOn: Day | null
  readonly validUntil: Day | null
}

/** A new run of a questionnaire. Planned until somebody begins. */
export const plannedRun = (
  ctx: Context,
  { algorithmId, definition, facilitator, purpose, plannedOn, validUntil }: StartRun,
): RunHead => ({
  id: ctx.newId(),
  algorithmId,
  origin: 'here',
  instrument: codeOfUrn(definition.urn),
  urn: definition.urn,
  version: definition.version,
  title: definition.title,
  status: 'planned',
  facilitator,
  purpose,
  plannedOn,
  validUntil,
  adoptedOn: null,
  adoptedBy: null,
  address: null,
  fileId: null,
  replacesId: null,
  startedBy: signedIn(ctx).personId,
  startedAt: ctx.now,
  readIn: null,
  revision: 1,
})

/** Begins an instrument for an algorithm. The questions go along, so that they stay as they were. */
export function startRun(ctx: Context, command: StartRun): Promise<Result<string, 'not-found'>> {
  return within(ctx, async (tx) => {
    if ((await selectOptionalAlgorithm(tx, command.algorithmId)) === undefined) return refuse('not-found')
    const run = plannedRun(ctx, command)
    await insertRun(tx, ctx.organisationId, { run, definition: command.definition })
    await recordEvent(tx, ctx, { action: 'instrument-run.started', subject: runSubject(run), after: run })
    return accept(run.id)
  })
}

/** An instrument that was done outside Weegschaal. */
export interface RegisterElsewhere {
  readonly algorithmId: string
  readonly instrument: InstrumentCode
  readonly title: string
  readonly version: string
  readonly adoptedOn: Day
  readonly adoptedBy: string
  readonly address: string | null
  readonly fileId: string | null
  readonly validUntil: Day | null
}

/** Registers an instrument that was done elsewhere: it counts the same, and nothing is typed twice. */
export function registerElsewhere(
  ctx: Context,
  command: RegisterElsewhere,
): Promise<Result<string, 'not-found' | 'place-missing' | 'in-the-future' | 'ends-before-it-begins'>> {
  return within(ctx, async (tx) => {
    if ((await selectOptionalAlgorithm(tx, command.algorithmId)) === undefined) return refuse('not-found')
    if (command.address === null && command.fileId === null) return refuse('place-missing')
    if (command.adoptedOn > ctx.today) return refuse('in-the-future')
    if (command.validUntil !== null && command.validUntil < command.adoptedOn) return refuse('ends-before-it-begins')
    const run: RunHead = {
      ...command,
      id: ctx.newId(),
      origin: 'elsewhere',
      urn: '',
      status: 'adopted',
      facilitator: '',
      purpose: '',
      plannedOn: null,
      replacesId: null,
      startedBy: signedIn(ctx).personId,
      startedAt: ctx.now,
      readIn: null,
      revision: 1,
    }
    await insertRun(tx, ctx.organisationId, { run, definition: null })
    await recordEvent(tx, ctx, { action: 'instrument-run.registered', subject: runSubject(run), after: run })
    return accept(run.id)
  })
}
