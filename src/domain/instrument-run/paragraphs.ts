/** The paragraphs of an answer; an item of a list counts as one. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/^[-*•]\s+/, '').trim())
    .filter((paragraph) => paragraph !== '')

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** A short name for words: the same words always have the same name. */
function nameOf(text: string): string {
  let sum = 0x811c9dc5
  for (const char of words(text).join(' ')) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (sum >>> 0).toString(36)
}

/** Names paragraphs by their words, not by their place: one that is written before another does not take its name. */
export function paragraphNames(paragraphs: readonly string[]): readonly string[] {
  const names = paragraphs.map(nameOf)
  return names.map((name, at) => {
    const earlier = names.slice(0, at).filter((one) => one === name).length
    return earlier === 0 ? name : `${name}-${earlier + 1}`
  })
}

/** Which of these texts an earlier text became: the same words, or else the one that kept most of them. */
export function becameOf(earlier: string, texts: readonly string[]): number | undefined {
  const same = texts.indexOf(earlier)
  if (same >= 0) return same
  const before = new Set(words(earlier))
  const kept = texts.map((text) => {
    const now = new Set(words(text))
    return 2 * [...now].filter((word) => before.has(word)).length >= Math.max(now.size, before.size)
      ? [...now].filter((word) => before.has(word)).length
      : 0
  })
  const most = Math.max(0, ...kept)
  return most === 0 ? undefined : kept.indexOf(most)
}
