import type { InstrumentNode, Repeat } from '#src/domain/instrument/definition.ts'
import type { ImportRemark } from '#src/domain/instrument/import-remark.ts'

import { dependenciesOf, misplacedCalculation, type ReadDependencies } from './par-dpia-dependencies.ts'
import { answerKindsOf, answerOf, keyOf } from './par-dpia-options.ts'
import { referencesOf } from './par-dpia-references.ts'
import { calculationOf } from './par-dpia-rules.ts'
import { isYamlMap, type YamlMap } from './read-yaml.ts'
import { Fields } from './remarks.ts'

/** What the schemas of both versions know, and what the makers use besides. */
const known = new Set(
  (
    'task description category id is_official_id type options valueType defaultValue instance_label_template item_name ' +
    'references dependencies calculation sources required_status repeatable tasks in_fria action_point_group ' +
    'action_point_summary'
  ).split(' '),
)

const friaArticle = 'art. 27 AI-verordening'

/** Reads the nodes of one list, with everything under them. */
export const nodesOf = (tasks: readonly YamlMap[], remarks: ImportRemark[], depth = 0): readonly InstrumentNode[] =>
  tasks.map((task, at) => {
    const id = keyOf(task['id']) ?? ''
    const fields = new Fields(id === '' ? `#${at + 1}` : id, task, remarks)
    return nodeOf(fields, { id, depth, children: nodesOf(fields.maps('tasks'), remarks, depth + 1) })
  })

interface Around {
  readonly id: string
  readonly depth: number
  readonly children: readonly InstrumentNode[]
}

function nodeOf(fields: Fields, { id, depth, children }: Around): InstrumentNode {
  fields.onlyKnows(known)
  const kinds = answerKindsOf(fields)
  const dependencies = dependenciesOf(fields)
  const base = { ...baseOf(fields, dependencies), id, children }
  if (kinds.length > 0) return questionOf(fields, base, answerOf(fields, kinds, dependencies.optionsFrom))
  if (children.length === 0) {
    if (fields.texts('type').length === 0) fields.remark('no-type', '')
    if (base.repeat !== null) fields.remark('odd-value', 'repeatable')
    return { ...base, kind: 'information', repeat: null }
  }
  const actionPoints = fields.flag('action_point_group')
    ? 'collects'
    : fields.flag('action_point_summary')
      ? 'summarises'
      : null
  return { ...base, kind: 'group', level: levels[depth] ?? 'group', actionPoints, made: false }
}

const levels = ['part', 'step'] as const

function baseOf(fields: Fields, { conditions, sameAs }: ReadDependencies) {
  const title = fields.line('task')
  const help = fields.rich('description')
  const category = fields.optionalText('category')
  return {
    official: fields.get('is_official_id') === undefined || fields.flag('is_official_id'),
    title: title.words,
    help: help.rich,
    examples: [],
    roles: [],
    phases: category === null ? [] : [category],
    fria: fields.flag('in_fria') ? friaArticle : null,
    repeat: repeatOf(fields, sameAs),
    conditions,
    references: [
      ...referencesOf(fields),
      ...[...new Set([...title.forms, ...help.forms])].map((instrument) => ({ instrument, node: '', manner: 'form' })),
    ],
    sources: sourcesOf(fields),
  }
}

function repeatOf(fields: Fields, sameAs: string | null): Repeat | null {
  if (!fields.flag('repeatable') && sameAs === null) return null
  return { itemName: fields.optionalText('item_name'), label: fields.optionalText('instance_label_template'), sameAs }
}

const sourcesOf = (fields: Fields) =>
  fields.list('sources').flatMap((one) => {
    const source = isYamlMap(one) ? fields.inside(one) : null
    const name = source?.text('source') ?? keyOf(one) ?? ''
    if (name === '') return []
    if (/\.(png|jpe?g|svg|gif|webp)$/i.test(name)) fields.remark('picture-elsewhere', name)
    return [{ name, description: source?.optionalText('description') ?? null }]
  })

function questionOf(
  fields: Fields,
  base: Omit<InstrumentNode, 'kind' | 'level' | 'actionPoints' | 'made'>,
  read: ReturnType<typeof answerOf>,
): InstrumentNode {
  const misplaced = misplacedCalculation(fields)
  const calculation = fields.get('calculation') ?? misplaced
  if (misplaced !== undefined) fields.remark('odd-value', 'dependencies.calculation')
  return {
    ...base,
    kind: 'question',
    ...read,
    required: fields.flag('required_status'),
    suggestion: suggestionOf(fields),
    calculation: calculationOf(fields, calculation),
  }
}

/** A default in a file is only a proposal: nobody answered it, so nothing is filled in. */
function suggestionOf(fields: Fields): readonly string[] {
  if (!fields.has('defaultValue')) return []
  const values = fields.list('defaultValue').flatMap((one) => keyOf(one) ?? [])
  if (values.length > 0) fields.remark('suggestion-not-filled-in', values.join(', '))
  else fields.remark('odd-value', 'defaultValue')
  return values
}
