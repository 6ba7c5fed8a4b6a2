import { path } from '../http/path.ts'

/** The building blocks of how an organisation decides. */
export const setupPathPath = path('/werk/aan-de-slag')
