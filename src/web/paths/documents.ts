import { path } from '../http/path.ts'
import { publicDecisionPath } from './public.ts'

/** Everything of one algorithm on paper, and the whole dossier to take away. */
export const papersPath = path('/werk/algoritmes/:id/stukken')
export const algorithmFilePath = path('/werk/algoritmes/:id/stukken/:file')
export const dossierExportPath = path('/werk/algoritmes/:id/stukken/dossier')
export const proposalFilePath = path('/werk/voorstellen/:id/stukken/:file')
export const decisionFilePath = path('/werk/besluiten/:id/stukken/:file')

/** Word templates of the organisation. */
export const templatesPath = path('/beheer/sjablonen')
export const templateRemovePath = path('/beheer/sjablonen/:document/weghalen')
export const templateFilePath = path('/beheer/sjablonen/:document')

/** Dossiers of other organisations, only to be read. */
export const takenOverListPath = path('/werk/overgenomen')
export const takenOverPath = path('/werk/overgenomen/:id')
export const takenOverArchivePath = path('/werk/overgenomen/:id/archief')
export const takenOverDocumentPath = path('/werk/overgenomen/:id/document')

/** The log, and whether it is whole. */
export const logPath = path('/werk/logboek')
/** Taking the text of a line away because a law says so. */
export const personalErasePath = path('/werk/logboek/personen-wissen')
/** Destroying words in texts, also in frozen ones. */
export const wordsErasePath = path('/werk/logboek/woorden-wissen')
/** Destroying a whole uploaded file. */
export const fileErasePath = path('/werk/logboek/bestand-wissen')
export const logErasePath = path('/werk/logboek/wissen')
export const logCheckPath = path('/werk/logboek/controle')

/** A public decision as a file. Its address is that of the page with an ending, so that nobody has to search. */
export const publicDecisionFilePath = {
  pattern: '/besluiten/:file{[^/]+[.](?:pdf|docx)}',
  of: (file: string): string => publicDecisionPath({ number: file }),
} as const
