/** What a list of decisions is ordered by: the day first, then the number, the newest first. */
interface Placed {
  readonly decidedOn: string
  readonly number: string
}

const isBefore = (one: Placed, other: Placed): boolean =>
  one.decidedOn === other.decidedOn ? one.number > other.number : one.decidedOn > other.decidedOn

/** Which part of the long list must be fetched, so that any of the few others can still come before it. */
export const windowFor = (few: readonly Placed[], { offset, limit }: { offset: number; limit: number }) => {
  const start = Math.max(0, offset - few.length)
  return { offset: start, limit: offset + limit - start }
}

/** One page out of two lists: a fetched part of the long one, which begins at `start`, and the whole of the short one. */
export function mergedPage<Long extends Placed, Short extends Placed>(
  { part, start }: { readonly part: readonly Long[]; readonly start: number },
  few: readonly Short[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly (Long | Short)[] {
  const sorted = few.toSorted((one, other) => (isBefore(one, other) ? -1 : 1))
  const first = part[0]
  // What comes before the fetched part stands on an earlier page.
  const within = start === 0 || first === undefined ? sorted : sorted.filter((one) => !isBefore(one, first))
  const skipped = sorted.length - within.length
  const merged = [...part, ...within].toSorted((one, other) => (isBefore(one, other) ? -1 : 1))
  return merged.slice(Math.max(0, offset - start - skipped), offset - start - skipped + limit)
}
