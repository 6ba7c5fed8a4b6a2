import { visibilityOf } from '#src/domain/publication/visibility.ts'
import { selectPublicAlgorithm } from '#src/storage/views/public-algorithm.ts'
import { selectOptionalPresentSlug } from '#src/storage/old-addresses.ts'
import { selectPublicSurroundings } from '#src/storage/views/public-surroundings.ts'
import { selectPublicDecisions } from '#src/storage/views/public-decisions.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { publicDecisions } from '#src/workflows/decision/read-public-decisions.ts'

/** The public record that a reaction is about. */
export interface ReactionAbout {
  readonly kind: 'algorithm' | 'decision'
  readonly name: string
  /** The slug or the number in the address. */
  readonly address: string
  readonly algorithmId: string
  readonly decisionId: string | null
}

/** The record named in an address, when the public may know of it. */
export function readReactionSubject(
  ctx: Context,
  { slug, number }: { readonly slug: string; readonly number: string },
): Promise<ReactionAbout | null> {
  if (slug !== '') return aboutAlgorithm(ctx, slug)
  return number === '' ? Promise.resolve(null) : aboutDecision(ctx, number)
}

const aboutAlgorithm = (ctx: Context, slug: string): Promise<ReactionAbout | null> =>
  within(ctx, async (tx) => {
    const present = (await selectOptionalPresentSlug(tx, slug)) ?? slug
    const found = await selectPublicAlgorithm(tx, ctx.today, { slug })
    const row = found ?? (await selectPublicAlgorithm(tx, ctx.today, { slug: present }))
    if (row === undefined || visibilityOf(row.visibility, ctx.today) !== 'public') return null
    return { kind: 'algorithm', name: row.name, address: row.slug, algorithmId: row.id, decisionId: null }
  })

const aboutDecision = (ctx: Context, number: string): Promise<ReactionAbout | null> =>
  within(ctx, async (tx) => {
    const one = { number, weighed: 'none', limit: 1, offset: 0 } as const
    const [row] = await selectPublicDecisions(tx, ctx.today, one)
    if (row === undefined) return null
    const surroundings = await selectPublicSurroundings(tx, ctx.today)
    const [decision] = (await publicDecisions(tx, ctx.today, { ...one, surroundings })).items
    const name = decision?.withheld === null ? decision.title : number
    return { kind: 'decision', name, address: number, algorithmId: row.algorithm.id, decisionId: row.id }
  })
