import { accept, refuse, type Result } from '#src/domain/shared/result.ts'

import { readZip, type ZipRefusal } from '../dossier/zip.ts'
import type { GivenFile } from './read-beslishulp.ts'

/** Why packed files cannot be unpacked. */
export type PackedRefusal = ZipRefusal

const limits = { files: 200, bytes: 20_000_000, ratio: 100 }

/** The files that somebody gave, with an archive unpacked. Names lose their folder. */
export function filesOf(given: readonly GivenFile[]): Result<readonly GivenFile[], PackedRefusal> {
  const files: GivenFile[] = []
  for (const file of given) {
    if (!/\.zip$/i.test(file.name)) {
      files.push(file)
      continue
    }
    const unpacked = readZip(file.bytes, limits)
    if (!unpacked.ok) return refuse(unpacked.refusal)
    for (const [path, bytes] of unpacked.value) files.push({ name: path.replace(/^.*\//, ''), bytes })
  }
  return accept(files)
}
