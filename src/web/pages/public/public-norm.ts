import { partsOf, type FrozenPart } from '#src/domain/guiding-text/part.ts'
import type { PublicText, PublicTextView, PublicVersion } from '#src/workflows/guiding-text/read-public-text.ts'

/** A norm in one version of the framework, and as it was in every version that was adopted. */
export interface PublicNorm {
  readonly text: PublicText
  readonly norm: FrozenPart<'norm'>
  /** The newest first. The same norm can have another number in another version. */
  readonly history: readonly { readonly version: PublicVersion; readonly norm: FrozenPart<'norm'> }[]
}

/** The norm with this number in the text that was asked, if it stands there. */
export function publicNorm({ text, versions }: PublicTextView, code: string): PublicNorm | null {
  const norm = partsOf(text?.content.parts ?? [], 'norm').find((one) => one.code === code)
  if (text === null || norm === undefined) return null
  const history = versions.flatMap((version) => {
    const then = partsOf(version.content.parts, 'norm').find(({ key }) => key === norm.key)
    return then === undefined ? [] : [{ version, norm: then }]
  })
  return { text, norm, history }
}

/** The last version in which a norm with this number stood, for an address that used to show it. */
export const lastVersionWith = ({ versions }: PublicTextView, code: string): number | null =>
  versions.find(({ content }) => partsOf(content.parts, 'norm').some((one) => one.code === code))?.version.number ??
  null
