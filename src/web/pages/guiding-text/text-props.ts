import type { GuidingReading } from '#src/workflows/guiding-text/read-guiding-text.ts'
import type { PageRequest } from '../../http/route.ts'

/** A guiding text with its versions, and what the reader may do with it. */
export interface TextPageProps {
  readonly page: PageRequest
  readonly reading: GuidingReading
}
