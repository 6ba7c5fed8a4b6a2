import type { ChainHead } from '#src/domain/audit/chain.ts'
import type { Day } from '#src/domain/shared/dates.ts'

/** A document as content, before it is a PDF or a Word file. All texts are finished: translated and formatted. */
export interface Document {
  readonly title: string
  readonly language: 'nl' | 'en'
  /** The organisation whose document it is. */
  readonly author: string
  /** What kind of document it is, above the title. */
  readonly kicker: string
  readonly lead: string | null
  /** Who, when, which number: shown under the title. */
  readonly metadata: readonly Definition[]
  readonly blocks: readonly Block[]
  readonly sources: readonly Source[]
  readonly colophon: Colophon
  readonly words: DocumentWords
  /** Set smaller, to fit on one page. */
  readonly compact?: boolean
}

export interface Definition {
  readonly term: string
  readonly detail: string
}

/** Where a rule or fact comes from, and what kind of source that is, in words. */
export interface Source {
  readonly kind: string
  readonly text: string
}

/** What makes a copy checkable, printed at the end and in the footer. */
export interface Colophon {
  /** Version of the content, in words. */
  readonly version: string
  /** The sha256 of the frozen content, or nothing for a draft. */
  readonly fingerprint: string | null
  /** Where the log stood. Heads on paper show a rewritten history. */
  readonly chainHead: ChainHead | null
  /** The day the document is of. It is the date in the file too, so that equal content gives equal bytes. */
  readonly date: Day
  /** Sentences, the first of which says that people wrote the texts. */
  readonly notes: readonly string[]
}

/** The fixed words around the content, in the language of the document. */
export interface DocumentWords {
  readonly pros: string
  readonly cons: string
  readonly sources: string
  readonly about: string
  readonly version: string
  readonly fingerprint: string
  readonly chainHead: string
  readonly date: string
  /** `{date}` written out. */
  readonly dateText: string
  /** `Bladzijde {page} van {pages}`. */
  readonly page: string
}

export type HeadingLevel = 2 | 3 | 4

export type Block =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Words that a person or a body stands behind. */
  | { readonly kind: 'voice'; readonly text: string; readonly by: string | null }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string | null }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'definitions'; readonly items: readonly Definition[] }
  | {
      readonly kind: 'table'
      readonly caption: string | null
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** How wide each column is beside the others, where the texts do not decide that. */
      readonly shares?: readonly number[]
    }
  | Sides
  /** Something the reader must not miss, such as a provisional rule. The word comes first. */
  | { readonly kind: 'notice'; readonly label: string; readonly text: string }
  /** The question that heads every weighing, under the level beam. */
  | { readonly kind: 'coreQuestion'; readonly text: string }
  | { readonly kind: 'pageBreak' }

/** Advantages and disadvantages beside each other, of equal width. */
export interface Sides {
  readonly kind: 'sides'
  readonly pros: readonly Point[]
  readonly cons: readonly Point[]
  /** What stands on an empty side. An empty side is never hidden. */
  readonly empty: { readonly pros: string; readonly cons: string }
}

/** How sure we are of a fact. It is drawn as a line and always said in words too. */
export type EvidenceLine = 'measured' | 'substantiated' | 'expected' | 'unknown'

export interface Point {
  readonly title: string
  readonly text: string
  readonly evidence: EvidenceLine | null
  readonly facts: readonly Definition[]
  /** Other readings, answers: each a paragraph. */
  readonly remarks: readonly string[]
}

/** A term before its detail on one line: a question keeps its own mark. */
export const labelled = (term: string): string => (/[?!:.]$/u.test(term) ? term : `${term}:`)

/** The paragraphs of a text that a person typed: an empty line starts a new one. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

/** True when the block after this one is a table: what introduces a table stays with it. */
export const isBeforeTable = (blocks: readonly Block[], index: number): boolean => blocks[index + 1]?.kind === 'table'

/** The level of the heading that a block stands under, plus one: headings never skip a level. */
export function levelUnder(blocks: readonly Block[], index: number): HeadingLevel {
  const heading = blocks.slice(0, index).findLast((block) => block.kind === 'heading')
  return heading?.level === undefined ? 2 : heading.level === 2 ? 3 : 4
}

/** Shares of the width of a table. Wide texts get more room, within bounds, so that a column of dates does not waste a third of the page. */
export function columnWidths(header: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  return header.map((title, column) => {
    const longest = Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0))
    return Math.round(Math.min(Math.max(Math.sqrt(longest), 3), 12))
  })
}
