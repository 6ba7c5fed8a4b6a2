import type { Effect, Side } from './effect.ts'
import type { Stakeholder } from './stakeholder.ts'

type Placed = Pick<Effect, 'id' | 'side' | 'burdenGroupIds' | 'benefitGroupIds'>

/** The effects of one side for one group: described here, or described with another group that they touch too. */
export interface GroupSide<AnEffect> {
  readonly here: readonly AnEffect[]
  readonly elsewhere: readonly AnEffect[]
}

/** One stakeholder group with both sides of the scales, and what may go either way. */
export interface StakeholderGroup<AGroup, AnEffect> {
  /** Empty for effects that name no group: they are shown too, at the end. */
  readonly stakeholder: AGroup | null
  readonly advantages: GroupSide<AnEffect>
  readonly disadvantages: GroupSide<AnEffect>
  readonly eitherWay: GroupSide<AnEffect>
}

/** The group with which an effect is described in full: who benefits from an advantage, who bears anything else. */
export function homeOf(effect: Placed): string | null {
  const [first, second] =
    effect.side === 'advantage'
      ? [effect.benefitGroupIds, effect.burdenGroupIds]
      : [effect.burdenGroupIds, effect.benefitGroupIds]
  return first[0] ?? second[0] ?? null
}

const touches = (effect: Placed, id: string): boolean =>
  effect.burdenGroupIds.includes(id) || effect.benefitGroupIds.includes(id)

function sideOf<AnEffect extends Placed>(
  effects: readonly AnEffect[],
  id: string | null,
  sides: readonly Side[],
): GroupSide<AnEffect> {
  const onSide = effects.filter((effect) => sides.includes(effect.side))
  return {
    here: onSide.filter((effect) => homeOf(effect) === id),
    elsewhere: id === null ? [] : onSide.filter((effect) => homeOf(effect) !== id && touches(effect, id)),
  }
}

/**
 * The effects by stakeholder group, in the order in which groups and effects were written down. No other order exists:
 * nothing here looks at how heavy an effect is, and no field could tell it.
 */
export function byStakeholder<AGroup extends Pick<Stakeholder, 'id'>, AnEffect extends Placed>(weighing: {
  readonly stakeholders: readonly AGroup[]
  readonly effects: readonly AnEffect[]
}): readonly StakeholderGroup<AGroup, AnEffect>[] {
  const group = (stakeholder: AGroup | null) => ({
    stakeholder,
    advantages: sideOf(weighing.effects, stakeholder?.id ?? null, ['advantage']),
    disadvantages: sideOf(weighing.effects, stakeholder?.id ?? null, ['disadvantage']),
    eitherWay: sideOf(weighing.effects, stakeholder?.id ?? null, ['mixed', 'uncertain']),
  })
  const groupless = weighing.effects.some((effect) => homeOf(effect) === null)
  return [...weighing.stakeholders.map(group), ...(groupless ? [group(null)] : [])]
}

const places = [
  { side: 'advantages', holds: ['advantage'] },
  { side: 'disadvantages', holds: ['disadvantage'] },
  { side: 'eitherWay', holds: ['mixed', 'uncertain'] },
] as const satisfies readonly { side: string; holds: readonly Side[] }[]

/** The effects apart by side, each side in the order in which they were written down; a side without any is left out. */
export const bySide = <AnEffect extends Pick<Effect, 'side'>>(effects: readonly AnEffect[]) =>
  places
    .map(({ side, holds }) => ({
      side,
      effects: effects.filter((effect) => (holds as readonly Side[]).includes(effect.side)),
    }))
    .filter((one) => one.effects.length > 0)
