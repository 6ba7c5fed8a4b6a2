/**
 * Writes a value as JSON in exactly one way (RFC 8785): keys in order of their UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Equal values give equal text, and so equal fingerprints.
 * Throws on what JSON cannot hold, because leaving it out would give two values one fingerprint.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return canonicalString(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (Array.isArray(value)) return `[${Array.from(value, (item: unknown) => canonicalJson(item)).join(',')}]`
  if (typeof value === 'object' && isPlain(value)) return canonicalObject(value)
  throw new TypeError(`Canonical JSON cannot hold a value of type ${typeof value}.`)
}

function canonicalString(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('Canonical JSON cannot hold half a surrogate pair.')
  return JSON.stringify(text)
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`Canonical JSON cannot hold ${String(value)}.`)
  return JSON.stringify(value)
}

/** A property that is `undefined` is a property that is not there. */
function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** Dates, maps and instances of classes are no plain data. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
