/** A person who works for the organisation; before the public only the function exists (product law 10). */
export interface Official {
  readonly name: string
  readonly function: string
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Finds the names of officials in a text; whole names only, in any case of letters. Null when there are none. */
function namePattern(officials: readonly Official[]): RegExp | null {
  const names = officials.map((official) => official.name.trim()).filter((name) => name !== '')
  if (names.length === 0) return null
  const longestFirst = names.toSorted((one, other) => other.length - one.length || one.localeCompare(other))
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\p{L}\p{N}])`, 'giu')
}

/** A function that puts the function of officials, between brackets, in the place of their names. */
export function nameRemover(officials: readonly Official[]): (text: string) => string {
  const pattern = namePattern(officials)
  if (pattern === null) return (text) => text
  const functions = new Map(officials.map((official) => [official.name.trim().toLowerCase(), official.function]))
  return (text) => text.replace(pattern, (name) => `[${functions.get(name.toLowerCase()) ?? '…'}]`)
}

/** The names of officials that stand in a text: the preview warns of them. */
export function namesIn(text: string, officials: readonly Official[]): readonly string[] {
  const pattern = namePattern(officials)
  return pattern === null ? [] : [...new Set(text.match(pattern) ?? [])]
}

/** The same value with every text in it changed; numbers, truth values and nothing stay as they are. */
export function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change)) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts<unknown>(item, change)])) as Value
}
