import { instrumentTriggers } from '#src/content/instrument-trigger/triggers.ts'
import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import {
  neededKinds,
  stillMissing,
  type NeededInstrument,
  type NeededKind,
} from '#src/domain/instrument-trigger/instrument-trigger.ts'
import { neededHere } from '#src/domain/instrument-trigger/needed-here.ts'
import { selectNeedyDossiers } from '#src/storage/views/instrument-needs.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** An instrument, and the dossiers that a law or rule asks it of and that do not have it. */
export interface MissingInstrument {
  readonly instrument: NeededKind
  readonly dossiers: readonly (Pick<NeededInstrument, 'obligation' | 'doubt'> & {
    readonly id: string
    readonly name: string
  })[]
}

/** What ended or was rejected needs nothing any more. */
const alive: readonly AlgorithmStatus[] = ['idea', 'inDevelopment', 'pilot', 'inUse', 'suspended']

/** Which dossiers lack which instrument, by instrument. */
export async function readMissingInstruments(ctx: Context): Promise<readonly MissingInstrument[]> {
  const dossiers = await within(ctx, (tx) => selectNeedyDossiers(tx, alive))
  const lacks = dossiers.flatMap(({ id, name, records }) =>
    stillMissing(neededHere(instrumentTriggers, records)).map((one) => ({ ...one, id, name })),
  )
  return neededKinds.flatMap((instrument) => {
    const without = lacks.filter((one) => one.instrument === instrument)
    return without.length === 0
      ? []
      : [{ instrument, dossiers: without.map(({ id, name, obligation, doubt }) => ({ id, name, obligation, doubt })) }]
  })
}
