import { path } from '../http/path.ts'

/** The startbesluit that is in force, the same for machines, and every one that was adopted. They never change. */
export const publicStartPath = path('/startbesluit')
export const publicStartJsonPath = path('/startbesluit.json')
export const publicStartVersionPath = path('/startbesluit/versies/:number')

/** The public address of one startbesluit, also when it was replaced. */
export const publicStartHref = (number: number): string => publicStartVersionPath({ number })
