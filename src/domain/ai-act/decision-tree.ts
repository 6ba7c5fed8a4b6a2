import type { RichText } from '../instrument/rich-text.ts'
import type { Expression } from './expression.ts'

/** Where a question or a conclusion comes from. */
export interface TreeSource {
  readonly title: string
  readonly url: string | null
}

/** The next question, or the end. */
export interface Target {
  readonly kind: 'question' | 'conclusion'
  readonly id: string
}

/** A way on that holds under a condition; without one it always holds. The first that holds wins. */
export interface Redirect {
  readonly when: Expression | null
  readonly to: Target
}

/** One answer: the labels that it gives, and where it leads. */
export interface TreeAnswer {
  readonly text: string
  readonly labels: readonly string[]
  /** What this answer means already, in the words of the tree. */
  readonly remark: RichText | null
  /** "I do not know": doubt counts as higher (law 8 of the product). */
  readonly unknown: boolean
  readonly next: Target | readonly Redirect[]
}

export interface TreeQuestion {
  readonly id: string
  /** The part of the tree, and what the question is about. */
  readonly chapter: string
  readonly topic: string
  readonly text: RichText
  readonly explanation: RichText
  readonly sources: readonly TreeSource[]
  readonly answers: readonly TreeAnswer[]
}

export interface TreeConclusion {
  readonly id: string
  readonly text: RichText
  readonly obligation: RichText
  readonly sources: readonly TreeSource[]
}

export interface TreeDefinition {
  readonly term: string
  readonly meaning: RichText
}

/** Questions that lead to a conclusion about the AI Act. The first question is the start. */
export interface DecisionTree {
  readonly name: string
  readonly version: string
  readonly questions: readonly TreeQuestion[]
  readonly conclusions: readonly TreeConclusion[]
  readonly definitions: readonly TreeDefinition[]
}

/** Who made a tree: read in from outside, or the short form of Weegschaal itself. */
export const treeOrigins = ['imported', 'ours'] as const
export type TreeOrigin = (typeof treeOrigins)[number]

/** A version of a tree as it is kept: its fingerprint is its name, because makers forget to raise the number. */
export interface TreeVersion {
  readonly sha256: string
  readonly name: string
  readonly version: string
  readonly origin: TreeOrigin
}

/** The question with this id. */
export const questionOf = (tree: DecisionTree, id: string): TreeQuestion | undefined =>
  tree.questions.find((one) => one.id === id)

/** The conclusion with this id. */
export const conclusionOf = (tree: DecisionTree, id: string): TreeConclusion | undefined =>
  tree.conclusions.find((one) => one.id === id)

/** A list of conditional ways, or one way. */
export const isConditional = (next: TreeAnswer['next']): next is readonly Redirect[] => Array.isArray(next)
