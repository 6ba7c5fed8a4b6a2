import type { ReactNode } from 'react'
import type { GuidingAbout, GuidingKind } from '#src/domain/guiding-text/guiding-text.ts'
import type { FrozenPart } from '#src/domain/guiding-text/part.ts'
import type { Translate } from '#src/i18n/text.ts'
import type { Frame } from '../frame.ts'

/** A text as it is shown: being written, offered or adopted. */
export interface ShownText {
  readonly kind: GuidingKind
  readonly about: GuidingAbout
  readonly parts: readonly FrozenPart[]
}

/** What every part of the page of a text is given. */
export interface TextReader {
  readonly t: Translate
  readonly frame: Frame
  /** What stands under a part: links to change it, where it counts. */
  readonly under?: (part: FrozenPart) => ReactNode
  /** Titles of the paragraphs of the vision, by code, where goals and principles point at them. */
  readonly paragraphTitles?: ReadonlyMap<string, string>
  /** Codes of those that are not in the vision in force yet: nobody can read them at its public address. */
  readonly unadoptedParagraphs?: ReadonlySet<string>
  /** The address of a norm of its own. */
  readonly normHref?: (code: string) => string
  /** Adds a part of this type, if that may be done. */
  readonly addHref?: (type: FrozenPart['type']) => string | null
}

export interface TextProps {
  readonly text: ShownText
  readonly reader: TextReader
}
