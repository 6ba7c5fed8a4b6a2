import { directnesses, terms, type Directness, type Effect, type Term, type WeighedSide } from './effect.ts'
import type { ExplainedCell } from './statement.ts'

/** What is described in one cell, in words. Never a count: more effects in a cell means nothing. */
export const coverageWords = [
  'both',
  'onlyAdvantages',
  'onlyDisadvantages',
  'onlyUncertain',
  'explained',
  'empty',
] as const
export type CoverageWord = (typeof coverageWords)[number]

/** One cell of the grid of terms and directness. */
export interface CoverageCell {
  readonly term: Term
  readonly directness: Directness
  readonly word: CoverageWord
  readonly explanation: ExplainedCell | null
}

type Covered = Pick<Effect, 'side' | 'term' | 'directness'>

/** True when the effect says something about this side; a mixed effect says something about both. */
export const touchesSide = (effect: Pick<Effect, 'side'>, side: WeighedSide): boolean =>
  effect.side === side || effect.side === 'mixed'

function wordFor(effects: readonly Covered[], explained: boolean): CoverageWord {
  const advantages = effects.some((effect) => touchesSide(effect, 'advantage'))
  const disadvantages = effects.some((effect) => touchesSide(effect, 'disadvantage'))
  if (advantages && disadvantages) return 'both'
  if (advantages) return 'onlyAdvantages'
  if (disadvantages) return 'onlyDisadvantages'
  if (effects.length > 0) return 'onlyUncertain'
  return explained ? 'explained' : 'empty'
}

/** Which effects are described: short to long term, direct and indirect. */
export function coverage(weighing: {
  readonly effects: readonly Covered[]
  readonly explainedCells: readonly ExplainedCell[]
}): readonly CoverageCell[] {
  return terms.flatMap((term) =>
    directnesses.map((directness) => {
      const here = (one: { term: Term; directness: Directness }) => one.term === term && one.directness === directness
      const explanation = weighing.explainedCells.find(here) ?? null
      return { term, directness, word: wordFor(weighing.effects.filter(here), explanation !== null), explanation }
    }),
  )
}

/** Direct effects on the short and medium term come by themselves; what comes later or indirectly must be thought of. */
export const mustBeCovered = (cell: Pick<CoverageCell, 'term' | 'directness'>): boolean =>
  cell.term === 'long' || cell.directness === 'indirect'
