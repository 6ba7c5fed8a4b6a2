import type { GoverningBody } from '#src/domain/body/body.ts'
import { mayHoldPortfolio } from '#src/domain/body/portfolio.ts'
import { confirmationsOn, inventoryStanding, type InventoryStanding } from '#src/domain/inventory/confirmation.ts'
import { selectAskedConfirmations } from '#src/storage/inventory-confirmations.ts'
import { selectBodies, type Person } from '#src/storage/people.ts'
import { selectAlgorithmList, type AlgorithmFilter, type AlgorithmLine } from '#src/storage/views/algorithm-list.ts'
import { selectBodiesAndPeople } from '#src/storage/views/house.ts'
import { within, type Context } from '#src/workflows/context.ts'

export {
  listOrders,
  listPageSize,
  openKinds,
  type AlgorithmFilter,
  type AlgorithmLine,
} from '#src/storage/views/algorithm-list.ts'

/** A page of the list, with the bodies to narrow it by. */
export interface AlgorithmList {
  readonly lines: readonly AlgorithmLine[]
  readonly count: number
  readonly bodies: readonly GoverningBody[]
  /** Whether the list is known to be complete. */
  readonly standing: InventoryStanding
}

/** The algorithms that fit a filter. */
export function readAlgorithms(ctx: Context, filter: AlgorithmFilter): Promise<AlgorithmList> {
  return within(ctx, async (tx) => ({
    ...(await selectAlgorithmList(tx, filter)),
    bodies: await selectBodies(tx),
    standing: inventoryStanding(confirmationsOn(await selectAskedConfirmations(tx), ctx.today)),
  }))
}

/** Bodies and people that can be named as responsible. */
export interface Candidates {
  readonly bodies: readonly GoverningBody[]
  readonly people: readonly Person[]
  /** Who can answer for a portfolio today. */
  readonly holders: readonly Person[]
}

/** Who can be named on a record. */
export function readCandidates(ctx: Context): Promise<Candidates> {
  return within(ctx, async (tx) => {
    const { bodies, members, people } = await selectBodiesAndPeople(tx)
    const active = people.filter((person) => person.active)
    return {
      bodies,
      people: active,
      holders: active.filter((person) => mayHoldPortfolio(person, { bodies, members }, ctx.today)),
    }
  })
}
