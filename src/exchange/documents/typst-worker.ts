import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { TypstAnswer, TypstOrder, TypstPlaces } from './typst-order.ts'

/*
 * Typst blocks the thread it runs in, so it has one of its own. This file imports nothing of ours when it runs, so
 * that it works as source and as a bundle.
 */
const places = workerData as TypstPlaces
const typst = NodeCompiler.create({
  workspace: places.templates,
  fontArgs: [{ fontBlobs: places.fonts.map((font) => readFileSync(font)) }],
})

/** Compiles the template with the data of one document. Warnings travel with the answer; a test refuses them. */
function answer(order: TypstOrder): TypstAnswer {
  const input = { mainFilePath: `${places.templates}/document.typ`, inputs: { data: order.data } }
  const compiled = typst.compile(input)
  const problems = diagnosticsOf(compiled.takeDiagnostics())
  if (compiled.result === null) return { id: order.id, ok: false, problems }
  try {
    const pdf = typst.pdf(compiled.result, { pdfStandard: order.standard, creationTimestamp: order.timestamp })
    return { id: order.id, ok: true, pdf: new Uint8Array(pdf), problems }
  } catch (error) {
    return { id: order.id, ok: false, problems: [...problems, String(error)] }
  } finally {
    typst.evictCache(10)
  }
}

function diagnosticsOf(error: ReturnType<ReturnType<typeof typst.compile>['takeDiagnostics']>): readonly string[] {
  if (error === null) return []
  return typst.fetchDiagnostics(error).map((diagnostic) => JSON.stringify(diagnostic))
}

parentPort?.on('message', (order: TypstOrder) => {
  try {
    parentPort?.postMessage(answer(order))
  } catch (error) {
    parentPort?.postMessage({ id: order.id, ok: false, problems: [String(error)] } satisfies TypstAnswer)
  }
})
