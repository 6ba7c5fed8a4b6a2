import { conditionState, type FollowedCondition } from './condition-state.ts'
import type { Condition, Responsible } from './condition.ts'

const ifHere = (one: Responsible, here: ReadonlySet<string>): Responsible =>
  one.personId !== null && here.has(one.personId) ? one : { ...one, personId: null }

/** The people that a condition names. */
export const peopleOf = ({ owner, verifier }: Condition): readonly string[] =>
  [owner.personId, verifier.personId].filter((id) => id !== null)

/** The condition as it can be followed up now: whoever has no role here any more leaves the function to others. */
export const heldBy = (followed: FollowedCondition, here: ReadonlySet<string>): FollowedCondition => ({
  ...followed,
  condition: {
    ...followed.condition,
    owner: ifHere(followed.condition.owner, here),
    verifier: ifHere(followed.condition.verifier, here),
  },
})

/** What of an open condition is "niet belegd": whoever was named for it has no role here any more. */
export function unheldOf(followed: FollowedCondition, here: ReadonlySet<string>): readonly ('owner' | 'verifier')[] {
  const { condition } = followed
  if (['fulfilled', 'lapsed'].includes(conditionState(followed))) return []
  return (['owner', 'verifier'] as const).filter((part) => {
    const { personId } = condition[part]
    return personId !== null && !here.has(personId)
  })
}
