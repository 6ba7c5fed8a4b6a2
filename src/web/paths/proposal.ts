import { path } from '../http/path.ts'

export const proposalsPath = path('/werk/voorstellen')
export const proposalPath = path('/werk/voorstellen/:id')
export const editProposalPath = path('/werk/voorstellen/:id/bewerken')
export const proposalStepPath = path('/werk/voorstellen/:id/stap')
export const newQuestionPath = path('/werk/voorstellen/:id/vragen')
export const proposalQuestionPath = path('/werk/voorstellen/:id/vragen/:question')
export const dropQuestionPath = path('/werk/voorstellen/:id/vragen/:question/weg')
/** Choices that others bring to a question, until the papers close. */
export const newQuestionOptionPath = path('/werk/voorstellen/:id/vragen/:question/keuzes')
export const withdrawQuestionOptionPath = path('/werk/voorstellen/:id/vragen/:question/keuzes/:option/terug')
export const checkQuestionOptionPath = path('/werk/voorstellen/:id/vragen/:question/keuzes/:option/wet')
export const decisionRoomPath = path('/werk/voorstellen/:id/besluit')
export const decisionQuestionPath = path('/werk/voorstellen/:id/besluit/:sequence')
export const decisionClosingPath = path('/werk/voorstellen/:id/besluit/afronden')
/** What a decision does with earlier ones and their conditions. */
export const revisitingPath = path('/werk/voorstellen/:id/besluit/eerdere-besluiten')
export const decisionPath = path('/werk/besluiten/:id')
/** The official text of a decision, as the file that was added. */
export const officialFilePath = path('/werk/besluiten/:id/bestand')
/** That the letter about a decision was sent. */
export const sentLetterPath = path('/werk/besluiten/:id/brief')
/** A mistake in what was recorded of it. */
export const correctLetterPath = path('/werk/besluiten/:id/brief/:letter')
export const historicDecisionPath = path('/werk/algoritmes/:id/eerder-besluit')
export const conditionPath = path('/werk/voorwaarden/:id')
/** More time for a condition, under a mandate of the body that set it. */
export const extendConditionPath = path('/werk/voorwaarden/:id/uitstel')
export const conditionFilePath = path('/werk/voorwaarden/:id/bewijs/:file')
export const normDeviationPath = path('/werk/besluiten/:id/afwijking')
