import { readdirSync, statSync, type Dirent } from 'node:fs'
import { join } from 'node:path'

/** More files than this are no folder of instruments. */
const most = 500

/**
 * The files that a path stands for: itself, or the files in a folder and below it whose names end in one of these. A
 * link that leads nowhere is left out.
 */
export function filesIn(path: string, endings: RegExp): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory() !== true) return [path]
  const found = readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => endings.test(entry.name))
    .map((entry: Dirent) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true)
  return found.sort().slice(0, most)
}
