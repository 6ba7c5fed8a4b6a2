import type { GoalRelation } from './goal-relation.ts'
import type { GoalInForce } from './plan-in-force.ts'

/** A goal of the plan in force to which a weighing has to say how it relates. */
export type GoalToAnswer = Pick<GoalInForce, 'key' | 'code' | 'title'>

/**
 * Goals about which nothing is said yet (R-47: every weighing says how it relates to the plan). That a goal is not touched
 * is an answer; silence is not. A goal that got another name is answered again.
 */
export const unansweredGoals = <Goal extends Pick<GoalToAnswer, 'key' | 'title'>>(
  goals: readonly Goal[],
  relations: readonly Pick<GoalRelation, 'goalKey' | 'goalTitle'>[],
): readonly Goal[] =>
  goals.filter(({ key, title }) => !relations.some(({ goalKey, goalTitle }) => goalKey === key && goalTitle === title))
