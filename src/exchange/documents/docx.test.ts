import { Document as WordDocument, Footer, Packer, Paragraph, TextRun } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readZip, writeZip } from '#src/exchange/dossier/zip.ts'
import { renderDocx } from './docx.ts'
import { exampleDocument } from './example-document.ts'
import { checkTemplate, fillTemplate } from './word-template.ts'

function part(file: Uint8Array, path: string): string {
  const read = readZip(file)
  if (!read.ok) throw new Error(read.refusal)
  return Buffer.from(read.value.get(path) ?? []).toString('utf8')
}

/** A template as a municipality could have it, with placeholders of which Word split one over two runs. */
async function template(
  lines: readonly string[] = ['{inhoud}'],
  options: { title?: string } = {},
): Promise<Uint8Array> {
  const word = new WordDocument({
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph('{ voettekst }')] }) },
        children: [
          new Paragraph({ text: 'GEMEENTE WATERRIJK', heading: 'Heading1' }),
          new Paragraph({
            children: [new TextRun(options.title ?? '{ti'), new TextRun({ text: options.title ?? 'tel}', size: 40 })],
          }),
          ...lines.map((line) => new Paragraph(line)),
          new Paragraph('Ondertekening: { x, y }'),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(word))
}

/** Changes one part of a Word file. */
function changed(file: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const read = readZip(file)
  if (!read.ok) throw new Error(read.refusal)
  return writeZip(new Map([...read.value]).set(path, strToU8(change(part(file, path)))))
}

describe('a document as Word file', () => {
  it('has real heading styles, a language, table headers and a title', async () => {
    const file = await renderDocx(exampleDocument)
    const body = part(file, 'word/document.xml')
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>/)
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/>/)
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3)
    expect(part(file, 'word/styles.xml')).toContain('w:val="nl-NL"')
    expect(part(file, 'docProps/core.xml')).toContain('Gaan we de Parkeerscan blijven gebruiken?')
  })

  it('holds every text of the document, as text', async () => {
    const body = part(await renderDocx(exampleDocument), 'word/document.xml')
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(body).toContain('Vaker ten onrechte een boete')
    expect(body).toContain(exampleDocument.colophon.fingerprint)
  })

  it('keeps the sentence that introduces a table on the page of that table', async () => {
    const table = { kind: 'table', caption: null, header: ['Rol'], rows: [['FG']] } as const
    const blocks = [{ kind: 'paragraph', text: 'Los' }, { kind: 'paragraph', text: 'Erbij' }, table] as const
    const body = part(await renderDocx({ ...exampleDocument, blocks }), 'word/document.xml')
    const paragraphs = body.split('<w:p>').filter((one) => /Los|Erbij/.test(one))
    expect(paragraphs.map((one) => one.includes('<w:keepNext/>'))).toEqual([false, true])
  })

  it('is made of any text, also of characters that XML forbids', async () => {
    const strange = { ...exampleDocument, title: 'a\u0000b\u000bc\u{1f4a7} & <w:p>' }
    expect(part(await renderDocx(strange), 'word/document.xml')).toContain('abc\u{1f4a7} &amp; &lt;w:p&gt;')
  })
})

describe("the organisation's own Word template", () => {
  it('is filled, also where Word split a placeholder, and keeps what else is in it', async () => {
    const checked = await checkTemplate(await template(['{datum}', '{kenmerken}', '{inhoud}']))
    if (!checked.ok) throw new Error(checked.refusal.kind)
    const file = await fillTemplate(checked.value, exampleDocument)
    expect(part(file, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>')
    const body = part(file, 'word/document.xml')
    expect(body).toContain('GEMEENTE WATERRIJK')
    expect(body).toContain('Gaan we de Parkeerscan blijven gebruiken?')
    expect(body).toContain('Vaker ten onrechte een boete')
    expect(body).toContain('{ x, y }')
    expect(body).not.toMatch(/\{(titel|inhoud|datum|kenmerken)\}/)
    expect(part(file, 'docProps/core.xml')).toContain('Gaan we de Parkeerscan')
  })

  it('keeps headings real in a Dutch Word, where the style is called Kop1', async () => {
    const dutch = changed(await template(), 'word/styles.xml', (text) =>
      text.replaceAll('w:styleId="Heading', 'w:styleId="Kop'),
    )
    const checked = await checkTemplate(dutch)
    if (!checked.ok) throw new Error(checked.refusal.kind)
    expect(checked.value.styles.headings).toEqual(['Kop1', 'Kop2', 'Kop3', 'Kop4'])
    const file = await fillTemplate(checked.value, exampleDocument)
    expect(part(file, 'word/document.xml')).toContain('<w:pStyle w:val="Kop2"/>')
  })

  it.each([
    ['a text file', () => strToU8('hallo'), { kind: 'not-a-word-file', names: [] }],
    ['another archive', () => writeZip(new Map([['a', 'b']])), { kind: 'not-a-word-file', names: [] }],
    ['a bomb', () => zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }), { kind: 'too-large', names: [] }],
    ['without {inhoud}', () => template(['niets']), { kind: 'content-missing', names: [] }],
    ['without {titel}', () => template(['{inhoud}'], { title: 'x' }), { kind: 'title-missing', names: [] }],
    [
      'with a word we do not know',
      () => template(['{inhoud}', '{wethouder}', '{bijlage}']),
      { kind: 'placeholder-unknown', names: ['wethouder', 'bijlage'] },
    ],
    [
      'without heading styles',
      async () =>
        changed(await template(), 'word/styles.xml', (text) =>
          text.replaceAll('"heading ', '"title ').replaceAll('"Heading ', '"Title '),
        ),
      { kind: 'heading-styles-missing', names: [] },
    ],
    [
      'with macros',
      async () => changed(await template(), 'word/vbaProject.bin', () => 'x'),
      { kind: 'has-macros', names: [] },
    ],
    [
      'with broken XML',
      async () => changed(await template(), 'word/document.xml', () => '<w:document><w:body>'),
      { kind: 'not-a-word-file', names: [] },
    ],
  ] as const)('is refused when it is a file %s', async (_, make, problem) => {
    expect(await checkTemplate(await make())).toEqual({ ok: false, refusal: problem })
  })
})
