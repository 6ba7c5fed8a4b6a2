import './production.ts'
import { parseArgs } from 'node:util'
import { benchChain } from './chain.ts'
import { anotherOrganisation, openBenchHouse, type BenchHouse } from './house.ts'
import { benchImport } from './import.ts'
import { benchPublicList, benchSignedInPage } from './pages.ts'
import { benchPdf } from './pdf.ts'
import { machine, notMeasured, tableOf, type Line } from './report.ts'
import { benchSearch } from './search.ts'
import { seedAlgorithms } from './seed.ts'
import { benchStart } from './start.ts'

/** How much there is of everything. The budgets speak of the large sizes; ratios hardly change with them. */
const usual = { algorithms: 2_000, texts: 20_000, events: 5_000, records: 1_000 }
const large = { algorithms: 10_000, texts: 100_000, events: 50_000, records: 5_000 }

type Sizes = typeof usual

/** In this order: a second organisation would take the first one's place on every host, so pages go first. */
const workloads: Record<string, (house: BenchHouse, sizes: Sizes) => Promise<Line | readonly Line[]>> = {
  list: async (house, { algorithms }) => [
    await benchPublicList(house, algorithms),
    await benchSignedInPage(house, algorithms),
  ],
  search: ({ database, ctx }, { texts }) => benchSearch(database, ctx, texts),
  chain: async ({ database }, { events }) => benchChain(await anotherOrganisation(database, 'Gemeente Keten'), events),
  import: ({ database }, { records }) => benchImport(database, records),
  pdf: () => benchPdf(),
  start: (_house, { algorithms }) => benchStart(algorithms),
}

const progress = (text: string): void => void process.stderr.write(`${text}\n`)

async function measure(sizes: Sizes, wanted: readonly string[]): Promise<readonly Line[]> {
  const house = await openBenchHouse()
  const lines: Line[] = []
  try {
    await seedAlgorithms(house.database, house.ctx, sizes.algorithms)
    for (const [name, workload] of Object.entries(workloads)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      const start = performance.now()
      const measured = await workload(house, sizes).catch((error: unknown) => {
        progress(error instanceof Error ? (error.stack ?? error.message) : String(error))
        return notMeasured(name, error instanceof Error ? error.message : 'failed')
      })
      lines.push(...[measured].flat())
      progress(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
    }
  } finally {
    await house.database.close()
  }
  return lines
}

/** A report of how fast the product is beside its budgets. It never fails: a busy machine is no fault in the code. */
const { values, positionals } = parseArgs({ options: { large: { type: 'boolean' } }, allowPositionals: true })
const lines = await measure(values.large === true ? large : usual, positionals)
process.stdout.write(`${machine()}\n\n${tableOf(lines)}\n`)
