import type { Result } from '#src/domain/shared/result.ts'
import {
  readForeignFacts,
  type ForeignFacts,
  type ForeignFactsRefusal,
} from '#src/exchange/public-algorithm/read-foreign-facts.ts'

export type { ForeignFacts } from '#src/exchange/public-algorithm/read-foreign-facts.ts'

/** What would be taken over from a public description; keeps nothing. */
export const readForeignDescription = (bytes: Uint8Array): Result<ForeignFacts, ForeignFactsRefusal> =>
  readForeignFacts(bytes)
