/** A run of characters, first and last included. */
type Range = readonly [first: number, last: number]

/** Which characters a TrueType font can draw: its `cmap` table, format 4 or 12 (OpenType specification, cmap). */
export function fontCoverage(file: Buffer): ReadonlySet<number> {
  const cmap = tableOffset(file, 'cmap')
  const covered = new Set<number>()
  for (let index = 0; index < file.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + file.readUInt32BE(cmap + 8 + index * 8)
    for (const [first, last] of rangesOf(file, table)) for (let code = first; code <= last; code += 1) covered.add(code)
  }
  return covered
}

function tableOffset(file: Buffer, tag: string): number {
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16
    if (file.toString('latin1', entry, entry + 4) === tag) return file.readUInt32BE(entry + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}

function rangesOf(file: Buffer, table: number): readonly Range[] {
  const format = file.readUInt16BE(table)
  if (format === 4) return segments(file, table)
  if (format === 12) return groups(file, table)
  return []
}

function segments(file: Buffer, table: number): readonly Range[] {
  const bytes = file.readUInt16BE(table + 6)
  return Array.from({ length: bytes / 2 }, (_, index): Range => {
    const last = file.readUInt16BE(table + 14 + index * 2)
    return [file.readUInt16BE(table + 16 + bytes + index * 2), last]
  }).filter(([, last]) => last !== 0xffff)
}

function groups(file: Buffer, table: number): readonly Range[] {
  return Array.from({ length: file.readUInt32BE(table + 12) }, (_, index): Range => {
    const group = table + 16 + index * 12
    return [file.readUInt32BE(group), file.readUInt32BE(group + 4)]
  })
}

/** Joins emoji, chooses a variant or turns the direction of text: nothing that a reader on paper can see. */
const invisible = /[\p{Cc}\p{Cf}\ufe00-\ufe0f]/u

/**
 * The text with what the fonts cannot draw named by its number, such as `[U+1F4A7]`: a reader sees that something
 * stands there, and the accessible PDF, which forbids empty boxes, can be made. The record itself keeps the character.
 */
export function drawable(text: string, covered: ReadonlySet<number>): string {
  return Array.from(text.normalize('NFC').replaceAll('\t', ' '), (character) => {
    const code = character.codePointAt(0) ?? 0
    if (character === '\n' || covered.has(code)) return bidi.test(character) ? '' : character
    if (invisible.test(character)) return ''
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
  }).join('')
}

const bidi = /[\u202a-\u202e\u2066-\u2069]/u
