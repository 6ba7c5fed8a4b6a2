import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Config } from './config.ts'
import { exampleMoment, loadExample } from './example/load-example.ts'
import { makeLog } from './log.ts'
import { openHouse, type OpenHouse, type OpenRefusal } from './open-house.ts'
import { markedUntilDone } from './storage/database-folder.ts'
import { makeApp } from './web/app.tsx'
import type { LogEntry } from './web/house.ts'
import { readInstallation, readLastMoment } from './workflows/organisation/read-organisations.ts'

/** A server that answers, where, and how to stop it in good order. */
export interface RunningServer {
  readonly address: string
  readonly open: OpenHouse
  /** Asked of whoever sets up an empty installation from another computer; empty when that is done. */
  readonly setupCode: string
  readonly close: () => Promise<void>
}

type Fetch = (request: Request, env?: unknown) => Response | Promise<Response>

/** The sentence for an installation that could not be opened. */
export const refusalSentence = (refusal: OpenRefusal): string =>
  ({
    'folder-in-use': 'De server gebruikt deze map; stop hem, of gebruik het scherm.',
    'secret-missing': 'Zet SECRET (minstens 32 tekens), want met DATABASE_URL is er geen map om het in te bewaren.',
    'not-a-demo': 'In deze map staat een echte organisatie; het voorbeeld gebruikt een eigen map.',
    'is-a-demo': 'In deze map staat het voorbeeld; kies een andere map voor uw eigen organisatie.',
  })[refusal.reason]

/** The example municipality, loaded when its folder is empty. */
async function openExample(config: Config, log: (entry: LogEntry) => void): Promise<OpenHouse> {
  const opened = await openHouse(config, log)
  if (!opened.ok) throw new Error(refusalSentence(opened.refusal))
  const { organisations } = await readInstallation(opened.value.database.db)
  if (organisations.length === 0) {
    const { database, house, signIn } = opened.value
    const load = () => loadExample({ db: database.db, signIn, newId: house.newId })
    await (config.databaseUrl === null ? markedUntilDone(config.dataFolder, load) : load())
  }
  return { ...opened.value, house: { ...opened.value.house, clock: await exampleClock(opened.value) } }
}

/**
 * In the example it is 23 November 2026, because its texts speak of that day; from there time goes on as usual, and
 * never back behind what somebody already did.
 */
async function exampleClock({ database }: OpenHouse): Promise<() => Date> {
  const last = await readLastMoment(database.db)
  const begin = Math.max(Date.parse(exampleMoment), last === null ? 0 : Date.parse(last))
  const opened = Date.now()
  return () => new Date(begin + Date.now() - opened)
}

function listen(config: Config, fetch: Fetch): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port: config.port, hostname: config.host }, () => {
      resolve(server as Server)
    })
    server.once('error', reject)
  })
}

/** Lets requests that run finish, takes no new ones, and closes. */
const drain = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeIdleConnections()
  })

/**
 * Opens the house and answers requests. From the first page of an empty installation the example can be opened beside
 * it, in its own folder: from then on this process shows the example, and the own installation stays untouched.
 */
export async function startServer(config: Config): Promise<RunningServer> {
  const log = makeLog(config.logLevel)
  const openHouses: OpenHouse[] = []
  let answer: Fetch = () => new Response(null, { status: 503 })
  const show = (open: OpenHouse) => {
    const app = makeApp(open.house)
    openHouses.push(open)
    answer = (request, env) => app.fetch(request, env)
  }
  const startExample = async () => {
    show(
      await openExample(
        { ...config, demo: true, databaseUrl: null, dataFolder: 'data/demo', sessionMinutes: 8 * 60 },
        log,
      ),
    )
  }
  if (config.demo) show(await openExample(config, log))
  else {
    const opened = await openHouse(config, log, config.databaseUrl === null ? startExample : null)
    if (!opened.ok) throw new Error(refusalSentence(opened.refusal))
    show(opened.value)
  }
  const [first] = openHouses
  if (first === undefined) throw new Error('No house was opened.')
  const server = await listen(config, (request, env) => answer(request, env))
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : config.port
  return {
    address: config.publicOrigin.replace(/:0$/, `:${port}`),
    open: first,
    setupCode: first.house.setupCode,
    close: async () => {
      await drain(server)
      for (const open of openHouses) await open.close()
    },
  }
}
