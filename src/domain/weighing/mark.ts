import type { Day } from '../shared/dates.ts'
import type { Author } from './author.ts'

/** "Telt zwaar": someone points at an effect under their own name or role. The body answers every marked point. */
export interface Mark {
  readonly id: string
  readonly effectId: string
  readonly by: Author
  readonly reason: string
  readonly on: Day
}
