import {
  Document as WordDocument,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IPageMarginAttributes,
  type IStylesOptions,
  type Table,
} from 'docx'
import { labelled, type Definition, type Document } from './document.ts'
import { footerText } from './typst-data.ts'
import { listNumbering, wordContent, type WordStyles } from './word-blocks.ts'
import { roomyTable, type TableSetting } from './word-table.ts'
import { runs, voiceFont } from './word-text.ts'
import { languageCode } from './word-language.ts'

const standardStyles: WordStyles = { headings: ['Heading1', 'Heading2', 'Heading3', 'Heading4'] }

const ink = '16212B'

/** How large the text is, in half points, how far apart, and how wide the margins, in twentieths of a point. */
interface Setting {
  readonly size: number
  readonly headings: readonly [number, number, number, number]
  readonly gaps: readonly [number, number, number, number]
  readonly after: number
  readonly line: number
  readonly margin: IPageMarginAttributes
  readonly table: TableSetting
}

const roomy: Setting = {
  size: 21,
  headings: [46, 31, 25, 21],
  gaps: [120, 480, 320, 240],
  after: 120,
  line: 290,
  margin: { top: 1360, bottom: 1360, left: 1420, right: 1420 },
  table: roomyTable,
}

/** Set smaller, as the PDF is, so that a paper of two pages is one in Word too. */
const compact: Setting = {
  size: 16,
  headings: [30, 20, 18, 16],
  gaps: [0, 130, 100, 80],
  after: 20,
  line: 220,
  margin: { top: 620, bottom: 720, left: 1020, right: 1020, header: 300, footer: 300 },
  table: { width: 9866, inset: 20 },
}

const settingOf = (document: Document): Setting => (document.compact === true ? compact : roomy)

function styles(language: string, setting: Setting): IStylesOptions {
  const heading = (level: 0 | 1 | 2 | 3) => ({
    run: { font: voiceFont, bold: true, size: setting.headings[level], color: ink },
    paragraph: { spacing: { before: setting.gaps[level], after: setting.after }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Source Sans 3', size: setting.size, color: ink, language: { value: language } },
        paragraph: { spacing: { after: setting.after, line: setting.line, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
    },
  }
}

/** Makes an editable Word file: real heading styles, a language, a title and table headers, so that it stays accessible. */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  const setting = settingOf(document)
  const word = new WordDocument({
    title: document.title,
    creator: document.author,
    lastModifiedBy: document.author,
    keywords: document.colophon.fingerprint === null ? '' : `sha256:${document.colophon.fingerprint}`,
    description: document.kicker,
    styles: styles(languageCode(document), setting),
    numbering: listNumbering,
    sections: [
      {
        properties: { page: { margin: setting.margin } },
        footers: { default: footer(document) },
        children: [
          ...opening(document, setting),
          ...wordContent(document, { ...standardStyles, table: setting.table }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(word))
}

/** Kicker, title, lead and who, when and which number. */
function opening(document: Document, { size }: Setting): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({ children: runs(document.kicker, { bold: true, size: size - 1 }) }),
    new Paragraph({ style: standardStyles.headings[0], children: runs(document.title) }),
    ...(document.lead === null ? [] : [new Paragraph({ children: runs(document.lead, { size: size + 4 }) })]),
    ...document.metadata.map(metadataLine),
  ]
}

export const metadataLine = (item: Definition): Paragraph =>
  new Paragraph({
    spacing: { after: 40 },
    children: [...runs(`${labelled(item.term)} `, { bold: true }), ...runs(item.detail)],
  })

function footer(document: Document): Footer {
  const [before = '', between = '', after = ''] = document.words.page.split(/\{pages?\}/)
  const pageOf = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
  const text = runs(footerText(document), { size: 16 })
  const number = new TextRun({ size: 16, children: pageOf })
  return new Footer({
    children: [
      ...(document.compact === true
        ? [new Paragraph({ children: [...text, new TextRun({ size: 16, text: ' · ' }), number] })]
        : [new Paragraph({ children: text }), new Paragraph({ children: [number] })]),
    ],
  })
}
