/** Names of lists in which registers wrap their records. */
const wrappers = ['algoritme_versions', 'algorithms', 'algoritmes', 'records', 'entries', 'items', 'results', 'data']

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields of which a record has at least one beside its name, and an organisation or a person has none. */
const telling = [
  'description_short',
  'standard_version',
  'schema',
  'publication_category',
  'goal',
  'purpose_and_impact',
]

const wraps = (value: Readonly<Record<string, unknown>>): boolean =>
  wrappers.some((name) => typeof value[name] === 'object' && value[name] !== null)

const isRecord = (value: Readonly<Record<string, unknown>>): boolean =>
  telling.some((field) => field in value) || ('name' in value && !wraps(value))

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.some((one) => isObject(one) && telling.some((field) => field in one))

/**
 * The records in a file: the file itself, a list, or a list inside something. Two wrappings deep at most.
 * An empty answer means that the file holds nothing that looks like a record.
 */
export function findRecords(value: unknown, wrapped = 0): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return []
  if (isRecord(value)) return [value]
  for (const name of wrappers) {
    const inner = value[name]
    if (Array.isArray(inner)) return inner
    if (isObject(inner) && wrapped < 2) return findRecords(inner, wrapped + 1)
  }
  const values = Object.values(value)
  const list = values.find(isList)
  if (list !== undefined) return list
  return values.length > 0 && values.every((one) => isObject(one) && telling.some((f) => f in one)) ? values : []
}
