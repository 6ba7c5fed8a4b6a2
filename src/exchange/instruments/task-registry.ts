import type {
  AnswerKind,
  Condition,
  GroupNode,
  InstrumentDefinition,
  NodeReference,
  QuestionNode,
} from '#src/domain/instrument/definition.ts'
import type { ImportRemark } from '#src/domain/instrument/import-remark.ts'

import { isYamlMap, type YamlMap } from './read-yaml.ts'
import { Fields } from './remarks.ts'
import { versionOf } from './version.ts'

const rootKeys = new Set(
  'systemcard_path schema_version name description urn language owners date url template tasks instrument'.split(' '),
)
const taskKeys = new Set(
  (
    'question urn labels type suggested_roles lifecycle links required_status depends_on template signature ' +
    'expiration_date status requirements'
  ).split(' '),
)

/** Reads a definition in the format of the task registry: IAMA v1, AIIA and others. It is a plain list of questions. */
export function readTaskRegistry(map: YamlMap, remarks: ImportRemark[]): InstrumentDefinition {
  new Fields('', map, remarks).onlyKnows(rootKeys)
  // Older files put the head of the instrument under a key of its own.
  const head = isYamlMap(map['instrument']) ? { ...map, ...map['instrument'] } : map
  const root = new Fields('', head, remarks)
  const urn = root.text('urn')
  const questions = root.maps('tasks').map((task) => taskOf(task, urn, remarks))
  return {
    urn,
    version: versionOf(root),
    title: root.line('name').words,
    description: root.rich('description').rich,
    language: root.optionalText('language') ?? 'nl',
    kind: null,
    format: 'taskRegistry',
    sourceName: ownerOf(root) ?? 'task-registry (MinBZK)',
    sourceUrl: root.optionalText('url') ?? urlOfOwner(root),
    licence: null,
    textPolicy: 'official',
    numbersShown: true,
    nodes: byTopic(questions),
    assessments: [],
  }
}

const ownerOf = (root: Fields): string | null => {
  const owners = root.list('owners').filter(isYamlMap)
  return owners.map((owner) => root.inside(owner).text('organization')).find((name) => name !== '') ?? null
}

const urlOfOwner = (root: Fields): string | null => {
  const owners = root.list('owners').filter(isYamlMap)
  return owners.map((owner) => root.inside(owner).text('url')).find((url) => url !== '') ?? null
}

interface Task {
  readonly topic: string
  readonly question: QuestionNode
}

function taskOf(task: YamlMap, urn: string, remarks: ImportRemark[]): Task {
  const own = new Fields('', task, remarks).text('urn')
  const id = localId(own, urn)
  const fields = new Fields(id, task, remarks)
  fields.onlyKnows(taskKeys)
  const title = fields.line('question')
  const { answer, attachments } = answerOf(fields)
  return {
    topic: topicOf(fields),
    question: {
      kind: 'question',
      id,
      official: true,
      title: title.words,
      help: [],
      examples: [],
      roles: fields.texts('suggested_roles'),
      phases: fields.texts('lifecycle'),
      fria: null,
      repeat: null,
      conditions: conditionsOf(fields, urn),
      references: linksOf(fields),
      sources: fields
        .list('links')
        .filter(isYamlMap)
        .flatMap((link) => {
          const name = fields.inside(link).text('url')
          return name === '' ? [] : [{ name, description: fields.inside(link).optionalText('text') }]
        }),
      children: [],
      answer,
      options: [],
      optionsFrom: null,
      required: fields.flag('required_status'),
      attachments,
      suggestion: [],
      calculation: null,
    },
  }
}

/** The last part of the urn of a question, exactly as written: also `2.A.2.2` beside `2A.2.1`. */
const localId = (own: string, urn: string): string =>
  urn !== '' && own.startsWith(`${urn}:`) ? own.slice(urn.length + 1) : (own.split(':').at(-1) ?? '')

const kinds: Readonly<Record<string, AnswerKind>> = {
  open_question: 'longText',
  closed_question: 'text',
  sign_task: 'signature',
  upload_document: 'upload',
  statement: 'statement',
  requirement: 'longText',
  measure: 'longText',
}

function answerOf(fields: Fields): { readonly answer: AnswerKind; readonly attachments: boolean } {
  const asked = fields.texts('type').map((type): AnswerKind => {
    const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined
    if (kind === undefined) fields.remark('unknown-type', type)
    if (type === 'closed_question') fields.remark('no-options', '')
    return kind ?? 'longText'
  })
  const inWords = [...new Set(asked)].filter((kind) => kind !== 'upload')
  if (inWords.length > 1) fields.remark('several-types', asked.join(', '))
  const answer = inWords[0] ?? (asked.length > 0 ? 'upload' : 'longText')
  return { answer, attachments: answer !== 'upload' && asked.includes('upload') }
}

const topicOf = (fields: Fields): string =>
  fields
    .maps('labels')
    .map((label) => fields.inside(label))
    .filter((label) => label.text('key') === 'topic')
    .map((label) => label.line('value').words)[0] ?? ''

/** A task that waits for another one is shown as soon as that one has an answer. */
const conditionsOf = (fields: Fields, urn: string): readonly Condition[] =>
  fields.maps('depends_on').flatMap((one) => {
    const target = fields.inside(one).text('urn')
    if (target === '') return []
    return [{ question: localId(target, urn), operator: 'any', value: null, hides: false }]
  })

const linksOf = (fields: Fields): readonly NodeReference[] =>
  fields
    .list('links')
    .filter(isYamlMap)
    .flatMap((map) => {
      const link = fields.inside(map)
      link.onlyKnows(new Set(['text', 'url', 'urn', 'systemcard_path', 'version']))
      const [urn, path, text] = [link.text('urn'), link.text('systemcard_path'), link.text('text')]
      if (urn !== '') {
        const [, instrument = urn, node = ''] = /^(.*):([^:]+)$/.exec(urn) ?? []
        return [{ instrument, node, manner: text === '' ? null : text }]
      }
      if (path !== '') return [{ instrument: 'systemcard', node: path, manner: link.optionalText('version') }]
      return text === '' || link.has('url') ? [] : [{ instrument: text, node: '', manner: null }]
    })

/** Questions about one topic that follow each other, under a heading that we make. */
function byTopic(tasks: readonly Task[]): InstrumentDefinition['nodes'] {
  const groups: { topic: string; questions: QuestionNode[] }[] = []
  for (const { topic, question } of tasks) {
    const last = groups.at(-1)
    if (last?.topic === topic) last.questions.push(question)
    else groups.push({ topic, questions: [question] })
  }
  return groups.flatMap(({ topic, questions }, at): InstrumentDefinition['nodes'] =>
    topic === '' ? questions : [headed(topic, questions, at)],
  )
}

const headed = (title: string, children: readonly QuestionNode[], at: number): GroupNode => ({
  kind: 'group',
  id: `onderwerp-${at + 1}`,
  official: false,
  title,
  help: [],
  examples: [],
  roles: [],
  phases: [],
  fria: null,
  repeat: null,
  conditions: [],
  references: [],
  sources: [],
  level: 'part',
  actionPoints: null,
  made: true,
  children,
})
