import { isConditional, questionOf, type DecisionTree } from './decision-tree.ts'
import { follow, wayTaken, withLabels } from './follow.ts'

/** Where a tree cannot be walked: an answer that leads nowhere, a question that comes back, or too many ways. */
export interface WalkProblem {
  readonly problem: 'dead-end' | 'cycle' | 'too-many-states'
  readonly questionId: string
  readonly answer: number
}

/** Everything that can be reached from the first question. */
export interface Explored {
  /** Pairs of a question and a set of labels. */
  readonly states: number
  readonly questions: ReadonlySet<string>
  readonly conclusions: ReadonlySet<string>
  /** Conditional ways that somebody can take: question, answer and way, counted from 0. */
  readonly ways: ReadonlySet<string>
  readonly problems: readonly WalkProblem[]
}

const mostStates = 20_000
const mostSteps = 400_000

interface Open {
  readonly questionId: string
  readonly labels: readonly string[]
  /** The questions before this one. */
  readonly before: ReadonlySet<string>
}

/** Walks every reachable pair of question and labels. */
export function explore(tree: DecisionTree): Explored {
  const seen = new Map<string, ReadonlySet<string>>()
  const conclusions = new Set<string>()
  const ways = new Set<string>()
  const problems: WalkProblem[] = []
  const open: Open[] = tree.questions.slice(0, 1).map(({ id }) => ({ questionId: id, labels: [], before: new Set() }))
  let steps = 0
  for (let state = open.pop(); state !== undefined; state = open.pop(), steps += 1) {
    const { questionId, labels, before } = state
    const key = JSON.stringify([questionId, labels.toSorted()])
    const known = seen.get(key)
    if (known !== undefined && [...before].every((id) => known.has(id))) continue
    const around = new Set([...before, ...(known ?? []), questionId])
    seen.set(key, around)
    if (seen.size > mostStates || steps > mostSteps) {
      problems.push({ problem: 'too-many-states', questionId, answer: 0 })
      break
    }
    for (const [index, answer] of (questionOf(tree, questionId)?.answers ?? []).entries()) {
      const given = withLabels(labels, answer)
      if (isConditional(answer.next)) ways.add(`${questionId} ${index} ${wayTaken(answer.next, given)}`)
      const target = follow(answer, given)
      if (target === undefined) problems.push({ problem: 'dead-end', questionId, answer: index })
      else if (target.kind === 'conclusion') conclusions.add(target.id)
      else if (around.has(target.id)) problems.push({ problem: 'cycle', questionId, answer: index })
      else open.push({ questionId: target.id, labels: given, before: around })
    }
  }
  const questions = new Set([...seen.keys()].map((key) => (JSON.parse(key) as [string])[0]))
  return { states: seen.size, questions, conclusions, ways, problems: unique(problems) }
}

const unique = (problems: readonly WalkProblem[]): readonly WalkProblem[] => [
  ...new Map(problems.map((one) => [`${one.problem} ${one.questionId} ${one.answer}`, one])).values(),
]
