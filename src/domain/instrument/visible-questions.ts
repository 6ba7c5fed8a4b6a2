import { answerIndex, type AnswerIndex } from './answer-index.ts'
import { answerKey, isAnswered, type Answer, type AnswerSet, type AnswerValue } from './answers.ts'
import type { Condition, InstrumentDefinition, InstrumentNode, QuestionNode, QuestionOption } from './definition.ts'
import { nodeIndex } from './walk.ts'

/** A node as it stands in a run that is being filled in. */
export interface VisibleNode {
  readonly node: InstrumentNode
  readonly instance: readonly string[]
  /** How many nodes are around it. */
  readonly depth: number
  /** A repeatable node comes once to say that more can be added, and then once for each instance. */
  readonly repeats: 'place' | 'instance' | null
}

/** What can be seen of a run: which nodes, and whether a question in some place is among them. */
export interface Sight {
  readonly nodes: readonly VisibleNode[]
  readonly isVisible: (nodeId: string, instance: readonly string[]) => boolean
  /** The value of an answer that counts: given, and to a question that is shown. */
  readonly counted: (questionId: string, instance: readonly string[]) => AnswerValue
  readonly index: AnswerIndex
}

/** Which nodes are shown, given the answers. An answer to a hidden question is kept, but decides nothing. */
export function sightOf(definition: InstrumentDefinition, set: AnswerSet): Sight {
  const index = answerIndex(definition, set)
  const nodes = nodeIndex(definition)
  const seen = new Map<string, boolean>()

  const isVisible = (nodeId: string, instance: readonly string[]): boolean => {
    const key = answerKey(nodeId, instance)
    const known = seen.get(key)
    if (known !== undefined) return known
    seen.set(key, false) // A condition that leads back to itself shows nothing; such a definition is refused anyway.
    const placed = nodes.find(nodeId)
    const visible =
      placed !== undefined &&
      placed.around.every((outer) => isVisible(outer.id, instance.slice(0, nodes.repeats(outer.id).length))) &&
      placed.node.conditions.every((condition) => holds(condition, placed.node, instance) !== condition.hides)
    seen.set(key, visible)
    return visible
  }

  const counted = (questionId: string, instance: readonly string[]): AnswerValue =>
    isVisible(questionId, instance) ? (index.value(questionId, instance) ?? null) : null

  const holds = (condition: Condition, node: InstrumentNode, instance: readonly string[]): boolean => {
    const values = index
      .placesOf(condition.question, { nodeId: node.id, instance })
      .map((place) => counted(condition.question, place))
    if (condition.operator === 'all') return values.length > 0 && values.every((value) => meets(value, condition))
    return values.some((value) => meets(value, condition))
  }

  return { nodes: listed(definition.nodes, index, isVisible), isVisible, counted, index }
}

function meets(value: AnswerValue, { operator, value: wanted }: Condition): boolean {
  if (operator === 'any') return isAnswered(value)
  if (!isAnswered(value)) return false
  if (Array.isArray(value)) return wanted !== null && value.includes(wanted)
  if (operator === 'contains') return wanted !== null && String(value).includes(wanted)
  return String(value) === wanted
}

function listed(
  roots: readonly InstrumentNode[],
  index: AnswerIndex,
  isVisible: Sight['isVisible'],
): readonly VisibleNode[] {
  const found: VisibleNode[] = []
  const inside = (node: InstrumentNode, instance: readonly string[], depth: number): void => {
    for (const child of node.children) visit(child, instance, depth + 1)
  }
  const visit = (node: InstrumentNode, instance: readonly string[], depth: number): void => {
    if (!isVisible(node.id, instance)) return
    found.push({ node, instance, depth, repeats: node.repeat === null ? null : 'place' })
    if (node.repeat === null) return inside(node, instance, depth)
    for (const id of index.instances(node.id, instance)) {
      if (!isVisible(node.id, [...instance, id])) continue
      found.push({ node, instance: [...instance, id], depth, repeats: 'instance' })
      inside(node, [...instance, id], depth)
    }
  }
  for (const node of roots) visit(node, [], 0)
  return found
}

/** The questions that can be answered now: one that repeats, once for each instance. */
export const visibleQuestions = (sight: Sight): readonly (VisibleNode & { readonly node: QuestionNode })[] =>
  sight.nodes.flatMap((one) =>
    one.node.kind === 'question' && one.repeats !== 'place' ? [{ ...one, node: one.node }] : [],
  )

/** The answers that may be shown and exported: those to questions that are visible. */
export function shownAnswers(sight: Sight, set: AnswerSet): readonly Answer[] {
  const places = new Set(visibleQuestions(sight).map(({ node, instance }) => answerKey(node.id, instance)))
  return set.answers.filter((one) => places.has(answerKey(one.questionId, one.instance)))
}

/** What can be chosen: the options of the question, or the answers to another one. */
export function optionsAt(
  definition: InstrumentDefinition,
  sight: Sight,
  { node, instance }: { readonly node: QuestionNode; readonly instance: readonly string[] },
): readonly QuestionOption[] {
  const from = node.optionsFrom
  if (from === null) return node.options
  const source = nodeIndex(definition).find(from)?.node
  const labels = new Map(source?.kind === 'question' ? source.options.map((option) => [option.key, option.label]) : [])
  const given = sight.index
    .placesOf(from, { nodeId: node.id, instance })
    .flatMap((place): readonly string[] => keysOf(sight.counted(from, place)))
  return [...new Set(given)].map((key) => ({ key, label: labels.get(key) ?? key, value: key }))
}

/** The words or options of an answer, each by itself. */
function keysOf(value: AnswerValue): readonly string[] {
  if (value === null || typeof value === 'boolean' || !isAnswered(value)) return []
  return typeof value === 'string' ? [value] : value
}
