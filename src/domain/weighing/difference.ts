import type { WeighingContent } from './content.ts'

/** The parts of a weighing that are lists of records. */
export const comparedParts = [
  'stakeholders',
  'effects',
  'disputes',
  'marks',
  'options',
  'answers',
  'stories',
  'viewpoints',
  'uncertainties',
  'normRelations',
  'goalRelations',
  'noneKnown',
  'explainedCells',
  'appreciations',
] as const
export type ComparedPart = (typeof comparedParts)[number]

/** One text of a record that reads differently now. */
export interface ChangedField {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** What happened to one record, or to a text of the weighing itself, between two versions. */
export interface Difference {
  readonly part: ComparedPart | 'summary' | 'factsGatheredBy' | 'humanDeviation'
  readonly id: string
  readonly what: 'added' | 'gone' | 'changed'
  /** How people recognise the record: its title or first words. */
  readonly title: string
  readonly fields: readonly ChangedField[]
}

type Plain = Readonly<Record<string, unknown>> & { readonly id: string }

const titled = ['title', 'goalTitle', 'name', 'question', 'norm', 'reason', 'about', 'text'] as const

function titleOf(record: Plain): string {
  const field = titled.find((name) => typeof record[name] === 'string')
  const words = field === undefined ? '' : String(record[field])
  return words.length > 90 ? `${words.slice(0, 90)}…` : words
}

const isLines = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** Every text inside a record with its path, so that nested words are compared too. */
function texts(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (value === null || value === undefined) return new Map()
  if (typeof value === 'string') return new Map([[path, value]])
  if (isLines(value)) return new Map([[path, value.join('\n')]])
  if (typeof value !== 'object') return new Map([[path, JSON.stringify(value)]])
  const found = new Map<string, string>()
  for (const [key, child] of Object.entries(value))
    for (const [where, text] of texts(child, path === '' ? key : `${path}.${key}`)) found.set(where, text)
  return found
}

function changedFields(before: Plain, after: Plain): readonly ChangedField[] {
  const [old, now] = [texts(before), texts(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? '', after: now.get(field) ?? '' }))
    .filter((one) => one.before !== one.after)
}

function comparePart(part: ComparedPart, before: readonly Plain[], after: readonly Plain[]): readonly Difference[] {
  const gone = before
    .filter((old) => !after.some(({ id }) => id === old.id))
    .map((old) => ({ part, id: old.id, what: 'gone' as const, title: titleOf(old), fields: [] }))
  const rest = after.flatMap((now): readonly Difference[] => {
    const old = before.find(({ id }) => id === now.id)
    if (old === undefined) return [{ part, id: now.id, what: 'added', title: titleOf(now), fields: [] }]
    const fields = changedFields(old, now)
    return fields.length === 0 ? [] : [{ part, id: now.id, what: 'changed', title: titleOf(now), fields }]
  })
  return [...rest, ...gone]
}

const plain = (records: readonly { readonly id: string }[] = []): readonly Plain[] =>
  records.map((record) => ({ ...record }))

/** What changed from one version to another: per record, in words, never how much. */
export function difference(before: WeighingContent, after: WeighingContent): readonly Difference[] {
  const own = (['summary', 'factsGatheredBy', 'humanDeviation'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      part: field,
      id: after.id,
      what: 'changed' as const,
      title: '',
      fields: [{ field, before: before[field] ?? '', after: after[field] ?? '' }],
    }))
  return [...own, ...comparedParts.flatMap((part) => comparePart(part, plain(before[part]), plain(after[part])))]
}
