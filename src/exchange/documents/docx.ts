import {
  Document as WordDocument,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IStylesOptions,
  type Table,
} from 'docx'
import { labelled, type Definition, type Document } from './document.ts'
import { footerText } from './typst-data.ts'
import { listNumbering, runs, voiceFont, wordContent, type WordStyles } from './word-blocks.ts'
import { languageCode } from './word-language.ts'

const standardStyles: WordStyles = { headings: ['Heading1', 'Heading2', 'Heading3', 'Heading4'] }

const ink = '16212B'

const heading = (size: number, before: number) => ({
  run: { font: voiceFont, bold: true, size, color: ink },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})

const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Source Sans 3', size: 21, color: ink, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 290, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(46, 120),
    heading2: heading(31, 480),
    heading3: heading(25, 320),
    heading4: heading(21, 240),
  },
})

/** Makes an editable Word file: real heading styles, a language, a title and table headers, so that it stays accessible. */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  const word = new WordDocument({
    title: document.title,
    creator: document.author,
    lastModifiedBy: document.author,
    keywords: document.colophon.fingerprint === null ? '' : `sha256:${document.colophon.fingerprint}`,
    description: document.kicker,
    styles: styles(languageCode(document)),
    numbering: listNumbering,
    sections: [
      {
        properties: { page: { margin: { top: 1360, bottom: 1360, left: 1420, right: 1420 } } },
        footers: { default: footer(document) },
        children: [...opening(document), ...wordContent(document, standardStyles)],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(word))
}

/** Kicker, title, lead and who, when and which number. */
function opening(document: Document): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({ children: runs(document.kicker, { bold: true, size: 20 }) }),
    new Paragraph({ style: standardStyles.headings[0], children: runs(document.title) }),
    ...(document.lead === null ? [] : [new Paragraph({ children: runs(document.lead, { size: 25 }) })]),
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
  return new Footer({
    children: [
      new Paragraph({ children: runs(footerText(document), { size: 16 }) }),
      new Paragraph({ children: [new TextRun({ size: 16, children: pageOf })] }),
    ],
  })
}
