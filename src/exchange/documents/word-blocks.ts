import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  PageBreak,
  Paragraph,
  type INumberingOptions,
  type IParagraphOptions,
  type Table,
} from 'docx'
import {
  columnWidths,
  isBeforeTable,
  labelled,
  paragraphsOf,
  type Block,
  type Definition,
  type Document,
  type EvidenceLine,
  type Point,
} from './document.ts'
import { colophonItems } from './typst-data.ts'
import { grid, type TableSetting } from './word-table.ts'
import { runs, voiceFont, type Look } from './word-text.ts'

/** Names of the styles in the file that the content goes into; a template of an organisation has its own. */
export interface WordStyles {
  readonly headings: readonly [string, string, string, string]
  readonly table?: TableSetting
}

export const listNumbering: INumberingOptions = {
  config: [
    { reference: 'weegschaal-bullets', levels: [level(LevelFormat.BULLET, '•')] },
    { reference: 'weegschaal-numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const style = { paragraph: { indent: { left: 420, hanging: 300 } } }
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style }
}

/** All that stands under the title: content, sources and what makes a copy checkable. */
export function wordContent(document: Document, styles: WordStyles): readonly (Paragraph | Table)[] {
  const { words, sources } = document
  const closing: Block[] = [
    ...(sources.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: words.sources } as const,
          {
            kind: 'list',
            ordered: false,
            items: sources.map((source) => `${labelled(source.kind)} ${source.text}`),
          } as const,
        ]),
    ...(document.compact === true ? shortColophon(document) : wholeColophon(document)),
  ]
  const blocks = [...document.blocks, ...closing]
  return blocks.flatMap((block, index) =>
    wordBlock(block, { document, styles, list: index, beforeTable: isBeforeTable(blocks, index) }),
  )
}

const wholeColophon = (document: Document): readonly Block[] => [
  { kind: 'heading', level: 2, text: document.words.about },
  ...document.colophon.notes.map((text) => ({ kind: 'paragraph', text }) as const),
  { kind: 'definitions', items: colophonItems(document) },
]

/** The same on two lines, for a paper of one or two pages. */
const shortColophon = (document: Document): readonly Block[] => [
  { kind: 'paragraph', text: document.colophon.notes.join(' ') },
  {
    kind: 'paragraph',
    text: colophonItems(document)
      .map(({ term, detail }) => `${labelled(term)} ${detail}`)
      .join('. '),
  },
]

interface Around {
  readonly document: Document
  readonly styles: WordStyles
  /** Each list starts counting again. */
  readonly list: number
  /** The next block is a table, which this one introduces. */
  readonly beforeTable: boolean
}

type Maker<Kind extends Block['kind']> = (
  block: Extract<Block, { kind: Kind }>,
  around: Around,
) => readonly (Paragraph | Table)[]

const makers: { readonly [Kind in Block['kind']]: Maker<Kind> } = {
  heading: (block, { styles }) => [
    new Paragraph({
      style: styles.headings[block.level - 1] ?? 'Heading4',
      keepNext: true,
      children: runs(block.text),
    }),
  ],
  paragraph: (block, { beforeTable }) => texts(block.text, {}, { keepNext: beforeTable }),
  voice: (block) => [...texts(block.text, { font: voiceFont }), ...attribution(block.by)],
  quote: (block) => [
    ...texts(block.text, { font: voiceFont, italics: true }, { indent: { left: 400 } }),
    ...attribution(block.by, 400),
  ],
  list: (block, { list }) =>
    block.items.map(
      (item) =>
        new Paragraph({
          numbering: {
            reference: block.ordered ? 'weegschaal-numbers' : 'weegschaal-bullets',
            level: 0,
            instance: list,
          },
          children: runs(item),
        }),
    ),
  definitions: (block) => block.items.flatMap((item) => definition(item)),
  table: (block, { styles }) => [
    ...(block.caption === null ? [] : [new Paragraph({ keepNext: true, children: runs(block.caption, { size: 18 }) })]),
    grid(
      block.header,
      block.rows.map((row) => row.map((cell) => texts(cell))),
      block.shares ?? columnWidths(block.header, block.rows),
      styles.table,
    ),
  ],
  sides: (block, { document, styles }) => [
    grid(
      [document.words.pros, document.words.cons],
      [[points(block.pros, block.empty.pros), points(block.cons, block.empty.cons)]],
      [1, 1],
      styles.table,
    ),
  ],
  notice: (block) => [
    new Paragraph({ keepNext: true, children: runs(block.label, { bold: true }) }),
    ...texts(block.text),
  ],
  coreQuestion: (block) => [
    new Paragraph({
      spacing: { before: 240, after: 240 },
      border: { top: { style: BorderStyle.SINGLE, size: 24, color: '16212B', space: 8 } },
      children: runs(block.text, { bold: true, size: 32, font: voiceFont }),
    }),
  ],
  pageBreak: () => [new Paragraph({ children: [new PageBreak()] })],
}

const wordBlock = (block: Block, around: Around) => (makers[block.kind] as Maker<Block['kind']>)(block, around)

function texts(
  text: string,
  look: Look = {},
  placed: Pick<IParagraphOptions, 'indent' | 'keepNext'> = {},
): Paragraph[] {
  return paragraphsOf(text).map((paragraph) => new Paragraph({ ...placed, children: runs(paragraph, look) }))
}

const attribution = (by: string | null, indent = 0): readonly Paragraph[] =>
  by === null ? [] : [new Paragraph({ indent: { left: indent }, children: runs(by, { size: 18 }) })]

const definition = (item: Definition): readonly Paragraph[] => [
  new Paragraph({ keepNext: true, spacing: { after: 0 }, children: runs(item.term, { bold: true }) }),
  ...texts(item.detail),
]

const edges: Readonly<Record<EvidenceLine, (typeof BorderStyle)[keyof typeof BorderStyle]>> = {
  measured: BorderStyle.SINGLE,
  substantiated: BorderStyle.DOUBLE,
  expected: BorderStyle.DASHED,
  unknown: BorderStyle.DOTTED,
}

function points(all: readonly Point[], empty: string): readonly Paragraph[] {
  return all.length === 0 ? texts(empty, { italics: true }) : all.flatMap(point)
}

/** One effect, with the rule beside it that says how sure we are. */
function point({ title, text, evidence, facts, remarks }: Point): readonly Paragraph[] {
  const border =
    evidence === null ? {} : { border: { left: { style: edges[evidence], size: 8, color: '16212B', space: 6 } } }
  const one = (content: string, look: Look) =>
    paragraphsOf(content).map(
      (part) => new Paragraph({ ...border, indent: { left: 160 }, spacing: { after: 60 }, children: runs(part, look) }),
    )
  return [
    ...one(title, { bold: true }),
    ...one(text, {}),
    ...remarks.flatMap((remark) => one(remark, { italics: true })),
    ...facts.flatMap((fact) => one(`${labelled(fact.term)} ${fact.detail}`, { size: 18 })),
    new Paragraph({}),
  ]
}
