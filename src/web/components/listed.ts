import type { Translate } from '#src/i18n/text.ts'

/** A list in words: `a, b en c`. */
export function listed(t: Translate, items: readonly string[], last: 'rules.and' | 'rules.or' = 'rules.and'): string {
  const end = items.at(-1) ?? ''
  return items.length < 2 ? end : `${items.slice(0, -1).join(', ')} ${t(last)} ${end}`
}
