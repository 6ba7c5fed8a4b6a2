/** The public address of a name: lower case, plain letters, words joined by a dash, at most 80 characters. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const joined = plain.replace(/['’`]/g, '').replace(/[^a-z0-9]+/g, '-')
  return joined.replace(/^-+/, '').slice(0, 80).replace(/-+$/, '') || 'algoritme'
}

/** A slug that nobody uses or used: an old address keeps leading to what it led to. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name)
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number += 1) {
    const candidate = `${slug}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}
