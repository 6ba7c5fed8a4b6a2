import { isChoice, type AnswerKind, type QuestionOption } from '#src/domain/instrument/definition.ts'

import { isYamlMap, type YamlValue } from './read-yaml.ts'
import type { Fields } from './remarks.ts'

/** How a question is answered and with which options; one without options that can be chosen is answered in words. */
export interface ReadAnswer {
  readonly answer: AnswerKind
  readonly options: readonly QuestionOption[]
  readonly optionsFrom: string | null
  readonly attachments: boolean
}

const kinds: Readonly<Record<string, AnswerKind>> = {
  text_input: 'text',
  open_text: 'longText',
  select_option: 'select',
  multiselect_option: 'multiSelect',
  multiselect_scrollable: 'multiSelect',
  checkbox_option: 'checkbox',
  radio_option: 'radio',
  date: 'date',
  image: 'image',
}

const groupKinds = new Set(['task_group', 'informational'])

/** The ways of answering that a node asks for; nothing when it is a group or a text. */
export function answerKindsOf(fields: Fields): readonly AnswerKind[] {
  return fields.texts('type').flatMap((type): readonly AnswerKind[] => {
    if (groupKinds.has(type)) return []
    if (Object.hasOwn(kinds, type)) return kinds[type] === undefined ? [] : [kinds[type]]
    fields.remark('unknown-type', type)
    return ['longText']
  })
}

/** What there is to choose has no meaning where nothing is chosen. */
function inWords(fields: Fields, answer: AnswerKind, optionsFrom: string | null) {
  if (fields.has('options')) fields.remark('odd-value', 'options')
  if (optionsFrom !== null) fields.remark('odd-value', 'source_options')
  return { answer, options: [], optionsFrom: null }
}

/** Reads the options of a question. */
export function answerOf(fields: Fields, asked: readonly AnswerKind[], optionsFrom: string | null): ReadAnswer {
  const [wanted = 'longText', ...others] = [...new Set(asked)]
  const attachments = wanted !== 'image' && others.includes('image')
  if (others.some((kind) => kind !== 'image')) fields.remark('several-types', asked.join(', '))
  if (!isChoice(wanted)) return { ...inWords(fields, wanted, optionsFrom), attachments }
  if (optionsFrom !== null && fields.list('options').length > 0) fields.remark('odd-value', 'options')
  const options = optionsFrom === null ? distinct(fields, optionsOf(fields)) : []
  if (optionsFrom !== null || options.length > 0) return { answer: wanted, options, optionsFrom, attachments }
  if (fields.text('valueType').startsWith('boolean'))
    return { answer: wanted, options: yesNo, optionsFrom, attachments }
  fields.remark('no-options', '')
  return { answer: 'text', options: [], optionsFrom: null, attachments }
}

const yesNo: readonly QuestionOption[] = [
  { key: 'true', label: 'Ja', value: true },
  { key: 'false', label: 'Nee', value: false },
]

function optionsOf(fields: Fields): readonly QuestionOption[] {
  const written = fields.get('options')
  if (isYamlMap(written)) return optionsByName(fields, fields.inside(written), Object.keys(written))
  return fields.list('options').flatMap((one) => {
    const option = isYamlMap(one) ? optionIn(fields.inside(one), one['value']) : nameOf(one)
    if (option === null) fields.remark('odd-value', 'options')
    return option ?? []
  })
}

/** Options written as one map: the value before the colon, the label behind it. */
const optionsByName = (fields: Fields, options: Fields, names: readonly string[]): readonly QuestionOption[] =>
  names.flatMap((name) => {
    const { words } = options.line(name)
    if (words === '') fields.remark('odd-value', `options: ${name}`)
    return words === '' ? [] : [optionWith(name, words)]
  })

const nameOf = (value: YamlValue): QuestionOption | null =>
  typeof value === 'string' || typeof value === 'boolean' ? optionWith(value, '') : null

function optionIn(option: Fields, value: YamlValue | undefined): QuestionOption | null {
  option.onlyKnows(new Set(['value', 'label']))
  const label = option.line('label').words
  if (value === undefined) return label === '' ? null : optionWith(label, label)
  return typeof value === 'object' && value !== null ? null : optionWith(value, label)
}

function optionWith(value: string | boolean | null, label: string): QuestionOption {
  const key = keyOf(value) ?? label
  if (label !== '') return { key, label, value }
  return { key, label: value === true ? 'Ja' : value === false ? 'Nee' : key, value }
}

/** The text by which an answer names a value of the file. */
export function keyOf(value: YamlValue | undefined): string | null {
  if (value === undefined || (typeof value === 'object' && value !== null)) return null
  return value === null ? 'null' : String(value).trim()
}

function distinct(fields: Fields, options: readonly QuestionOption[]): readonly QuestionOption[] {
  const keys = options.map(({ key }) => key)
  return options.filter(({ key }, at) => {
    const first = keys.indexOf(key) === at
    if (!first) fields.remark('duplicate-option', key)
    return first && key !== ''
  })
}
