import { enableCompileCache } from 'node:module'
import { rootPath } from './root.ts'

/**
 * Keeps compiled code beside the bundle, so that every later start is faster; where it cannot, nothing is lost. Errors
 * name the lines of the sources, as with the flag of Node; but the maps are read when there is an error, not before.
 */
export const keepCompiledCode = (): void => {
  enableCompileCache(rootPath('dist', '.compiled'))
  process.setSourceMapsEnabled(true)
}
