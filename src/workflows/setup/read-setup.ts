import { guidingKinds } from '#src/domain/guiding-text/guiding-text.ts'
import { overviewOf } from '#src/domain/guiding-text/overview.ts'
import {
  setupBlocks,
  stateOfInstruments,
  stateOfStartingDecision,
  stateOfText,
  stateOfTrialCase,
  type BlockState,
  type SetupBlock,
} from '#src/domain/setup/building-block.ts'
import { standingStarts } from '#src/domain/starting-decision/starting-decision.ts'
import { selectTerms } from '#src/storage/body-terms.ts'
import { selectGuidingDecisions } from '#src/storage/guiding-decisions.ts'
import { selectGuidingLines } from '#src/storage/guiding-texts.ts'
import { selectStartingDecisions } from '#src/storage/starting-decisions.ts'
import { selectSetupRows, type SetupRows } from '#src/storage/views/setup.ts'
import type { Tx } from '#src/storage/database.ts'
import { within, type Context } from '#src/workflows/context.ts'

/** The setup path: every building block with how it stands. */
export interface SetupPath {
  readonly blocks: readonly BlockState[]
  readonly bodies: SetupRows['bodies']
}

async function texts(tx: Tx, today: string) {
  const around = { terms: await selectTerms(tx), today }
  const records = { lines: await selectGuidingLines(tx), decisions: await selectGuidingDecisions(tx) }
  return guidingKinds.map((kind) => overviewOf(kind, records, around))
}

/** How every building block of the organisation stands today. */
export function readSetup(ctx: Context): Promise<SetupPath> {
  return within(ctx, async (tx) => {
    const overviews = await texts(tx, ctx.today)
    const starts = standingStarts(await selectStartingDecisions(tx), ctx.today)
    const inForce = starts.find(({ standing }) => standing === 'inForce') ?? null
    const later = starts.find(({ standing }) => standing === 'notYetInForce') ?? null
    const { trials, drafted, bodies, instrumentsInUse } = await selectSetupRows(tx)
    const stateOf = (block: SetupBlock): BlockState => {
      if (block === 'startingDecision') return stateOfStartingDecision(inForce ?? later, drafted, ctx.today)
      if (block === 'trialCase') return stateOfTrialCase(trials)
      if (block === 'instruments') return stateOfInstruments(instrumentsInUse, inForce, ctx.today)
      return stateOfText(
        block,
        overviews.find(({ kind }) => kind === block),
        ctx.today,
      )
    }
    return { blocks: setupBlocks.map(stateOf), bodies }
  })
}
