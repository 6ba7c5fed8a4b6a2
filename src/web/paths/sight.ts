import { path } from '../http/path.ts'

/** What a record rests on and what rests on it. */
export const sightPath = path('/werk/zichtlijn/:id')
