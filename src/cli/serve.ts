import type { Config } from '#src/config.ts'
import type { Translate } from '#src/i18n/text.ts'
import { startServer, type RunningServer } from '#src/server.ts'

import { openDoor, type Door } from './door.ts'
import { houseVerbs, throughTheDoor } from './house-verbs.ts'
import type { Io } from './io.ts'
import { failed, type Outcome, type VerbRequest } from './outcome.ts'
import type { VerbId } from './verb.ts'
import { dailyVerb } from './verbs/daily.ts'

/** Serves until the process is told to stop; then lets requests that run finish and closes everything. */
export async function serveUntilStopped(config: Config, t: Translate, io: Io): Promise<0 | 1> {
  const server = await startServer(config).catch((error: unknown) => (error instanceof Error ? error : new Error('')))
  if (server instanceof Error) {
    io.err(server.message)
    return 1
  }
  const door = await openDoorOf(server, t)
  const stopped = signalled()
  io.out(t('cli.serve.ready', { address: server.address }))
  if (server.setupCode !== '') io.err(t('cli.serve.code', { code: server.setupCode }))
  const timer = setInterval(() => void tidy(server, t), anHour).unref()
  await stopped
  clearInterval(timer)
  await door?.close()
  await server.close()
  return 0
}

const anHour = 60 * 60 * 1000

/** The daily work, tried every hour: it is done once a day, by whichever process comes first. */
async function tidy({ open }: RunningServer, t: Translate): Promise<void> {
  const request = { verb: 'daily', values: {}, switches: [], operands: [], files: [] }
  try {
    await dailyVerb({ open, t, progress: () => undefined }, request)
  } catch (error) {
    open.house.log({ level: 'error', event: 'daily', error })
  }
}

/** The first signal to stop; more of them change nothing. */
const signalled = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        resolve()
      })
    }
  })

async function openDoorOf({ open }: RunningServer, t: Translate): Promise<Door | null> {
  if (open.lock === null) return null
  const desk = { open, t, progress: () => undefined }
  return openDoor(open.lock, async (request: VerbRequest): Promise<Outcome> => {
    const verb = throughTheDoor.has(request.verb) ? houseVerbs[request.verb as VerbId] : undefined
    if (verb === undefined) return failed(t('cli.refusal.folder-in-use'))
    try {
      return await verb(desk, request)
    } catch (error) {
      const reference = open.house.newId().slice(0, 8)
      open.house.log({ level: 'error', event: 'verb', route: request.verb, reference, error })
      return failed(t('cli.refusal.unexpected', { reference }))
    }
  })
}
