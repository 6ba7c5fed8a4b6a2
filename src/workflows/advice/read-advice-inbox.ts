import { speaksFor } from '#src/domain/advice/deliver-advice.ts'
import {
  selectNewestAdvices,
  selectOpenRequests,
  type DeliveredLine,
  type OpenRequest,
} from '#src/storage/views/advice-inbox.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { signedIn } from '#src/workflows/signed-in.ts'

export type { DeliveredLine, OpenRequest }

/** What is asked of me, what others still have to answer, and what came in. */
export interface AdviceInbox {
  readonly mine: readonly OpenRequest[]
  readonly others: readonly OpenRequest[]
  readonly delivered: readonly DeliveredLine[]
}

/** The advice inbox of whoever is signed in. */
export function readAdviceInbox(ctx: Context): Promise<AdviceInbox> {
  return within(ctx, async (tx) => {
    const open = await selectOpenRequests(tx)
    const isMine = ({ advisor }: OpenRequest) => speaksFor(advisor, signedIn(ctx), ctx.today)
    return {
      mine: open.filter(isMine),
      others: open.filter((request) => !isMine(request)),
      delivered: await selectNewestAdvices(tx, 20),
    }
  })
}
