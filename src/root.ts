import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Climbs from this file, or from the bundle that holds it, to the folder with package.json. */
function packageRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : packageRoot(dirname(folder))
}

const root = packageRoot(dirname(fileURLToPath(import.meta.url)))

/** Where a file of the package lies, also after bundling. The only use of `import.meta.url`. */
export const rootPath = (...parts: readonly string[]): string => join(root, ...parts)
