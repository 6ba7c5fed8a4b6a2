import type { Day } from '../shared/dates.ts'
import type { Author } from './author.ts'

/** The core question is put to us as an organisation and as a society. */
export const perspectives = ['organisation', 'society'] as const
export type Perspective = (typeof perspectives)[number]

/** How it looks from one of the two sides. Society needs input from outside, or the reason why there is none. */
export interface Viewpoint {
  readonly id: string
  readonly perspective: Perspective
  readonly text: string
  /** Whose words: a function or group, such as `cliëntenraad`. */
  readonly wordsOf: string
  /** Who outside the organisation was heard, how and when. */
  readonly outsideInput: string | null
  readonly notConsultedBecause: string | null
  readonly by: Author
  readonly on: Day
  readonly revision: number
}
