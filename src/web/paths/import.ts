import { path } from '../http/path.ts'

export const importPath = path('/werk/import')
export const importPreviewPath = path('/werk/import/:id')
