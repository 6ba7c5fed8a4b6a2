import { isConditional, questionOf, type DecisionTree, type TreeAnswer } from './decision-tree.ts'
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
  const walk = new Exploration(tree)
  walk.run()
  const questions = new Set([...walk.seen.keys()].map((key) => (JSON.parse(key) as [string])[0]))
  const { seen, conclusions, ways, problems } = walk
  return { states: seen.size, questions, conclusions, ways, problems: unique(problems) }
}

/** What was seen so far, and what is still to be tried. */
class Exploration {
  readonly seen = new Map<string, ReadonlySet<string>>()
  readonly conclusions = new Set<string>()
  readonly ways = new Set<string>()
  readonly problems: WalkProblem[] = []
  readonly #tree: DecisionTree
  readonly #open: Open[]

  constructor(tree: DecisionTree) {
    this.#tree = tree
    this.#open = tree.questions.slice(0, 1).map(({ id }) => ({ questionId: id, labels: [], before: new Set() }))
  }

  run(): void {
    for (let steps = 0, state = this.#open.pop(); state !== undefined; steps += 1, state = this.#open.pop()) {
      if (this.seen.size > mostStates || steps > mostSteps) {
        this.problems.push({ problem: 'too-many-states', questionId: state.questionId, answer: 0 })
        return
      }
      this.#visit(state)
    }
  }

  /** A state that was seen is tried again when it was reached along other questions: one of those could come back. */
  #visit({ questionId, labels, before }: Open): void {
    const key = JSON.stringify([questionId, labels.toSorted()])
    const known = this.seen.get(key)
    if (known !== undefined && [...before].every((id) => known.has(id))) return
    const around = new Set([...before, ...(known ?? []), questionId])
    this.seen.set(key, around)
    for (const [index, answer] of (questionOf(this.#tree, questionId)?.answers ?? []).entries())
      this.#take({ questionId, labels: withLabels(labels, answer), before: around }, index, answer)
  }

  #take({ questionId, labels, before }: Open, index: number, answer: TreeAnswer): void {
    if (isConditional(answer.next)) this.ways.add(`${questionId} ${index} ${wayTaken(answer.next, labels)}`)
    const target = follow(answer, labels)
    if (target?.kind === 'conclusion') this.conclusions.add(target.id)
    else if (target === undefined) this.problems.push({ problem: 'dead-end', questionId, answer: index })
    else if (before.has(target.id)) this.problems.push({ problem: 'cycle', questionId, answer: index })
    else this.#open.push({ questionId: target.id, labels, before })
  }
}

const unique = (problems: readonly WalkProblem[]): readonly WalkProblem[] => [
  ...new Map(problems.map((one) => [`${one.problem} ${one.questionId} ${one.answer}`, one])).values(),
]
