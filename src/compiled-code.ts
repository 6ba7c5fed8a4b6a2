import { enableCompileCache } from 'node:module'
import { rootPath } from './root.ts'

/** Keeps compiled code beside the bundle, so that every later start is faster; where it cannot, nothing is lost. */
export const keepCompiledCode = (): void => {
  enableCompileCache(rootPath('dist', '.compiled'))
}
