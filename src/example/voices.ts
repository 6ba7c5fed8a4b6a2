import { explainCell } from '#src/workflows/weighing/explain-cell.ts'
import { markEffect } from '#src/workflows/weighing/mark-effect.ts'
import { raiseUncertainty } from '#src/workflows/weighing/raise-uncertainty.ts'
import { must } from './scenario.ts'
import type { WeighingPlan } from './weighing-plan.ts'

/** What people mark as weighing heavily, what nobody knows yet, and why a part of the grid stays empty. */
export function planVoices({ scenario, key, weighing, algorithmId }: WeighingPlan): void {
  const { known } = scenario
  for (const mark of weighing.marks)
    scenario.at(mark, async (ctx) => {
      must(
        await markEffect(ctx, {
          algorithmId: algorithmId(),
          effectId: known.id(`effect:${key}:${mark.effect}`),
          reason: mark.reason,
        }),
        `${key} ${mark.effect}`,
      )
    })
  for (const { on, by, ...draft } of weighing.uncertainties)
    scenario.at({ on, by }, async (ctx) => {
      must(await raiseUncertainty(ctx, { algorithmId: algorithmId(), edited: null, draft }), key)
    })
  for (const { on, by, ...cell } of weighing.cells)
    scenario.at({ on, by }, async (ctx) => {
      must(await explainCell(ctx, { algorithmId: algorithmId(), ...cell }), key)
    })
}
