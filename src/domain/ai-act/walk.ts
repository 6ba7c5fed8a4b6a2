import { accept, refuse, type Result } from '../shared/result.ts'
import { questionOf, type DecisionTree, type Target, type TreeQuestion } from './decision-tree.ts'
import { follow, withLabels } from './follow.ts'

/** One question with the answer that was given, by its place in the list, and a remark without influence. */
export interface Step {
  readonly questionId: string
  readonly answer: number
  readonly remark: string
}

/** A walk through a tree. The labels follow from the path, so going back takes them away by itself. */
export interface Walk {
  /** Answered, in order. */
  readonly path: readonly Step[]
  /** Answered before somebody went back. They count for nothing; they fill in the form when the question comes again. */
  readonly remembered: readonly Step[]
}

export const newWalk: Walk = { path: [], remembered: [] }

/** Where a walk stands, with the labels so far. */
export interface Standing {
  readonly labels: readonly string[]
  readonly at: Target
}

/** Where a path leads; nothing when it is not a path of this tree. */
export function standingOf(tree: DecisionTree, path: readonly Step[]): Standing | undefined {
  const first = tree.questions[0]
  if (first === undefined) return undefined
  let standing: Standing = { labels: [], at: { kind: 'question', id: first.id } }
  for (const step of path) {
    const answer = questionOf(tree, step.questionId)?.answers[step.answer]
    if (standing.at.kind !== 'question' || standing.at.id !== step.questionId || answer === undefined) return undefined
    const labels = withLabels(standing.labels, answer)
    const at = follow(answer, labels)
    if (at === undefined) return undefined
    standing = { labels, at }
  }
  return standing
}

/** The question that is open now; nothing at the end. */
export function openQuestionOf(tree: DecisionTree, walk: Pick<Walk, 'path'>): TreeQuestion | undefined {
  const at = standingOf(tree, walk.path)?.at
  return at?.kind === 'question' ? questionOf(tree, at.id) : undefined
}

export type WalkRefusal = 'other-question' | 'no-such-answer' | 'no-such-step'

const without = (steps: readonly Step[], questionId: string): readonly Step[] =>
  steps.filter((one) => one.questionId !== questionId)

/** Answers the open question; what comes next follows from all labels on the path. */
export function answerStep(tree: DecisionTree, walk: Walk, step: Step): Result<Walk, WalkRefusal> {
  const question = openQuestionOf(tree, walk)
  if (question?.id !== step.questionId) return refuse('other-question')
  if (question.answers[step.answer] === undefined) return refuse('no-such-answer')
  return accept({ path: [...walk.path, step], remembered: without(walk.remembered, step.questionId) })
}

/** Goes back to a step of the path, which is then open again; later answers are remembered. */
export function backTo(walk: Walk, index: number): Result<Walk, WalkRefusal> {
  if (walk.path[index] === undefined) return refuse('no-such-step')
  const kept = walk.path.slice(0, index)
  const undone = walk.path.slice(index)
  const older = undone.reduce((left, step) => without(left, step.questionId), walk.remembered)
  return accept({ path: kept, remembered: [...older, ...undone] })
}

/** What was answered to a question before somebody went back. */
export const rememberedOf = (walk: Walk, questionId: string): Step | undefined =>
  walk.remembered.find((one) => one.questionId === questionId)
