import type { RichText } from './rich-text.ts'

/** What an instrument is for. */
export const instrumentKinds = ['screening', 'impact', 'advice', 'classification', 'ethics'] as const
export type InstrumentKind = (typeof instrumentKinds)[number]

/** Where the definition comes from: written by us, or read from a file in one of the formats of the outside world. */
export const instrumentFormats = ['own', 'parDpiaForm', 'taskRegistry'] as const
export type InstrumentFormat = (typeof instrumentFormats)[number]

/** Whose words the questions are: ours beside official numbers, or the official text that an organisation imported. */
export const textPolicies = ['ownWords', 'official'] as const
export type TextPolicy = (typeof textPolicies)[number]

/** How a question is answered. `radio` and `select` take one option, `checkbox` and `multiSelect` take any number. */
export const answerKinds = [
  'text',
  'longText',
  'radio',
  'select',
  'checkbox',
  'multiSelect',
  'date',
  'image',
  'upload',
  'statement',
  'signature',
] as const
export type AnswerKind = (typeof answerKinds)[number]

/** A published questionnaire. A version never changes: another text is another version. */
export interface InstrumentDefinition {
  readonly urn: string
  readonly version: string
  readonly title: string
  readonly description: RichText
  readonly language: string
  /** Empty when the file does not say. */
  readonly kind: InstrumentKind | null
  readonly format: InstrumentFormat
  readonly sourceName: string | null
  readonly sourceUrl: string | null
  readonly licence: string | null
  readonly textPolicy: TextPolicy
  /** The number of a question is shown before its text. */
  readonly numbersShown: boolean
  readonly nodes: readonly InstrumentNode[]
  /** Rules that say which other instrument is needed, and why. */
  readonly assessments: readonly AssessmentRule[]
}

/** A place in a questionnaire: a group of others, a question, or a text to read. */
export type InstrumentNode = GroupNode | QuestionNode | InformationNode

interface NodeBase {
  /** The number or name exactly as it stands in the source: `1.1.1`, `2.2A.1`, `5.A.1`, `1.actiepunten.tekst`. */
  readonly id: string
  /** The id is a number of the official document and may be shown as such. */
  readonly official: boolean
  /** May be empty: then the group around it says what is asked. */
  readonly title: string
  readonly help: RichText
  readonly examples: readonly RichText[]
  /** Who answers, in the words of the source. */
  readonly roles: readonly string[]
  /** Phases of the life cycle to which it belongs, in the words of the source. */
  readonly phases: readonly string[]
  /** The part of the fundamental rights assessment of the AI Act that this answers. */
  readonly fria: string | null
  readonly repeat: Repeat | null
  /** Shown only when all of these hold. */
  readonly conditions: readonly Condition[]
  readonly references: readonly NodeReference[]
  readonly sources: readonly NodeSource[]
  readonly children: readonly InstrumentNode[]
}

/** Other nodes under one heading. */
export interface GroupNode extends NodeBase {
  readonly kind: 'group'
  readonly level: 'part' | 'step' | 'group'
  /** The answers under it are action points, or the place where all action points are shown together. */
  readonly actionPoints: 'collects' | 'summarises' | null
  /** Made by the reader to bring order in a file without groups; it counts as no node of the file. */
  readonly made: boolean
}

/** Something to answer. */
export interface QuestionNode extends NodeBase {
  readonly kind: 'question'
  readonly answer: AnswerKind
  readonly options: readonly QuestionOption[]
  /** The options are the answers to this question instead. */
  readonly optionsFrom: string | null
  readonly required: boolean
  /** Files may be added besides the answer. */
  readonly attachments: boolean
  /** What the source proposes as answer. It is shown as such and never filled in by itself. */
  readonly suggestion: readonly string[]
  readonly calculation: Calculation | null
}

/** A text to read, with nothing to answer. */
export interface InformationNode extends NodeBase {
  readonly kind: 'information'
}

/** One choice. An answer holds its `key`; `value` is what the source writes for it. */
export interface QuestionOption {
  readonly key: string
  readonly label: string
  readonly value: string | boolean | null
}

/** May be filled in more than once. */
export interface Repeat {
  /** What one of them is called, for the button that adds one. */
  readonly itemName: string | null
  /** The heading of one of them, with answers in braces: `Verwerking {4.1.1}`. */
  readonly label: string | null
  /** There is one for each instance of the repetition around this node, and no other. */
  readonly sameAs: string | null
}

/** What an answer must be for a node to be shown, or to be hidden. */
export interface Condition {
  readonly question: string
  readonly operator: ConditionOperator
  /** The key of an option, or a text. Empty with `any`. */
  readonly value: string | null
  /** The node is hidden when this holds, instead of shown. */
  readonly hides: boolean
}

export const conditionOperators = ['equals', 'contains', 'any', 'all'] as const
export type ConditionOperator = (typeof conditionOperators)[number]

/** An answer of use elsewhere: shown beside another question, or in another instrument. */
export interface NodeReference {
  readonly instrument: string
  readonly node: string
  /** In the words of the source: `pre-view`, `pre-fill`, `one-to-many`. */
  readonly manner: string | null
}

/** A picture or document that the source names. */
export interface NodeSource {
  readonly name: string
  readonly description: string | null
}

/** A value that rules about other instruments use. It is never shown. */
export interface Calculation {
  readonly name: string
  readonly expression: string
  readonly steps: readonly { readonly when: string; readonly value: number }[]
}

/** When another instrument is needed. */
export interface AssessmentRule {
  readonly instrument: string
  readonly levels: readonly AssessmentLevel[]
}

export interface AssessmentLevel {
  readonly level: 'required' | 'recommended'
  readonly when: string
  readonly result: string
  readonly explanation: string | null
  readonly criteria: readonly AssessmentCriterion[]
}

export interface AssessmentCriterion {
  readonly id: string
  readonly when: string
  readonly explanation: string
}

/** True for questions that are answered with one or more of a list. */
export const isChoice = (kind: AnswerKind): boolean => ['radio', 'select', 'checkbox', 'multiSelect'].includes(kind)

/** True for questions that may be answered with more than one of a list. */
export const takesMany = (kind: AnswerKind): boolean => kind === 'checkbox' || kind === 'multiSelect'
