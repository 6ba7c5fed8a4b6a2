import { holds } from './expression.ts'
import { isConditional, type Redirect, type Target, type TreeAnswer } from './decision-tree.ts'

/** Which conditional way is taken with these labels: the first that holds. -1: none. */
export const wayTaken = (ways: readonly Redirect[], labels: readonly string[]): number =>
  ways.findIndex((one) => one.when === null || holds(one.when, labels))

/** Where an answer leads with these labels. Nothing: a dead end. */
export const follow = ({ next }: TreeAnswer, labels: readonly string[]): Target | undefined =>
  isConditional(next) ? next[wayTaken(next, labels)]?.to : next

/** The labels after an answer, each once. */
export const withLabels = (labels: readonly string[], answer: TreeAnswer): readonly string[] => [
  ...new Set([...labels, ...answer.labels]),
]
