import { starterOf } from '#src/content/guiding-text/starters.ts'
import { partsOf, type FrozenPart, type GuidingPart } from '#src/domain/guiding-text/part.ts'
import type { PartDraft, PartRefusal } from '#src/domain/guiding-text/writing.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Context } from '#src/workflows/context.ts'
import { starterOrigin } from './start-guiding-text.ts'
import { withGuidingText } from './with-guiding-text.ts'
import { writePartOf } from './write-guiding-part.ts'

/** A norm of ours follows from the principle with the same code, also when the draft had that one already. */
function followingFrom(part: FrozenPart, keys: ReadonlyMap<string, string>): PartDraft {
  const [norm] = partsOf([part], 'norm')
  if (norm === undefined) return part
  const { type, code, sequence, content } = norm
  const principleKeys = content.principleKeys.map((key) => keys.get(key) ?? key)
  return { type, code, sequence, content: { ...content, principleKeys } }
}

/**
 * Puts our proposals in a draft that was begun otherwise, such as by a lesson of a trial case. What stands there stays as
 * it is, and every sentence of ours is marked as a proposal until somebody reads and keeps it.
 */
export function addStarterParts(
  ctx: Context,
  versionId: string,
): Promise<Result<number, PartRefusal | 'not-found' | 'changed-meanwhile' | 'not-from-here'>> {
  return withGuidingText(ctx, versionId, async (tx, text) => {
    if (text.status !== 'draft') return refuse('not-from-here')
    const sameAs = ({ type, code }: FrozenPart): GuidingPart | undefined =>
      text.parts.find((part) => part.type === type && part.code === code)
    const { parts } = starterOf(text.kind, ctx.newId)
    const keys = new Map<string, string>()
    let added = 0
    for (const part of parts) {
      const there = sameAs(part)
      if (there !== undefined) keys.set(part.key, there.key)
      else {
        const command = { edited: null, draft: followingFrom(part, keys), origin: starterOrigin }
        const written = await writePartOf(tx, ctx, { text, command, ownWords: false })
        if (!written.ok) return refuse(written.refusal)
        keys.set(part.key, written.value.key)
        added += 1
      }
    }
    return accept(added)
  })
}
