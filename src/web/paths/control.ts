import { path } from '../http/path.ts'

/** Control and advice: who advises, what is tested, what auditors found and what was done with it. */
export const controlPath = path('/werk/controle')
export const controlTestPath = path('/werk/controle/toetsen/:key')
export const newReportPath = path('/werk/controle/onderzoeken/nieuw')
export const reportPath = path('/werk/controle/onderzoeken/:id')
export const newFindingPath = path('/werk/controle/onderzoeken/:id/bevinding')
export const findingsFilePath = path('/werk/controle/onderzoeken/:id/bevindingen-inlezen')
export const findingPath = path('/werk/controle/bevindingen/:id')
export const auditCodesPath = path('/werk/controle/codes')
export const controlFilePath = path('/werk/controle/bestand/:file')
