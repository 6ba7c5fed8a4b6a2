import { z } from 'zod'

import type {
  Condition,
  InstrumentDefinition,
  InstrumentNode,
  NodeReference,
  QuestionOption,
} from '#src/domain/instrument/definition.ts'
import { paragraphs } from '#src/domain/instrument/rich-text.ts'
import { roles, type Role } from '#src/domain/person/role.ts'
import { roles as roleNames } from '#src/i18n/nl/roles.ts'

import { readYaml } from '../read-yaml.ts'

/** Names of roles as they were when a definition was published: it keeps them when the pages say it otherwise. */
const publishedNames: Partial<Record<Role, string>> = { chiefExecutive: 'secretaris-directeur' }

const kindOfType = {
  text_input: 'text',
  open_text: 'longText',
  radio_option: 'radio',
  checkbox_option: 'checkbox',
  multiselect_scrollable: 'multiSelect',
  date: 'date',
} as const

const writtenNode = z.strictObject({
  task: z.string().min(1),
  id: z.string().min(1),
  type: z.array(z.enum(['task_group', 'informational', ...Object.keys(kindOfType)] as [string, ...string[]])).min(1),
  description: z.string().optional(),
  example: z.string().optional(),
  roles: z.array(z.enum(roles)).default([]),
  is_official_id: z.boolean().default(true),
  in_fria: z.boolean().default(false),
  repeatable: z.boolean().default(false),
  item_name: z.string().optional(),
  instance_label_template: z.string().optional(),
  valueType: z.string().optional(),
  action_point_group: z.boolean().default(false),
  action_point_summary: z.boolean().default(false),
  options: z
    .array(
      z.strictObject({ value: z.union([z.string(), z.boolean()]), label: z.string(), category: z.string().optional() }),
    )
    .default([]),
  references: z.record(z.string(), z.array(z.strictObject({ id: z.string(), type: z.string() }))).default({}),
  dependencies: z
    .array(
      z.strictObject({
        type: z.literal('conditional'),
        condition: z.strictObject({
          id: z.string(),
          operator: z.enum(['equals', 'contains', 'any']),
          value: z.union([z.string(), z.boolean()]),
        }),
        action: z.literal('show'),
      }),
    )
    .default([]),
  /** Nodes of the same shape, read when their turn comes. */
  tasks: z.array(z.unknown()).default([]),
})
type WrittenNode = z.infer<typeof writtenNode>

const writtenInstrument = z.strictObject({
  name: z.string(),
  urn: z.string(),
  version: z.string(),
  language: z.literal('nl'),
  kind: z.enum(['screening', 'impact', 'advice', 'classification', 'ethics']),
  licence: z.string(),
  sourceUrl: z.string().optional(),
  description: z.string(),
  prefixQuestionIds: z.boolean(),
  tasks: z.array(z.unknown()).min(1),
})

const friaArticle = 'art. 27 AI-verordening'
const rich = (text: string | undefined) => (text === undefined ? [] : paragraphs(text))

const optionOf = ({ value, label }: WrittenNode['options'][number]): QuestionOption => ({
  key: String(value),
  label,
  value,
})

const conditionOf = ({ condition }: WrittenNode['dependencies'][number]): Condition => ({
  question: condition.id,
  operator: condition.operator,
  value: String(condition.value),
  hides: false,
})

const referencesOf = (written: WrittenNode): readonly NodeReference[] =>
  Object.entries(written.references).flatMap(([instrument, all]) =>
    all.map(({ id, type }) => ({ instrument, node: id, manner: type })),
  )

function nodeOf(given: unknown, depth: number): InstrumentNode {
  const written = writtenNode.parse(given)
  const base = {
    id: written.id,
    official: written.is_official_id,
    title: written.task,
    help: rich(written.description),
    examples: written.example === undefined ? [] : [paragraphs(written.example)],
    roles: written.roles.map((role) => publishedNames[role] ?? roleNames[`role.${role}`]),
    phases: [],
    fria: written.in_fria ? friaArticle : null,
    repeat: written.repeatable
      ? { itemName: written.item_name ?? null, label: written.instance_label_template ?? null, sameAs: null }
      : null,
    conditions: written.dependencies.map(conditionOf),
    references: referencesOf(written),
    sources: [],
    children: written.tasks.map((child) => nodeOf(child, depth + 1)),
  }
  const kind = written.type.find((type) => type in kindOfType) as keyof typeof kindOfType | undefined
  if (kind !== undefined)
    return {
      ...base,
      kind: 'question',
      answer: kindOfType[kind],
      options: written.options.map(optionOf),
      optionsFrom: null,
      required: false,
      attachments: true,
      suggestion: [],
      calculation: null,
    }
  if (base.children.length === 0) return { ...base, kind: 'information', repeat: null }
  const actionPoints = written.action_point_group ? 'collects' : written.action_point_summary ? 'summarises' : null
  const level = depth === 0 ? 'part' : depth === 1 ? 'step' : 'group'
  return { ...base, kind: 'group', level, actionPoints, made: false }
}

function definitionOf(file: string): InstrumentDefinition {
  const written = writtenInstrument.parse(readYaml('instruments', 'forms', file))
  return {
    urn: written.urn,
    version: written.version,
    title: written.name,
    description: paragraphs(written.description),
    language: written.language,
    kind: written.kind,
    format: 'own',
    sourceName: 'Weegschaal',
    sourceUrl: written.sourceUrl ?? null,
    licence: written.licence,
    textPolicy: 'ownWords',
    numbersShown: written.prefixQuestionIds,
    nodes: written.tasks.map((task) => nodeOf(task, 0)),
    assessments: [],
  }
}

const files = ['human-rights-assessment.yaml', 'human-rights-short.yaml', 'impactvol.yaml'] as const

let read: readonly InstrumentDefinition[] | undefined

/** The instruments that Weegschaal wrote itself: proposals in our own words, beside official numbers where those exist. */
export const writtenForms = (): readonly InstrumentDefinition[] => (read ??= files.map(definitionOf))
