import { isKnownLabel } from './propose-facts.ts'
import { isConditional, type DecisionTree, type Redirect, type Target, type TreeAnswer } from './decision-tree.ts'
import { explore, type Explored } from './explore.ts'
import { labelsIn } from './expression.ts'

/** Why a tree cannot be used. */
export const treeProblems = [
  'no-question',
  'duplicate-id',
  'target-missing',
  'no-answer',
  'dead-end',
  'cycle',
  'too-many-states',
] as const
export type TreeProblem = (typeof treeProblems)[number]

/** What is odd in a tree that can be used. */
export const treeOddities = ['unreachable', 'unknown-label', 'label-never-given', 'way-never-taken'] as const
export type TreeOddity = (typeof treeOddities)[number]

/** A remark about a tree, with the place and the word that it is about. */
export interface TreeRemark<Kind> extends TreePlace {
  readonly kind: Kind
  readonly value: string
}

/** What a place in a tree is; without it the place speaks for itself. */
export type TreePlaceKind = 'line' | 'question' | 'conclusion'

/** A line, a question or a conclusion; and of a question the answer and the way on, as people count. */
export interface TreePlace {
  readonly place: string
  readonly what?: TreePlaceKind
  readonly answer?: number
  readonly way?: number
}

export interface CheckedTree {
  readonly problems: readonly TreeRemark<TreeProblem>[]
  readonly oddities: readonly TreeRemark<TreeOddity>[]
  readonly states: number
}

/** The place of an answer, and of a way on. */
export const answerPlace = (questionId: string, answer: number, way?: number): TreePlace => ({
  place: questionId,
  answer: answer + 1,
  ...(way === undefined ? {} : { way: way + 1 }),
})

/** A remark about a question or a conclusion as a whole. */
const at = <const Kind extends string>(kind: Kind, what: TreePlaceKind, id: string): TreeRemark<Kind> => ({
  kind,
  what,
  place: id,
  value: id,
})

const targetsOf = (answer: TreeAnswer): readonly Target[] =>
  isConditional(answer.next) ? answer.next.map((one) => one.to) : [answer.next]

const waysOf = (answer: TreeAnswer): readonly Redirect[] => (isConditional(answer.next) ? answer.next : [])

const everyAnswer = ({ questions }: DecisionTree) =>
  questions.flatMap(({ id, answers }) =>
    answers.map((answer, index) => ({ answer, place: answerPlace(id, index), id, index })),
  )

/** What is wrong before anybody takes a step: ids that stand twice, questions without answer, ways that lead nowhere. */
export function problemsOfForm(tree: DecisionTree): readonly TreeRemark<TreeProblem>[] {
  const questions = tree.questions.map((one) => one.id)
  const conclusions = tree.conclusions.map((one) => one.id)
  const twice = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)
  const known = { question: new Set(questions), conclusion: new Set(conclusions) }
  return [
    ...(questions.length === 0 ? [{ kind: 'no-question' as const, place: 'questions', value: '' }] : []),
    ...twice(questions).map((id) => at('duplicate-id', 'question', id)),
    ...twice(conclusions).map((id) => at('duplicate-id', 'conclusion', id)),
    ...tree.questions.filter((one) => one.answers.length === 0).map(({ id }) => at('no-answer', 'question', id)),
    ...everyAnswer(tree).flatMap(({ answer, place }) =>
      targetsOf(answer)
        .filter((target) => !known[target.kind].has(target.id))
        .map(({ id }) => ({ kind: 'target-missing' as const, ...place, value: id })),
    ),
  ]
}

/** Ways that nobody takes: the condition never holds, or an earlier one holds first. */
function waysNeverTaken(tree: DecisionTree, { ways, questions }: Explored): readonly TreeRemark<TreeOddity>[] {
  return everyAnswer(tree).flatMap(({ answer, id, index }) =>
    waysOf(answer).flatMap(({ to }, at) =>
      questions.has(id) && !ways.has(`${id} ${index} ${at}`)
        ? [{ kind: 'way-never-taken' as const, ...answerPlace(id, index, at), value: to.id }]
        : [],
    ),
  )
}

function odditiesOfLabels(tree: DecisionTree): readonly TreeRemark<TreeOddity>[] {
  const given = new Set(everyAnswer(tree).flatMap(({ answer }) => answer.labels))
  const found = everyAnswer(tree).flatMap(({ answer, place, id, index }) => [
    ...answer.labels
      .filter((label) => !isKnownLabel(label))
      .map((value) => ({ kind: 'unknown-label' as const, ...place, value })),
    ...waysOf(answer).flatMap(({ when }, at) =>
      (when === null ? [] : labelsIn(when))
        .filter((label) => !given.has(label))
        .map((value) => ({ kind: 'label-never-given' as const, ...answerPlace(id, index, at), value })),
    ),
  ])
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}

/** Checks a tree: ids, targets, labels, and every reachable state. A tree with a problem cannot be used. */
export function checkTree(tree: DecisionTree): CheckedTree {
  const form = problemsOfForm(tree)
  if (form.length > 0) return { problems: form, oddities: [], states: 0 }
  const explored = explore(tree)
  const { states, questions, conclusions, problems } = explored
  const unreached = [
    ...tree.questions.flatMap(({ id }) => (questions.has(id) ? [] : [at('unreachable', 'question', id)])),
    ...tree.conclusions.flatMap(({ id }) => (conclusions.has(id) ? [] : [at('unreachable', 'conclusion', id)])),
  ]
  return {
    problems: problems.map(({ problem, questionId, answer }) => ({
      kind: problem,
      ...answerPlace(questionId, answer),
      value: questionId,
    })),
    oddities: [...odditiesOfLabels(tree), ...waysNeverTaken(tree, explored), ...unreached],
    states,
  }
}
