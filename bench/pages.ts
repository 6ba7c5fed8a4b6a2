import { within } from '#src/workflows/context.ts'
import { selectAlgorithmList } from '#src/storage/views/algorithm-list.ts'
import { selectPublicAlgorithms } from '#src/storage/views/public-algorithms.ts'
import { origin, type BenchHouse } from './house.ts'
import { interleave, median } from './measure.ts'
import { throughput, type Line } from './report.ts'

async function page({ app }: BenchHouse, path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await app.request(origin + path, { headers })
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`)
  return response.text()
}

/** What a bare server would send: the same rows as JSON, read in the same organisation transaction. */
const asJson = (rows: unknown): Promise<string> => Response.json(rows).text()

/** The public list of 20 out of many. */
export async function benchPublicList(house: BenchHouse, count: number): Promise<Line> {
  const { ctx } = house
  const filter = { foundIds: null, domainOfLife: null, riskClass: null, states: null, bodyCode: null }
  const first = { ...filter, coming: false, limit: 20, offset: 0 }
  const times = await interleave({
    ours: () => page(house, '/algoritmes'),
    baseline: async () => asJson(await within(ctx, (tx) => selectPublicAlgorithms(tx, ctx.today, first))),
  })
  const what = `public list, 20 of ${count}`
  return throughput({ what, ours: median(times.ours), baseline: median(times.baseline), budget: 0.8 })
}

/** The list of somebody who is signed in, with the real session of better-auth. */
export async function benchSignedInPage(house: BenchHouse, count: number): Promise<Line> {
  const { ctx, cookie } = house
  const nothing = { words: '', status: null, riskClass: null, bodyId: null, domain: null, open: null } as const
  const filter = { ...nothing, order: 'name', page: 1 } as const
  const times = await interleave({
    ours: () => page(house, '/werk/algoritmes', { cookie }),
    baseline: async () => asJson(await within(ctx, (tx) => selectAlgorithmList(tx, filter))),
  })
  const what = `signed-in page, 20 of ${count}`
  return throughput({ what, ours: median(times.ours), baseline: median(times.baseline), budget: 0.5 })
}
