import { accept, refuse, type Result } from '../shared/result.ts'
import {
  isChoice,
  type Condition,
  type InstrumentDefinition,
  type InstrumentNode,
  type QuestionNode,
} from './definition.ts'
import { definitionExpressions } from './definition-expressions.ts'
import { parseExpression } from './expression.ts'
import { nodeIndex, placedNodes, questionsOf, type NodeIndex } from './walk.ts'

/** Why a definition cannot work. */
export const definitionFaultKinds = [
  'no-urn',
  'no-version',
  'no-questions',
  'no-id',
  'duplicate-id',
  'missing-target',
  'target-is-no-question',
  'unknown-option',
  'no-options',
  'duplicate-option',
  'cycle',
  'forbidden-expression',
  'too-deep',
  'too-many',
] as const
export type DefinitionFaultKind = (typeof definitionFaultKinds)[number]

/** What is wrong, and where: the id of the node, or nothing when it is about the whole. */
export interface DefinitionFault {
  readonly fault: DefinitionFaultKind
  readonly node: string | null
  /** The id, option or piece of text that it is about. */
  readonly detail: string
}

/** More levels than this nobody can find the way in. */
const deepest = 12
/** The largest real instruments have some two hundred. */
const most = 3000

/** Checks that every question can be reached and answered. Refused with every fault and its place. */
export function checkDefinition(definition: InstrumentDefinition): Result<true, readonly DefinitionFault[]> {
  const faults = [
    ...wholeFaults(definition),
    ...idFaults(definition),
    ...placedNodes(definition).flatMap(({ node, around }) => [
      ...(around.length > deepest
        ? [{ fault: 'too-deep' as const, node: node.id, detail: String(around.length) }]
        : []),
      ...optionFaults(node),
      ...targetFaults(node, nodeIndex(definition)),
    ]),
    ...expressionFaults(definition),
  ]
  if (faults.length > 0) return refuse(faults)
  const cycles = cycleFaults(definition)
  return cycles.length > 0 ? refuse(cycles) : accept(true)
}

function wholeFaults(definition: InstrumentDefinition): readonly DefinitionFault[] {
  const whole = (fault: DefinitionFaultKind, wrong: boolean, detail = ''): readonly DefinitionFault[] =>
    wrong ? [{ fault, node: null, detail }] : []
  return [
    ...whole('no-urn', !/^urn:[a-z0-9][a-z0-9:._-]{1,190}$/i.test(definition.urn), definition.urn),
    ...whole('no-version', !/^[\w][\w.+-]{0,39}$/.test(definition.version), definition.version),
    ...whole('too-many', placedNodes(definition).length > most, String(placedNodes(definition).length)),
    ...whole('no-questions', questionsOf(definition).length === 0),
  ]
}

function idFaults(definition: InstrumentDefinition): readonly DefinitionFault[] {
  const seen = new Set<string>()
  return placedNodes(definition).flatMap(({ node: { id, title } }): readonly DefinitionFault[] => {
    if (id === '') return [{ fault: 'no-id', node: null, detail: title }]
    const again = seen.has(id)
    seen.add(id)
    return again ? [{ fault: 'duplicate-id', node: id, detail: id }] : []
  })
}

function optionFaults(node: InstrumentNode): readonly DefinitionFault[] {
  if (node.kind !== 'question' || !isChoice(node.answer) || node.optionsFrom !== null) return []
  if (node.options.length === 0) return [{ fault: 'no-options', node: node.id, detail: '' }]
  const keys = node.options.map(({ key }) => key)
  return keys
    .filter((key, at) => keys.indexOf(key) !== at)
    .map((key) => ({ fault: 'duplicate-option', node: node.id, detail: key }))
}

function targetFaults(node: InstrumentNode, index: NodeIndex): readonly DefinitionFault[] {
  const missing = (target: string | null): readonly DefinitionFault[] =>
    target !== null && index.find(target) === undefined
      ? [{ fault: 'missing-target', node: node.id, detail: target }]
      : []
  return [
    ...node.conditions.flatMap((condition) => conditionFaults(node, condition, index)),
    ...missing(node.kind === 'question' ? node.optionsFrom : null),
    ...missing(node.repeat?.sameAs ?? null),
  ]
}

function conditionFaults(node: InstrumentNode, condition: Condition, index: NodeIndex): readonly DefinitionFault[] {
  const target = index.find(condition.question)?.node
  if (target === undefined) return [{ fault: 'missing-target', node: node.id, detail: condition.question }]
  if (target.kind !== 'question') return [{ fault: 'target-is-no-question', node: node.id, detail: condition.question }]
  if (canBeMet(condition, target)) return []
  return [{ fault: 'unknown-option', node: node.id, detail: `${condition.question}: ${condition.value ?? ''}` }]
}

/** A condition on a fixed list must name an option of it, or with `contains` a part of one. */
function canBeMet({ operator, value }: Condition, target: QuestionNode): boolean {
  if (operator === 'any' || !isChoice(target.answer) || target.optionsFrom !== null) return true
  if (value === null) return false
  return target.options.some(({ key }) => key === value || (operator === 'contains' && key.includes(value)))
}

function expressionFaults(definition: InstrumentDefinition): readonly DefinitionFault[] {
  return definitionExpressions(definition).flatMap(({ node, text }) => {
    const expression = parseExpression(text)
    return !expression.ok && expression.refusal.fault === 'forbidden'
      ? [{ fault: 'forbidden-expression' as const, node, detail: expression.refusal.at }]
      : []
  })
}

/** A node that is shown, filled or repeated depending on itself can never be reached. */
function cycleFaults(definition: InstrumentDefinition): readonly DefinitionFault[] {
  const index = nodeIndex(definition)
  const needs = new Map(
    placedNodes(definition).map(({ node, around }) => [
      node.id,
      [
        ...around.slice(-1).map(({ id }) => id),
        ...node.conditions.map(({ question }) => question),
        ...(node.kind === 'question' && node.optionsFrom !== null ? [node.optionsFrom] : []),
        ...(node.repeat?.sameAs == null ? [] : [index.repeats(node.repeat.sameAs).at(-1) ?? node.repeat.sameAs]),
      ],
    ]),
  )
  const state = new Map<string, 'busy' | 'done'>()
  const faults: DefinitionFault[] = []
  const visit = (id: string, trail: readonly string[]): void => {
    if (state.get(id) === 'done') return
    if (state.get(id) === 'busy') {
      faults.push({ fault: 'cycle', node: id, detail: [...trail.slice(trail.indexOf(id)), id].join(' > ') })
      return
    }
    state.set(id, 'busy')
    for (const need of needs.get(id) ?? []) visit(need, [...trail, id])
    state.set(id, 'done')
  }
  for (const id of needs.keys()) visit(id, [])
  return faults
}
