import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { rootPath } from '#src/root.ts'
import type { Document } from './document.ts'
import { drawable, fontCoverage } from './font-coverage.ts'
import { typstData } from './typst-data.ts'
import type { PdfStandard, TypstAnswer, TypstOrder, TypstPlaces } from './typst-order.ts'

/** A file made of a document, and what the typesetter remarked about it. */
export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly warnings: readonly string[]
}

interface Waiting {
  readonly done: (pdf: RenderedPdf) => void
  readonly failed: (error: Error) => void
}

/** The one thread in which documents are made, while it lives, and who waits for it. */
interface Press {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}

const fonts = [
  'SourceSans3_400Regular',
  'SourceSans3_400Regular_Italic',
  'SourceSans3_600SemiBold',
  'SourceSerif4_400Regular',
  'SourceSerif4_400Regular_Italic',
  'SourceSerif4_600SemiBold',
].map((name) => rootPath(`src/content/fonts/${name}.ttf`))

let covered: ReadonlySet<number> | null = null

/** What every one of the fonts can draw. */
const coverage = (): ReadonlySet<number> =>
  (covered ??= fonts
    .map((font) => fontCoverage(readFileSync(font)))
    .reduce((all, one) => new Set([...all].filter((code) => one.has(code)))))

/** The source itself, also beside a bundle: Node 24 runs it as it is, and a bundle of it could be older. */
const workerFile = rootPath('src/exchange/documents/typst-worker.ts')

/** A document that takes longer than this is not a document. */
const patience = 30_000

let press: Press | null = null
let lastOrder = 0

/** Makes a tagged PDF of a document: `ua-1` to read, `a-2a` for the archive. Equal documents give equal bytes. */
export function renderPdf(document: Document, standard: PdfStandard): Promise<RenderedPdf> {
  const current = (press ??= startPress())
  lastOrder += 1
  const order: TypstOrder = {
    id: lastOrder,
    data: typstData(document, (text) => drawable(text, coverage())),
    standard,
    timestamp: Date.parse(`${document.colophon.date}T00:00:00Z`) / 1000,
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => stopPress(current, new Error('Making the document took too long.')), patience)
    const settle =
      <Value>(settled: (value: Value) => void) =>
      (value: Value) => {
        clearTimeout(timer)
        settled(value)
        if (current.waiting.size === 0) current.worker.unref()
      }
    current.waiting.set(order.id, { done: settle(resolve), failed: settle(reject) })
    current.worker.ref()
    current.worker.postMessage(order)
  })
}

function startPress(): Press {
  const places: TypstPlaces = {
    templates: rootPath('src/exchange/documents/typst'),
    fonts,
  }
  const started: Press = { worker: new Worker(workerFile, { workerData: places }), waiting: new Map() }
  started.worker.on('message', (answer: TypstAnswer) => receive(started, answer))
  started.worker.on('error', (error) => stopPress(started, error instanceof Error ? error : new Error(String(error))))
  return started
}

function receive(from: Press, answer: TypstAnswer): void {
  const waiting = from.waiting.get(answer.id)
  from.waiting.delete(answer.id)
  if (answer.ok) waiting?.done({ bytes: answer.pdf, warnings: answer.problems })
  else waiting?.failed(new Error(`The document could not be made: ${answer.problems.join('; ')}`))
}

/** Ends a thread that failed or hangs. Who waits for it hears so; the next document starts a new one. */
function stopPress(stopped: Press, error: Error): void {
  if (press === stopped) press = null
  const waiting = [...stopped.waiting.values()]
  stopped.waiting.clear()
  for (const one of waiting) one.failed(error)
  void stopped.worker.terminate()
}
