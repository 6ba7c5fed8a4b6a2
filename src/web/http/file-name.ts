import { slugOf } from '#src/domain/shared/slug.ts'
import type { FileFormat } from '#src/workflows/documents/render-file.ts'

/** What is asked by the name of a file: `afweging-archief.pdf` is the weighing, to keep. */
export interface AskedFile {
  readonly stem: string
  readonly format: FileFormat
}

/** Reads a file name as a document and a format; nothing when it is neither. */
export function askedFile(name: string): AskedFile | undefined {
  const match = /^(.+?)(-archief\.pdf|\.pdf|\.docx)$/.exec(name)
  if (match === null) return undefined
  const [, stem = '', end = ''] = match
  return { stem, format: end === '.docx' ? 'docx' : end === '.pdf' ? 'pdf' : 'archive' }
}

/** As what it is saved: with what it is about, so that two of them can stand in one folder. */
export const savedName = (name: string, title: string): string =>
  name.replace(
    /^(.+?)(-archief\.pdf|\.pdf|\.docx)$/,
    (_, stem: string, end: string) => `${stem}-${slugOf(title)}${end}`,
  )

/** The file names of one document in the order in which they are offered. */
export const fileNames = (stem: string): Readonly<Record<FileFormat, string>> => ({
  pdf: `${stem}.pdf`,
  docx: `${stem}.docx`,
  archive: `${stem}-archief.pdf`,
})
