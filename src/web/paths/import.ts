import { path } from '../http/path.ts'

export const importPath = path('/werk/import')
export const importPreviewPath = path('/werk/import/:id')
export const registerEntryPath = path('/werk/algoritmes/:id/register')
export const registerJsonPath = path('/werk/algoritmes/:id/register.json')
