/** What the versions of one instrument share: the urn without the version that some files put at its end. */
export const instrumentFamily = (urn: string): string => urn.replace(/:\d+(?:\.\d+){0,3}$/, '').toLowerCase()

/** Orders versions as people number them: 2.10 after 2.9. Texts that are no number come first. */
export function compareVersions(one: string, other: string): number {
  const parts = (version: string) => version.split(/[.+-]/).map((part) => (/^\d+$/.test(part) ? Number(part) : -1))
  const [left, right] = [parts(one), parts(other)]
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return one < other ? -1 : one > other ? 1 : 0
}
