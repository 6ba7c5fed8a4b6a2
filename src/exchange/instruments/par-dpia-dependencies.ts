import { conditionOperators, type Condition, type ConditionOperator } from '#src/domain/instrument/definition.ts'

import { keyOf } from './par-dpia-options.ts'
import { isYamlMap, type YamlMap } from './read-yaml.ts'
import type { Fields } from './remarks.ts'

/** What a node depends on. */
export interface ReadDependencies {
  readonly conditions: readonly Condition[]
  readonly optionsFrom: string | null
  readonly sameAs: string | null
}

const known = new Set(['type', 'condition', 'source', 'mapping_type', 'action', 'calculation'])

/** Reads what makes a node appear, where its options come from, and which repetition it follows. */
export function dependenciesOf(fields: Fields): ReadDependencies {
  const conditions: Condition[] = []
  let optionsFrom: string | null = null
  let sameAs: string | null = null
  for (const map of fields.maps('dependencies')) {
    const dependency = fields.inside(map)
    dependency.onlyKnows(known)
    const type = dependency.text('type')
    if (type === 'conditional') conditions.push(...conditionOf(dependency))
    else if (type === 'source_options')
      optionsFrom = first(dependency, optionsFrom, targetOf(dependency, ['condition', 'source']))
    else if (type === 'instance_mapping') sameAs = first(dependency, sameAs, mappingOf(dependency))
    else dependency.remark('unknown-dependency', type)
  }
  return { conditions, optionsFrom, sameAs }
}

/** A node takes its options or its repetitions from one place; the others that a file names are remarked. */
function first(dependency: Fields, known: string | null, found: string | null): string | null {
  if (known !== null && found !== null) dependency.remark('odd-value', found)
  return known ?? found
}

/** The calculation that a file put under a dependency by mistake, with its key one level too deep. */
export const misplacedCalculation = (fields: Fields): YamlMap | undefined =>
  fields.maps('dependencies').flatMap((one) => (isYamlMap(one['calculation']) ? [one['calculation']] : []))[0]

function conditionOf(dependency: Fields): readonly Condition[] {
  const condition = dependency.get('condition')
  if (!isYamlMap(condition)) {
    dependency.remark('odd-value', 'condition')
    return []
  }
  const inner = dependency.inside(condition)
  inner.onlyKnows(new Set(['id', 'operator', 'value']))
  const action = dependency.text('action')
  const written = inner.text('operator')
  const operator = written === '' ? 'equals' : conditionOperators.find((one) => one === written)
  // Rather shown too often than never.
  if (!inner.has('id')) {
    dependency.remark('odd-value', 'condition')
    return []
  }
  if (operator === undefined) {
    dependency.remark('unknown-operator', written)
    return []
  }
  if (!['show', 'hide', ''].includes(action)) {
    dependency.remark('unknown-action', action)
    return []
  }
  return [comparing(inner, operator, action === 'hide')]
}

function comparing(inner: Fields, operator: ConditionOperator, hides: boolean): Condition {
  const value = keyOf(inner.get('value'))
  const question = inner.text('id')
  if (operator === 'any' && inner.has('value')) inner.remark('odd-value', 'condition.value')
  if (value !== null || operator === 'any') return { question, operator, value, hides }
  inner.remark('odd-value', 'condition.value')
  return { question, operator: 'any', value: null, hides }
}

/** The node that a dependency points at: files write it under either of two keys. */
function targetOf(dependency: Fields, keys: readonly string[]): string | null {
  const map = keys.map((key) => dependency.get(key)).find(isYamlMap)
  const target = map === undefined ? null : dependency.inside(map).optionalText('id')
  if (target === null) dependency.remark('odd-value', 'source')
  return target
}

function mappingOf(dependency: Fields): string | null {
  const type = dependency.text('mapping_type')
  const action = dependency.text('action')
  if (action !== '' && action !== 'sync_instances') dependency.remark('unknown-action', action)
  if (type === 'one_to_one' || type === '') return targetOf(dependency, ['source', 'condition'])
  dependency.remark('unknown-mapping', type)
  return null
}
