import type { Standing } from '../routing/routing-rule.ts'
import type { StartingDecision } from './starting-decision.ts'

/** How several rules of ours stand together: provisional while one of them is; nothing where there are none. */
export const standingTogether = (standings: readonly Standing[]): Standing | null =>
  standings.find(({ kind }) => kind === 'provisional') ?? standings[0] ?? null

/** How the rules stand that no row names, such as the steps of a dossier and of a weighing: as the row of the other rules. */
export function standingOfOtherRules(
  decision: Pick<StartingDecision, 'number' | 'adoptedOn' | 'rows'> | null,
): Standing {
  const choice = decision?.rows.find(({ row }) => row.key === 'otherRules')?.choice
  if (decision === null || (choice !== 'keep' && choice !== 'change')) return { kind: 'provisional' }
  return { kind: 'adopted', number: decision.number, on: decision.adoptedOn, changed: choice === 'change' }
}
