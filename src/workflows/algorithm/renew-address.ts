import { freeSlug, slugOf } from '#src/domain/shared/slug.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAlgorithmForUpdate, selectSlugsLike } from '#src/storage/algorithms.ts'
import {
  insertOldAddress,
  selectOldAddresses,
  selectOptionalPresentSlug,
  updateSlug,
} from '#src/storage/old-addresses.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type RenewAddressRefusal = 'not-found' | 'already-so' | 'changed-meanwhile'

/** Gives an algorithm the public address that fits its name now. The old address leads there for ever. */
export function renewAddress(
  ctx: Context,
  command: { readonly algorithmId: string; readonly from: string },
): Promise<Result<string, RenewAddressRefusal>> {
  return within(ctx, async (tx) => {
    const algorithm = await selectAlgorithmForUpdate(tx, command.algorithmId)
    if (algorithm === undefined) return refuse('not-found')
    if (algorithm.slug !== command.from) return refuse('changed-meanwhile')
    const wanted = slugOf(algorithm.facts.name)
    const own = [algorithm.slug, ...(await selectOldAddresses(tx, algorithm.id)).map(({ slug }) => slug)]
    const taken = (await selectSlugsLike(tx, wanted)).filter((slug) => !own.includes(slug))
    const slug = freeSlug(algorithm.facts.name, new Set(taken))
    if (slug === algorithm.slug) return refuse('already-so')
    await insertOldAddress(tx, ctx.organisationId, {
      id: ctx.newId(),
      algorithmId: algorithm.id,
      slug: algorithm.slug,
      replacedBy: ctx.actor?.personId ?? null,
      replacedOn: ctx.today,
    })
    await updateSlug(tx, algorithm.id, slug)
    await recordEvent(tx, ctx, {
      action: 'algorithm.address-renewed',
      subject: { kind: 'algorithm', id: algorithm.id },
      before: algorithm.slug,
      after: slug,
    })
    return accept(slug)
  })
}

/** Where an old address leads today. Whether the page there may be seen is asked there. */
export const readPresentAddress = (ctx: Context, oldSlug: string): Promise<string | undefined> =>
  within(ctx, (tx) => selectOptionalPresentSlug(tx, oldSlug))
