import { path } from '../http/path.ts'

/** Drafts that are put before society, seen from inside. */
export const consultationsPath = path('/werk/consultaties')
export const newConsultationPath = path('/werk/consultaties/nieuw')
/** The text that a new consultation is about, in its address. */
export const consultedText = 'tekst'
export const consultTextHref = (id: string): string => `${newConsultationPath()}?${consultedText}=${id}`
export const consultationPath = path('/werk/consultaties/:id')
export const editConsultationPath = path('/werk/consultaties/:id/bewerken')
export const putOutConsultationPath = path('/werk/consultaties/:id/openstellen')
export const extendConsultationPath = path('/werk/consultaties/:id/verlengen')
export const withdrawConsultationPath = path('/werk/consultaties/:id/intrekken')
export const accountConsultationPath = path('/werk/consultaties/:id/afronden')
export const newContributionPath = path('/werk/consultaties/:id/bijdrage')
export const contributionPath = path('/werk/bijdragen/:id')
export const moderateContributionPath = path('/werk/bijdragen/:id/beoordelen')
export const answerContributionPath = path('/werk/bijdragen/:id/antwoord')

/** The same for everybody; these addresses never change. */
export const publicConsultationsPath = path('/meedenken')
export const publicConsultationPath = path('/meedenken/:slug')
export const contributedPath = path('/meedenken/:slug/dank/:number')
export const consultationNotePath = path('/meedenken/:slug/stukken/:file')
