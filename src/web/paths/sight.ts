import { path } from '../http/path.ts'

/** What a record rests on and what rests on it. */
export const sightPath = path('/werk/zichtlijn/:id')
/** The same as everybody may see it: by the key of a part of a text, the number of a decision, or what belongs to it. */
export const publicSightPath = path('/zichtlijn/:id')
