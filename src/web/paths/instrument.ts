import { path } from '../http/path.ts'

export const instrumentsPath = path('/werk/instrumenten')
export const importInstrumentPath = path('/werk/instrumenten/inlezen')
export const instrumentPreviewPath = path('/werk/instrumenten/inlezen/:id')
export const instrumentPath = path('/werk/instrumenten/:id')
export const instrumentUsePath = path('/werk/instrumenten/:id/gebruik')
export const compareInstrumentsPath = path('/werk/instrumenten/:id/verschil/:older')
