import type { Document } from '#src/exchange/documents/document.ts'
import { exampleDocument } from '#src/exchange/documents/example-document.ts'
import { renderPdf } from '#src/exchange/documents/pdf.ts'
import { median, timed } from './measure.ts'
import { time, type Line } from './report.ts'

/** The example seven times over, about thirty pages; every round has another title, because equal documents could be remembered. */
const longDocument = (round: number): Document => ({
  ...exampleDocument,
  title: `${exampleDocument.title} (${round})`,
  blocks: Array.from({ length: 7 }, () => exampleDocument.blocks).flatMap((blocks) => [
    ...blocks,
    { kind: 'pageBreak' as const },
  ]),
})

const pagesOf = (bytes: Uint8Array): number =>
  Math.max(
    0,
    ...[
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/Count (\d+)/g),
    ].map((found) => Number(found[1])),
  )

/** A long document in the typesetter's own thread. */
export async function benchPdf(): Promise<Line> {
  let bytes = (await renderPdf(longDocument(0), 'ua-1')).bytes
  const times: number[] = []
  for (let round = 1; round <= 7; round += 1) {
    times.push(await timed(async () => ({ bytes } = await renderPdf(longDocument(round), 'ua-1'))))
  }
  const pages = pagesOf(bytes)
  return time(`PDF of ${pages} pages`, median(times), 250, `${Math.round(bytes.length / 1024)} kB, typesetter warm`)
}
