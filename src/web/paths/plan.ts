import { path } from '../http/path.ts'

/** The multi-year plan, roles and responsibilities, and how an algorithm relates to the goals. */
export const planPath = path('/werk/meerjarenplan')
export const planGoalPath = path('/werk/meerjarenplan/doelen/:key')
export const planFilePath = path('/werk/meerjarenplan/bestand/:file')
export const raciPath = path('/werk/rollen')
export const raciFilePath = path('/werk/rollen/bestand/:file')
export const goalRelationsPath = path('/werk/algoritmes/:id/doelen')
