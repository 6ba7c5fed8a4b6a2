import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { rootPath } from '#src/root.ts'
import { openBenchHouse } from './house.ts'
import { median, timed } from './measure.ts'
import { notMeasured, time, type Line } from './report.ts'
import { seedAlgorithms } from './seed.ts'

const main = rootPath('dist', 'main.js')
const patience = 30_000

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.kill('SIGTERM')
  await once(server, 'exit')
}

async function firstPage(address: string): Promise<void> {
  const end = performance.now() + patience
  while (performance.now() < end) {
    const response = await fetch(address).catch(() => null)
    if (response?.status === 200 && (await response.text()).includes('<h1')) return
    await wait(10)
  }
  throw new Error('The server gave no page.')
}

async function startOnce(folder: string): Promise<number> {
  const port = await freePort()
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    WEEGSCHAAL_DATA: folder,
    PORT: String(port),
    LOG_LEVEL: 'silent',
    DATABASE_URL: '',
  }
  let server: ChildProcess | undefined
  try {
    return await timed(async () => {
      server = spawn(process.execPath, [main], { env, stdio: 'ignore' })
      await firstPage(`http://localhost:${port}/algoritmes`)
    })
  } finally {
    if (server !== undefined) await stop(server)
  }
}

/** From starting the process to the first page, with data in the folder. */
export async function benchStart(count: number): Promise<Line> {
  const what = `start to first page with ${count}`
  if (!existsSync(main)) return notMeasured(what, 'not built; run npm run build first')
  const folder = mkdtempSync(join(tmpdir(), 'weegschaal-bench-'))
  try {
    const { database, ctx } = await openBenchHouse(join(folder, 'database'))
    await seedAlgorithms(database, ctx, count)
    await database.close()
    const times: number[] = []
    for (let round = 0; round < 3; round += 1) times.push(await startOnce(folder))
    return time(what, median(times), 2_000, `${times.length} starts, the built server on its own folder`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
