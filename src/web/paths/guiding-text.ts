import { path } from '../http/path.ts'

export const guidingTextsPath = path('/werk/kader')
/** Before `:id`: these are no texts. */
export const normQuestionsPath = path('/werk/kader/normvragen')
export const answerNormQuestionPath = path('/werk/kader/normvragen/antwoord')
/** One question on the page of all of them. */
export const normQuestionHref = (id: string): string => `${normQuestionsPath()}#vraag-${id}`
/** Questions of teams that a draft takes up. */
export const carryQuestionsPath = path('/werk/kader/:id/normvragen')
/** Our proposals, put in a draft that was begun otherwise. */
export const addStartersPath = path('/werk/kader/:id/voorstellen')
export const normImpactPath = path('/werk/kader/:id/gevolgen')
export const newGuidingTextPath = path('/werk/kader/nieuw/:kind')
export const guidingTextPath = path('/werk/kader/:id')
export const guidingAboutPath = path('/werk/kader/:id/algemeen')
/** The theme of a new paragraph, in its address. */
export const themeQuery = 'thema'
export const newGuidingPartPath = path('/werk/kader/:id/nieuw/:type')
export const guidingPartPath = path('/werk/kader/:id/onderdelen/:part')
export const removeGuidingPartPath = path('/werk/kader/:id/onderdelen/:part/weg')
export const guidingStepPath = path('/werk/kader/:id/stappen/:trigger')
export const amendmentPath = path('/werk/kader/:id/amendement')
export const guidingDecisionPath = path('/werk/kader/:id/besluit/:trigger')
export const guidingDifferencePath = path('/werk/kader/:id/verschil')
