/** A text in small letters without accents, as it is compared and addressed. */
export const plainLetters = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** A name as a part of an address: plain letters and digits, words joined by a dash, at most so many characters. */
export const dashed = (name: string, most: number): string =>
  plainLetters(name)
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, most)
    .replace(/-+$/, '')

/** The part of a public address that names a record. */
export const slugOf = (name: string): string => dashed(name, 80) || 'algoritme'

/** A slug that nobody uses or used, with a number behind it if need be: an old address keeps leading to what it led to. */
export function freeSlug(name: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  const slug = slugOf(name)
  for (let number = 2, candidate = slug; ; number += 1) {
    if (!taken.has(candidate)) return candidate
    candidate = `${slug}-${number}`
  }
}
