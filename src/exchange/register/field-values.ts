import { isDay } from '#src/domain/shared/dates.ts'

import type { FieldWarning, Reference, RegisterCategory, RegisterStatus, RegisterWarningKind } from './record.ts'
import { plainText } from './plain-text.ts'

/** A record as it came, and what was odd in it so far. */
export interface Source {
  readonly fields: Readonly<Record<string, unknown>>
  readonly warnings: FieldWarning[]
}

/** A field with its name in the file. */
interface Found {
  readonly field: string
  readonly value: unknown
}

const shortened = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

export function warn(source: Source, field: string, warning: RegisterWarningKind, value: unknown = ''): void {
  source.warnings.push({ field, warning, value: shortened(value) })
}

/** Empty strings, empty lists and the text "false" mean the same in the register: unknown. */
const isUnknown = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && (plainText(value) === '' || value === 'false')) ||
  (Array.isArray(value) && value.every(isUnknown))

/** The first of the names under which the file holds a value. */
export function find({ fields }: Source, names: readonly string[]): Found | undefined {
  const field = names.find((name) => Object.hasOwn(fields, name) && !isUnknown(fields[name]))
  return field === undefined ? undefined : { field, value: fields[field] }
}

/** A text without mark-up; a number becomes a text, a list a text with commas. */
export function readText(source: Source, names: readonly string[], most?: number): string | null {
  const found = find(source, names)
  if (found === undefined) return null
  const text = textOf(found.value)
  if (text === null) {
    warn(source, found.field, 'not-text', found.value)
    return null
  }
  if (most !== undefined && text.length > most) warn(source, found.field, 'too-long', String(most))
  return text
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return plainText(value)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.map(plainText).join(', ')
  return null
}

/** A month. Of a whole day the month counts, also when no such day exists; anything else is unknown. */
export function readMonth(source: Source, names: readonly string[]): string | null {
  const found = find(source, names)
  if (found === undefined) return null
  const text = textOf(found.value) ?? ''
  const month = /^(\d{4}-(?:0[1-9]|1[0-2]))(-\d{2})?$/.exec(text)
  if (month?.[1] === undefined) {
    warn(source, found.field, 'not-a-month', found.value)
    return null
  }
  if (month[2] !== undefined) warn(source, found.field, isDay(text) ? 'day-in-month' : 'no-such-day', found.value)
  return month[1]
}

/** An address on the web. Prose, a script or a mail address is no link. */
export function readLink(source: Source, names: readonly string[]): string | null {
  const found = find(source, names)
  return found === undefined ? null : linkOf(source, found)
}

function linkOf(source: Source, { field, value }: Found): string | null {
  const text = (textOf(value) ?? '').replace(/^www\./i, 'https://www.')
  const address = !/\s/.test(text) && URL.canParse(text) ? new URL(text) : null
  if (address === null || !['https:', 'http:'].includes(address.protocol)) {
    warn(source, field, 'not-an-address', value)
    return null
  }
  if (address.protocol === 'http:') warn(source, field, 'address-not-https', value)
  return text
}

/** Where a resident can ask: a mail address or a page. Kept as it is, with a warning when it is neither. */
export function readContact(source: Source, names: readonly string[]): string | null {
  const found = find(source, names)
  const text = readText(source, names)
  if (found === undefined || text === null) return null
  if (!/^\S+@\S+\.\S+$/.test(text) && !/^https:\/\/\S+$/i.test(text)) warn(source, found.field, 'not-a-contact', text)
  return text
}

/** Titles with links: a list of pairs, or one title and one link in fields of their own. */
export function readReferences(
  source: Source,
  names: { readonly lists: readonly string[]; readonly title: string; readonly links: readonly string[] },
): readonly Reference[] {
  const list = find(source, names.lists)
  if (list !== undefined) return referencesIn(source, list)
  const link = readLink(source, names.links)
  const title = readText(source, [names.title, ...names.links])
  return title === null ? [] : [{ title, link }]
}

function referencesIn(source: Source, { field, value }: Found): readonly Reference[] {
  if (!Array.isArray(value)) {
    warn(source, field, 'not-text', value)
    return []
  }
  return value.flatMap((one: unknown) => {
    const pair: Source = { fields: typeof one === 'object' && one !== null ? { ...one } : {}, warnings: [] }
    const link = readLink(pair, ['link', 'url'])
    const title = readText(pair, ['title', 'name']) ?? link
    for (const odd of pair.warnings) source.warnings.push({ ...odd, field: `${field}.${odd.field}` })
    return title === null ? [] : [{ title, link }]
  })
}

/** Themes come as a list, as one text, or as `{one,two}`. */
export function readList(source: Source, names: readonly string[]): readonly string[] {
  const text = readText(source, names)
  if (text === null) return []
  const parts = text.replace(/^\{|\}$/g, '').split(',')
  return [...new Set(parts.map((part) => part.trim().replace(/^"|"$/g, '')).filter((part) => part !== ''))]
}

/** Themes may hold a comma only in a list, so a list is read item by item. */
export function readThemes(source: Source, names: readonly string[]): readonly string[] {
  const value = find(source, names)?.value
  if (!Array.isArray(value)) return readList(source, names)
  return [
    ...new Set(value.flatMap((one) => (typeof one === 'string' && plainText(one) !== '' ? [plainText(one)] : []))),
  ]
}

const statuses: readonly (readonly [RegExp, RegisterStatus])[] = [
  [/^(buiten gebruik|niet (meer )?(in gebruik|actief)|gearchiveerd|gestopt|out of use|inactive|archived)$/, 'outOfUse'],
  [/^(in gebruik|actief|in use|active)$/, 'inUse'],
  [/^(in ontwikkeling|ontwikkeling|pilot|proef|in development|development)$/, 'inDevelopment'],
]

const categories: readonly (readonly [RegExp, RegisterCategory])[] = [
  [/^(hoog-?risico|high-?risk)|categor(ie|y) a\b/, 'A'],
  [/^(impactvol|impactful)|categor(ie|y) b\b/, 'B'],
  [/^(overige|other)|categor(ie|y) c\b/, 'C'],
]

/** One of the values that the standard knows, in Dutch or in English. */
function readChoice<Choice>(
  source: Source,
  names: readonly string[],
  choices: readonly (readonly [RegExp, Choice])[],
): Choice | null {
  const found = find(source, names)
  if (found === undefined) return null
  const text = (textOf(found.value) ?? '').toLowerCase()
  const choice = choices.find(([pattern]) => pattern.test(text))
  if (choice === undefined) warn(source, found.field, 'unknown-value', found.value)
  return choice?.[1] ?? null
}

export const readStatus = (source: Source, names: readonly string[]): RegisterStatus | null =>
  readChoice(source, names, statuses)

export const readCategory = (source: Source, names: readonly string[]): RegisterCategory | null =>
  readChoice(source, names, categories)

/** The field "type" of the internal form says whether an algorithm learns by itself. */
export const readSelfLearning = (source: Source, names: readonly string[]): boolean | null => {
  const text = readText(source, names)?.toLowerCase() ?? ''
  if (/^(zelflerend|ja|self-?learning|yes)$/.test(text)) return true
  return /^(niet zelflerend|nee|op regels gebaseerd|no|rule-?based)$/.test(text) ? false : null
}
