import type { InventoryStanding } from '#src/domain/inventory/confirmation.ts'
import type { CouncilPage as Council } from '#src/domain/publication/council-page.ts'
import type { PublicPage } from './public-page.ts'
import type { WithheldCount } from './algorithms-page.tsx'

/** What a council looks at between two meetings. */
export interface CouncilProps extends PublicPage {
  readonly council: Council
  readonly withheldCounts: readonly WithheldCount[]
  readonly clerkEmail: string | null
  /** Whether the list of algorithms is known to be complete. */
  readonly standing: InventoryStanding
  /** Before every address in a text that will be mailed. */
  readonly origin: string
}
