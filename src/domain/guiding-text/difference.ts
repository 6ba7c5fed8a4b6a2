import type { GuidingContent } from './content.ts'
import type { FrozenPart, PartType } from './part.ts'

/** One text that reads differently. */
export interface ChangedText {
  readonly field: string
  readonly before: string
  readonly after: string
  /** The title of the row in a list that it is about, as it reads now. */
  readonly row?: string
}

/** What happened to one part, or to what stands before the parts, between two versions. */
export interface TextDifference {
  /** The key of the part; nothing for what stands before the parts. */
  readonly key: string | null
  readonly type: PartType | null
  readonly code: string
  readonly title: string
  readonly what: 'added' | 'gone' | 'changed'
  readonly fields: readonly ChangedText[]
}

/** A row in a list by what it is about, so that a row which moved does not read as changed. */
function nameIn(row: unknown, index: number): string {
  const { key, year, document, role, riskClass } = row as Readonly<Record<string, unknown>>
  const name = [key, year, document, role, riskClass].filter(
    (one) => typeof one === 'string' || typeof one === 'number',
  )
  return name.length === 0 ? String(index + 1) : name.join(' ').replaceAll('.', '-')
}

const isRow = (value: unknown): boolean => typeof value === 'object' && value !== null

/** Codes are ticked in a form: their order says nothing. Words of people stay in the order in which they were put. */
const inOrder = (list: readonly string[]): readonly string[] =>
  list.every((one) => /^[\w-]+$/.test(one)) ? list.toSorted() : list

/** A list of codes is one text; a list of rows is each row by its name. */
function listTexts(list: readonly unknown[], path: string): ReadonlyMap<string, string> {
  if (list.length === 0) return new Map()
  if (!list.some(isRow)) return new Map([[path, inOrder(list.map(String)).join(', ')]])
  return texts(Object.fromEntries(list.map((row, index) => [nameIn(row, index), row])), path)
}

/** Every text inside a record with its path; lists of codes as one text. */
function texts(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (value === null || value === undefined || value === '' || value === false) return new Map()
  if (typeof value === 'string') return new Map([[path, value]])
  if (Array.isArray(value)) return listTexts(value, path)
  if (typeof value !== 'object') return new Map([[path, JSON.stringify(value)]])
  const found = new Map<string, string>()
  for (const [key, child] of Object.entries(value))
    for (const [where, text] of texts(child, path === '' ? key : `${path}.${key}`)) found.set(where, text)
  return found
}

function changedTexts(before: unknown, after: unknown): readonly ChangedText[] {
  const [old, now] = [texts(before), texts(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => {
      const inRow = `${field.split('.').slice(0, -1).join('.')}.title`
      const row = now.get(inRow) ?? old.get(inRow)
      const said = { field, before: old.get(field) ?? '', after: now.get(field) ?? '' }
      return row === undefined ? said : { ...said, row }
    })
    .filter((one) => one.before !== one.after)
}

const inWords = ({ code, content }: FrozenPart): unknown => ({ code, ...content })

const aboutPart = (part: FrozenPart) =>
  ({ key: part.key, type: part.type, code: part.code, title: part.content.title }) as const

/** What belongs to the making of one version, and not to what it says. */
const ofMaking = new Set<PartType | null>(['input', 'alternative'])

/** What a version says otherwise than an earlier one. What was brought in for each, and other ways, stay with their own. */
export const differencesInForce = (before: GuidingContent, after: GuidingContent): readonly TextDifference[] =>
  differencesBetween(before, after).filter(({ type }) => !ofMaking.has(type))

/** What differs between two versions of a text, part by part. A part is followed by its key, whatever it is called now. */
export function differencesBetween(before: GuidingContent, after: GuidingContent): readonly TextDifference[] {
  const general = changedTexts({ title: before.title, ...before.about }, { title: after.title, ...after.about })
  const old = new Map(before.parts.map((part) => [part.key, part]))
  const now = new Map(after.parts.map((part) => [part.key, part]))
  const added = after.parts
    .filter(({ key }) => !old.has(key))
    .map((part) => ({ ...aboutPart(part), what: 'added' as const, fields: changedTexts({}, inWords(part)) }))
  const rest = before.parts.flatMap((part): readonly TextDifference[] => {
    const current = now.get(part.key)
    if (current === undefined) return [{ ...aboutPart(part), what: 'gone', fields: changedTexts(inWords(part), {}) }]
    const fields = changedTexts(inWords(part), inWords(current))
    return fields.length === 0 ? [] : [{ ...aboutPart(current), what: 'changed', fields }]
  })
  const top: readonly TextDifference[] =
    general.length === 0
      ? []
      : [{ key: null, type: null, code: '', title: after.title, what: 'changed', fields: general }]
  return [...top, ...rest, ...added]
}
