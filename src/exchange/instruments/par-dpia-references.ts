import type { NodeReference } from '#src/domain/instrument/definition.ts'

import { isYamlMap, type YamlValue } from './read-yaml.ts'
import type { Fields } from './remarks.ts'

/** Reads where else an answer is of use: one address or several, as text or with the manner beside it. */
export function referencesOf(fields: Fields): readonly NodeReference[] {
  const references = fields.get('references')
  if (references === undefined || references === null) return []
  if (!isYamlMap(references)) {
    fields.remark('odd-value', 'references')
    return []
  }
  return Object.entries(references).flatMap(([instrument, value]) => {
    const several: readonly (YamlValue | undefined)[] = Array.isArray(value) ? (value as readonly YamlValue[]) : [value]
    return several.flatMap((one) => referenceOf(fields, instrument, one))
  })
}

function referenceOf(fields: Fields, instrument: string, value: YamlValue | undefined): readonly NodeReference[] {
  if (isYamlMap(value)) {
    const inner = fields.inside(value)
    inner.onlyKnows(new Set(['id', 'type']))
    return [{ instrument, node: inner.text('id'), manner: inner.optionalText('type') }]
  }
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') return [{ instrument, node: String(value), manner: null }]
  fields.remark('odd-value', `references.${instrument}`)
  return []
}
