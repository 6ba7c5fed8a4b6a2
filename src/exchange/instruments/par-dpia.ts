import type { Condition, InstrumentDefinition, InstrumentNode } from '#src/domain/instrument/definition.ts'
import { questionsInLabel } from '#src/domain/instrument/instance-label.ts'
import { nodeIndex, placedNodes, type NodeIndex } from '#src/domain/instrument/walk.ts'
import type { ImportRemark } from '#src/domain/instrument/import-remark.ts'

import { nodesOf } from './par-dpia-nodes.ts'
import { assessmentsOf } from './par-dpia-rules.ts'
import type { YamlMap } from './read-yaml.ts'
import { Fields } from './remarks.ts'
import { versionOf } from './version.ts'

const known = new Set(
  'name urn version description prefixQuestionIds tasks assessments $schema language licence'.split(' '),
)

/** Reads a definition in the format of par-dpia-form: IAMA v2, DPIA, pre-scan, AIIA and others. */
export function readParDpia(map: YamlMap, remarks: ImportRemark[]): InstrumentDefinition {
  const root = new Fields('', map, remarks)
  root.onlyKnows(known)
  const nodes = nodesOf(root.maps('tasks'), remarks)
  const index = nodeIndex({ nodes })
  const definition: InstrumentDefinition = {
    urn: root.text('urn'),
    version: versionOf(root),
    title: root.line('name').words,
    description: root.rich('description').rich,
    language: root.optionalText('language') ?? 'nl',
    kind: null,
    format: 'parDpiaForm',
    sourceName: 'par-dpia-form (MinBZK)',
    sourceUrl: null,
    licence: root.optionalText('licence'),
    textPolicy: 'official',
    numbersShown: root.flag('prefixQuestionIds'),
    nodes: nodes.map((node) => settled(node, index, root)),
    assessments: assessmentsOf(root),
  }
  remarkOnReferences(definition, root)
  remarkOnLabels(definition, root)
  return definition
}

/** Points at what was meant: options come from a question, and a repetition follows one that repeats. */
function settled(node: InstrumentNode, index: NodeIndex, root: Fields): InstrumentNode {
  const place = root.inside({}, node.id)
  const children = node.children.map((child) => settled(child, index, root))
  const repeat = repeatThatFollows(node, index, place)
  const conditions = node.conditions.map((condition) => withoutQuotes(condition, index, place))
  if (node.kind !== 'question') return { ...node, repeat, conditions, children }
  return { ...node, repeat, conditions, children, optionsFrom: questionMeant(node.optionsFrom, index, place) }
}

/** Some files write quotes within the quotes around an option, which then fits no option. */
function withoutQuotes(condition: Condition, index: NodeIndex, place: Fields): Condition {
  const target = index.find(condition.question)?.node
  const [, bare] = /^'(.*)'$/s.exec(condition.value ?? '') ?? []
  if (bare === undefined || target?.kind !== 'question') return condition
  const isOption = (key: string | null): boolean => target.options.some((option) => option.key === key)
  if (isOption(condition.value) || !isOption(bare)) return condition
  place.remark('odd-value', `condition.value: ${condition.value ?? ''}`)
  return { ...condition, value: bare }
}

function repeatThatFollows({ repeat, id }: InstrumentNode, index: NodeIndex, place: Fields): InstrumentNode['repeat'] {
  const source = repeat?.sameAs ?? null
  if (repeat === null || source === null || index.find(source) === undefined) return repeat
  const own = index.repeats(source).at(-1)
  if (own !== undefined && own !== id) return repeat
  place.remark('mapping-without-repeat', source)
  return { ...repeat, sameAs: null }
}

function questionMeant(target: string | null, index: NodeIndex, place: Fields): string | null {
  const node = target === null ? undefined : index.find(target)?.node
  if (node === undefined || node.kind === 'question') return target
  const [first] = placedNodes({ nodes: node.children }).filter((one) => one.node.kind === 'question')
  if (first === undefined) return target
  place.remark('options-from-group', `${target ?? ''}: ${first.node.id}`)
  return first.node.id
}

/** Remarks on references within this instrument that lead nowhere. */
function remarkOnReferences(definition: InstrumentDefinition, root: Fields): void {
  const own = definition.urn.split(':').find((part) => !['urn', 'nl'].includes(part)) ?? ''
  const index = nodeIndex(definition)
  for (const { node } of placedNodes(definition))
    for (const { instrument, node: target } of node.references)
      if (instrument.toLowerCase() === own.toLowerCase() && target !== '' && index.find(target) === undefined)
        root.inside({}, node.id).remark('missing-reference', target)
}

/** Remarks on headings of repetitions that name a question which is not there. */
function remarkOnLabels(definition: InstrumentDefinition, root: Fields): void {
  const index = nodeIndex(definition)
  for (const { node } of placedNodes(definition))
    for (const id of questionsInLabel(node.repeat?.label ?? ''))
      if (index.find(id)?.node.kind !== 'question') root.inside({}, node.id).remark('unknown-in-label', id)
}
