import { canonicalJson } from '#src/domain/audit/canonical-json.ts'
import {
  columnWidths,
  isBeforeTable,
  levelUnder,
  paragraphsOf,
  type Block,
  type Definition,
  type Document,
  type Point,
} from './document.ts'

/** The document as the data that `typst/document.typ` reads. Equal documents give equal text, and so equal bytes. */
export const typstData = (document: Document, drawn: (text: string) => string): string =>
  canonicalJson(everyText(dataOf(document), drawn))

/** The value with every text in it, but no key, put through `change`. */
function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item: unknown) => everyText(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, everyText(member, change)]))
}

const dataOf = (document: Document) => ({
  title: document.title,
  compact: document.compact ?? false,
  author: document.author,
  language: document.language,
  region: document.language === 'nl' ? 'nl' : 'gb',
  keywords: document.colophon.fingerprint === null ? [] : [`sha256:${document.colophon.fingerprint}`],
  date: dateParts(document.colophon.date),
  kicker: document.kicker,
  lead: document.lead,
  metadata: document.metadata,
  blocks: document.blocks.map((block, index) => blockData(block, document.blocks, index)),
  sources: document.sources,
  notes: document.colophon.notes,
  colophon: colophonItems(document),
  footer: footerText(document),
  page: document.words.page,
  words: {
    pros: document.words.pros,
    cons: document.words.cons,
    sources: document.words.sources,
    about: document.words.about,
  },
})

function dateParts(day: string) {
  const [year, month, date] = day.split('-').map(Number)
  return { year, month, day: date }
}

function blockData(block: Block, blocks: readonly Block[], index: number): unknown {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, paragraphs: paragraphsOf(block.text), sticky: isBeforeTable(blocks, index) }
    case 'voice':
    case 'quote':
    case 'notice':
      return { ...block, paragraphs: paragraphsOf(block.text) }
    case 'table':
      return { ...block, widths: block.shares ?? columnWidths(block.header, block.rows) }
    case 'sides':
      return {
        ...block,
        level: levelUnder(blocks, index),
        pros: block.pros.map(pointData),
        cons: block.cons.map(pointData),
      }
    default:
      return block
  }
}

const pointData = (point: Point) => ({ ...point, paragraphs: paragraphsOf(point.text) })

/** What a reader needs to check a copy, as terms with details. */
export function colophonItems({ colophon, words }: Document): readonly Definition[] {
  const head = colophon.chainHead
  return [
    { term: words.date, detail: words.dateText },
    { term: words.version, detail: colophon.version },
    ...(colophon.fingerprint === null ? [] : [{ term: words.fingerprint, detail: colophon.fingerprint }]),
    ...(head === null ? [] : [{ term: words.chainHead, detail: `${head.sequence} ${head.hash}` }]),
  ]
}

/** The line at the foot of every page: whose it is, which version, and enough of the fingerprint to compare copies. */
export function footerText({ author, colophon, words }: Document): string {
  const parts = [author, colophon.version, words.dateText]
  if (colophon.fingerprint !== null) parts.push(`sha256 ${colophon.fingerprint.slice(0, 16)}`)
  if (colophon.chainHead !== null) parts.push(`${colophon.chainHead.sequence}:${colophon.chainHead.hash.slice(0, 16)}`)
  return parts.join(' · ')
}
