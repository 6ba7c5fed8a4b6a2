import type { GoverningBody } from '#src/domain/body/body.ts'
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
}

/** The algorithms that fit a filter. */
export function readAlgorithms(ctx: Context, filter: AlgorithmFilter): Promise<AlgorithmList> {
  return within(ctx, async (tx) => ({
    ...(await selectAlgorithmList(tx, filter)),
    bodies: await selectBodies(tx),
  }))
}

/** Bodies and people that can be named as responsible. */
export interface Candidates {
  readonly bodies: readonly GoverningBody[]
  readonly people: readonly Person[]
}

/** Who can be named on a record. */
export function readCandidates(ctx: Context): Promise<Candidates> {
  return within(ctx, async (tx) => {
    const { bodies, people } = await selectBodiesAndPeople(tx)
    return { bodies, people: people.filter((person) => person.active) }
  })
}
