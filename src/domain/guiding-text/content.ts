import type { GuidingAbout, GuidingKind, GuidingText } from './guiding-text.ts'
import type { FrozenPart } from './part.ts'

/** A version as it is frozen when it is consulted, offered and adopted. */
export interface GuidingContent {
  readonly versionId: string
  readonly kind: GuidingKind
  readonly number: number
  readonly title: string
  readonly about: GuidingAbout
  readonly parts: readonly FrozenPart[]
}

/** The shape in which a version is frozen. */
export const contentOf = ({ id, kind, number, title, about, parts }: GuidingText): GuidingContent => ({
  versionId: id,
  kind,
  number,
  title,
  about,
  parts: parts.map((part) => {
    const { type, key, code, sequence, content, origin } = part
    const frozen = { type, key, code, sequence, content }
    // Where it comes from goes with it: who decides and who reads it later sees what was learned where.
    return (origin?.kind === 'trialCase' ? { ...frozen, origin } : frozen) as FrozenPart
  }),
})
