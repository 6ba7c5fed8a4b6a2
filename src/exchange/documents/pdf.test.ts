import { describe, expect, it } from 'vitest'
import type { Block, Document } from './document.ts'
import { exampleDocument } from './example-document.ts'
import { renderPdf } from './pdf.ts'

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const withBlocks = (blocks: readonly Block[]): Document => ({ ...exampleDocument, blocks })

describe('a document as PDF', () => {
  it('is a tagged PDF/UA-1 with title and language, and the typesetter has no remarks', async () => {
    const { bytes, warnings } = await renderPdf(exampleDocument, 'ua-1')
    expect(warnings).toEqual([])
    const text = latin1(bytes)
    expect(text.slice(0, 5)).toBe('%PDF-')
    expect(text).toContain('/Lang (nl-NL)')
    expect(text).toMatch(/pdfuaid:part>1</)
    expect(text).toContain('Gaan we de Parkeerscan blijven gebruiken?')
    expect(text).toMatch(/\/StructTreeRoot/)
  })

  it('is a PDF/A-2a for the archive, from the same document', async () => {
    const { bytes, warnings } = await renderPdf(exampleDocument, 'a-2a')
    expect(warnings).toEqual([])
    expect(latin1(bytes)).toMatch(/pdfaid:part>2</)
    expect(latin1(bytes)).toMatch(/pdfaid:conformance>A</)
  })

  it('has the same bytes for the same document, so that its sha256 means something', async () => {
    const [one, other] = await Promise.all([renderPdf(exampleDocument, 'ua-1'), renderPdf(exampleDocument, 'ua-1')])
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })

  it('is English when the document is', async () => {
    const { bytes } = await renderPdf({ ...exampleDocument, language: 'en' }, 'ua-1')
    expect(latin1(bytes)).toContain('/Lang (en-GB)')
  })

  it.each([
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.0"',
    '$ sum $ \\ // [ ] { } `raw`',
    '"; system("x")',
    '\u0000 \ud83d\udca7 \u202e',
  ])('takes %j as words and never as markup', async (text) => {
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text },
      { kind: 'table', caption: text, header: [text, text], rows: [[text, text]] },
    ]
    await expect(renderPdf(withBlocks(blocks), 'ua-1')).resolves.toMatchObject({})
  })

  it('says what is wrong when a heading level is skipped, and goes on with the next document', async () => {
    const skipped = renderPdf(withBlocks([{ kind: 'heading', level: 4, text: 'Te diep' }]), 'ua-1')
    await expect(skipped).rejects.toThrow(/heading/i)
    await expect(renderPdf(exampleDocument, 'ua-1')).resolves.toMatchObject({ warnings: [] })
  })

  it('holds a weighing with an empty side, a long word and a table over many pages', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => [`Rij ${i}`, 'x'.repeat(300), 'Tekst '.repeat(30)])
    const { bytes } = await renderPdf(
      withBlocks([{ kind: 'table', caption: null, header: ['a', 'b', 'c'], rows }]),
      'ua-1',
    )
    expect(bytes.length).toBeGreaterThan(50_000)
  })
})
