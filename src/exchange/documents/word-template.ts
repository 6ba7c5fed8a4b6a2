import { patchDetector, patchDocument, PatchType, type ParagraphChild } from 'docx'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readZip, writeZip, type ArchiveFiles, type ZipLimits } from '#src/exchange/dossier/zip.ts'
import type { Document } from './document.ts'
import { metadataLine } from './docx.ts'
import { footerText } from './typst-data.ts'
import { inLanguage, languageCode } from './word-language.ts'
import { listNumbering, wordContent, type WordStyles } from './word-blocks.ts'
import { runs } from './word-text.ts'

/** What an organisation can put in its own Word template, between braces: `{titel}`. */
export const placeholders = [
  'titel',
  'soort',
  'inleiding',
  'kenmerken',
  'inhoud',
  'organisatie',
  'datum',
  'versie',
  'voettekst',
] as const
type Placeholder = (typeof placeholders)[number]

/** Why a file cannot be a template, with the words of the file that it is about. */
export interface TemplateProblem {
  readonly kind: TemplateRefusal
  readonly names: readonly string[]
}
export type TemplateRefusal =
  | 'not-a-word-file'
  | 'too-large'
  | 'has-macros'
  | 'content-missing'
  | 'title-missing'
  | 'placeholder-unknown'
  | 'heading-styles-missing'

/** A template that was checked, packed again by us so that nothing but what we saw is in it. */
export interface WordTemplate {
  readonly bytes: Uint8Array
  readonly placeholders: readonly string[]
  readonly styles: WordStyles
}

const braces = { start: '{', end: '}' }
const limits: ZipLimits = { files: 500, bytes: 60_000_000, ratio: 100 }
const decode = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')

/** Checks a Word file that an organisation wants to use for its documents. */
export async function checkTemplate(file: Uint8Array): Promise<Result<WordTemplate, TemplateProblem>> {
  const problem = (kind: TemplateRefusal, names: readonly string[] = []) => refuse({ kind, names })
  const read = readZip(file, limits)
  if (!read.ok) return problem(read.refusal === 'not-a-zip' ? 'not-a-word-file' : 'too-large')
  const parts = read.value
  if (!parts.has('word/document.xml') || !parts.has('[Content_Types].xml')) return problem('not-a-word-file')
  if (hasMacros(parts)) return problem('has-macros')
  const bytes = writeZip(parts)
  const names = await detect(bytes)
  if (names === null) return problem('not-a-word-file')
  const known: readonly string[] = placeholders
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) return problem('placeholder-unknown', unknown)
  if (!names.includes('inhoud')) return problem('content-missing')
  if (!names.includes('titel')) return problem('title-missing')
  const styles = wordStyles(decode(parts.get('word/styles.xml')))
  return styles === null ? problem('heading-styles-missing') : accept({ bytes, placeholders: names, styles })
}

const hasMacros = (parts: ArchiveFiles): boolean =>
  [...parts.keys()].some((path) => /vbaProject|activeX|oleObject/i.test(path)) ||
  decode(parts.get('[Content_Types].xml')).includes('macroEnabled')

/** The words between braces. What is no single word, such as `{ x, y }` in an example, is text and stays text. */
async function detect(bytes: Uint8Array): Promise<readonly string[] | null> {
  try {
    const found = await patchDetector({ data: bytes, placeholderDelimiters: braces, trimPlaceholders: true })
    return [...new Set(found)].filter((name) => /^[\p{L}_-]+$/u.test(name))
  } catch {
    return null
  }
}

/** The style ids for `heading 1` to `heading 4`. In a Dutch Word they are called Kop1, the name inside is English. */
function wordStyles(styles: string): WordStyles | null {
  const ids = new Map<string, string>()
  for (const [, attributes = '', content = ''] of styles.matchAll(/<w:style\b([^>]*)>(.*?)<\/w:style>/gs)) {
    ids.set(found(/<w:name w:val="([^"]+)"/, content).toLowerCase(), found(/w:styleId="([^"]+)"/, attributes))
  }
  const [one, two, three, four] = [1, 2, 3, 4].map((level) => ids.get(`heading ${level}`))
  if (one === undefined || two === undefined || three === undefined) return null
  return { headings: [one, two, three, four ?? three] }
}

const found = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? ''

/** Puts a document in the organisation's own template. */
export async function fillTemplate(template: WordTemplate, document: Document): Promise<Uint8Array> {
  const line = (text: string) => ({ type: PatchType.PARAGRAPH, children: runs(text) as readonly ParagraphChild[] })
  const patches: Record<Placeholder, Parameters<typeof patchDocument>[0]['patches'][string]> = {
    titel: line(document.title),
    soort: line(document.kicker),
    inleiding: line(document.lead ?? ''),
    kenmerken: { type: PatchType.DOCUMENT, children: document.metadata.map(metadataLine) },
    inhoud: { type: PatchType.DOCUMENT, children: wordContent(document, template.styles) },
    organisatie: line(document.author),
    datum: line(document.words.dateText),
    versie: line(document.colophon.version),
    voettekst: line(footerText(document)),
  }
  const file = await patchDocument({
    outputType: 'uint8array',
    data: template.bytes,
    patches: Object.fromEntries(Object.entries(patches).filter(([name]) => template.placeholders.includes(name))),
    placeholderDelimiters: braces,
    trimPlaceholders: true,
    numbering: listNumbering,
    properties: { title: document.title, creator: document.author, lastModifiedBy: document.author },
  })
  return spoken(file, document)
}

/** The file in the language of its text, so that it is read aloud rightly: a template can be of a Word in another one. */
function spoken(file: Uint8Array, document: Document): Uint8Array {
  const read = readZip(file, limits)
  const styles = read.ok ? read.value.get('word/styles.xml') : undefined
  if (!read.ok || styles === undefined) return file
  const said = inLanguage(decode(styles), languageCode(document))
  return writeZip(new Map<string, Uint8Array | string>([...read.value, ['word/styles.xml', said]]))
}
