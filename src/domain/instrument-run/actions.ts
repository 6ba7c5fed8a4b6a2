import type { Day } from '../shared/dates.ts'
import type { ActionPoint } from './instrument-run.ts'

/** Where an action point stands; derived from its days. */
export const actionStandings = ['open', 'late', 'done'] as const
export type ActionStanding = (typeof actionStandings)[number]

/** An action point is late after its day, until it is done. */
export function standing(action: Pick<ActionPoint, 'doneOn' | 'dueOn'>, today: Day): ActionStanding {
  if (action.doneOn !== null) return 'done'
  return action.dueOn !== null && action.dueOn < today ? 'late' : 'open'
}
