import { path } from '../http/path.ts'

export const rulesPath = path('/werk/regels')
export const whoDecidesPath = path('/werk/algoritmes/:id/wie-besluit')
export const mandatesPath = path('/werk/mandaten')
export const newMandatePath = path('/werk/mandaten/nieuw')
export const endMandatePath = path('/werk/mandaten/:id/einde')
export const startingDecisionPath = path('/werk/startbesluit')
export const adoptStartingDecisionPath = path('/werk/startbesluit/vaststellen')
export const adoptedStartingDecisionPath = path('/werk/startbesluit/:number')
export const choicesPath = path('/werk/ambtelijke-keuzes')
export const newChoicePath = path('/werk/ambtelijke-keuzes/nieuw')
export const choicePath = path('/werk/ambtelijke-keuzes/:key')
