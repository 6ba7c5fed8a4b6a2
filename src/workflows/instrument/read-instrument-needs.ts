import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import {
  neededKinds,
  stillMissing,
  type NeededInstrument,
  type NeededKind,
} from '#src/domain/instrument-trigger/instrument-trigger.ts'
import { neededHere } from '#src/domain/instrument-trigger/needed-here.ts'
import type { Standing } from '#src/domain/routing/routing-rule.ts'
import { standingOfTriggers } from '#src/domain/starting-decision/rules-in-force.ts'
import { selectStartingDecisionOn } from '#src/storage/starting-decisions.ts'
import { selectInstrumentLessons, type InstrumentLesson } from '#src/storage/trial-cases.ts'
import { selectNeedyDossiers } from '#src/storage/views/instrument-needs.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { triggersIn } from '#src/workflows/starting-decision/triggers-on.ts'

export type { InstrumentLesson } from '#src/storage/trial-cases.ts'

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

/** What the organisation asks of its dossiers, where that is missing, and what trial cases would change about it. */
export interface InstrumentNeeds {
  readonly missing: readonly MissingInstrument[]
  /** Whether the organisation adopted what it asks; nothing when only the law asks. */
  readonly standing: Standing | null
  readonly lessons: readonly InstrumentLesson[]
}

/** Which dossiers lack which instrument, by instrument, and what was learned about the instruments. */
export function readInstrumentNeeds(ctx: Context): Promise<InstrumentNeeds> {
  return within(ctx, async (tx) => {
    const triggers = triggersIn(await selectStartingDecisionOn(tx, ctx.today))
    const asked = triggers.map(({ trigger }) => trigger)
    const dossiers = await selectNeedyDossiers(tx, alive)
    const lacks = dossiers.flatMap(({ id, name, records }) =>
      stillMissing(neededHere(asked, records)).map((one) => ({ ...one, id, name })),
    )
    return {
      missing: byInstrument(lacks),
      standing: standingOfTriggers(triggers),
      lessons: await selectInstrumentLessons(tx),
    }
  })
}

type Lack = NeededInstrument & { readonly id: string; readonly name: string }

const byInstrument = (lacks: readonly Lack[]): readonly MissingInstrument[] =>
  neededKinds.flatMap((instrument) => {
    const without = lacks.filter((one) => one.instrument === instrument)
    return without.length === 0
      ? []
      : [{ instrument, dossiers: without.map(({ id, name, obligation, doubt }) => ({ id, name, obligation, doubt })) }]
  })
