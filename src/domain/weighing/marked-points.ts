import type { Effect } from './effect.ts'
import type { Mark } from './mark.ts'

/** An effect that somebody marked as weighing heavily, with all who did. The body answers each of these. */
export interface MarkedPoint<AnEffect extends Pick<Effect, 'id'> = Effect> {
  readonly effect: AnEffect
  readonly marks: readonly Mark[]
}

/** The marked points in the order of the effects; how many marked a point says nothing and orders nothing. */
export const markedPoints = <AnEffect extends Pick<Effect, 'id'>>(weighing: {
  readonly effects: readonly AnEffect[]
  readonly marks: readonly Mark[]
}): readonly MarkedPoint<AnEffect>[] =>
  weighing.effects
    .map((effect) => ({ effect, marks: weighing.marks.filter((mark) => mark.effectId === effect.id) }))
    .filter((point) => point.marks.length > 0)
