import type { Config } from '#src/config.ts'
import type { Translate } from '#src/i18n/text.ts'

import type { Io } from './io.ts'
import type { Outcome, VerbRequest } from './outcome.ts'

/** What a verb is given before any house is open. */
export interface Work {
  readonly request: VerbRequest
  readonly config: Config
  readonly t: Translate
  readonly io: Io
}

/** A verb that opens what it needs itself, or needs no database at all. */
export type AloneVerb = (work: Work) => Promise<Outcome>
