import type { RichText } from './rich-text.ts'

/** A list of words with their meaning, that belongs to one or more instruments. */
export interface Glossary {
  readonly urn: string
  readonly version: string
  readonly title: string
  readonly terms: readonly GlossaryTerm[]
}

export interface GlossaryTerm {
  readonly term: string
  readonly definition: RichText
}
