import { randomBytes, randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { accept, refuse, type Result } from './domain/shared/result.ts'
import { rootPath } from './root.ts'
import { makeSignIn } from './sign-in/better-auth.ts'
import type { SignIn } from './sign-in/sign-in.ts'
import { openDatabaseFolder } from './storage/database-folder.ts'
import { openPostgres, type OpenDatabase } from './storage/engines.ts'
import { lockFolder, type FolderInUse, type FolderLock } from './storage/folder-lock.ts'
import { migrate } from './storage/migrate.ts'
import { sha256 } from './storage/sha256.ts'
import type { FrameAssets } from './web/components/frame.ts'
import type { House, LogEntry } from './web/house.ts'
import { readInstallation } from './workflows/organisation/read-organisations.ts'
import { shipInstruments } from './workflows/instrument/ship-instruments.ts'

/** Everything that a process works with: database, sign-in and what the pages need; and how to leave it in good order. */
export interface OpenHouse {
  readonly database: OpenDatabase
  readonly signIn: SignIn
  readonly house: House
  /** The owner's mark on the data folder; nothing with a database server. */
  readonly lock: FolderLock | null
  readonly close: () => Promise<void>
}

/** Why a house could not be opened. */
export type OpenRefusal =
  | FolderInUse
  | { readonly reason: 'secret-missing' }
  | { readonly reason: 'not-a-demo' }
  | { readonly reason: 'is-a-demo' }

/** The secret of this installation: from the environment, else made once and kept beside the data. */
function secretOf(config: Config): string | null {
  if (config.secret !== null) return config.secret
  if (config.databaseUrl !== null) return null
  const file = join(config.dataFolder, 'secret')
  if (!existsSync(file)) {
    mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}

interface Manifest {
  readonly hash: string
  readonly scripts: readonly string[]
  readonly fonts: readonly string[]
}

/** Where the built style sheets and browser code are; the hash in the address changes with their content. */
export function builtAssets(folder = rootPath('dist', 'assets')): House['assets'] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const at = (name: string) => `/assets/${manifest.hash}/${name}`
  return {
    folder,
    of: (theme): FrameAssets => ({
      css: at(`${theme}.css`),
      fonts: manifest.fonts.map(at),
      scripts: manifest.scripts.map(at),
      icon: at('icon.svg'),
    }),
  }
}

/** Opens the database that the settings name; the data folder gets an owner first. */
async function openDatabase(
  config: Config,
): Promise<Result<{ database: OpenDatabase; lock: FolderLock | null }, FolderInUse>> {
  if (config.databaseUrl !== null) return accept({ database: openPostgres(config.databaseUrl), lock: null })
  const lock = lockFolder(config.dataFolder)
  if (!lock.ok) return lock
  return accept({ database: await openDatabaseFolder(config.dataFolder), lock: lock.value })
}

interface Parts {
  readonly config: Config
  readonly secret: string
  readonly database: OpenDatabase
  readonly log: (entry: LogEntry) => void
  readonly startExample: House['startExample']
}

function makeHouse(
  { config, secret, database, log, startExample }: Parts,
  empty: boolean,
): { house: House; signIn: SignIn } {
  const signIn = makeSignIn(database.db, {
    secret,
    publicOrigin: config.publicOrigin,
    sessionMinutes: config.sessionMinutes,
    log: (level, message) =>
      log({
        level: level === 'error' ? 'error' : 'info',
        event: 'sign-in',
        error: level === 'error' ? new Error(message) : undefined,
      }),
  })
  const house: House = {
    db: database.db,
    signIn,
    clock: () => new Date(),
    newId: () => crypto.randomUUID(),
    publicOrigin: config.publicOrigin,
    setupCode: empty && !config.demo ? String(randomInt(100_000, 1_000_000)) : '',
    sealKey: Buffer.from(sha256(`seal ${secret}`), 'hex'),
    demo: config.demo,
    startExample,
    assets: builtAssets(),
    trustProxy: config.trustProxy,
    metricsToken: config.metricsToken,
    log,
  }
  return { house, signIn }
}

/** Opens everything. Migrations run first; when one fails, nothing is opened. */
export async function openHouse(
  config: Config,
  log: (entry: LogEntry) => void,
  startExample: House['startExample'] = null,
): Promise<Result<OpenHouse, OpenRefusal>> {
  const secret = secretOf(config)
  if (secret === null) return refuse({ reason: 'secret-missing' })
  const opened = await openDatabase(config)
  if (!opened.ok) return opened
  const { database, lock } = opened.value
  const close = async () => {
    await database.close()
    lock?.release()
  }
  try {
    await migrate(database)
    const { organisations, demo } = await readInstallation(database.db)
    if (organisations.length > 0 && demo !== config.demo) {
      await close()
      return refuse({ reason: demo ? 'is-a-demo' : 'not-a-demo' })
    }
    const { db } = database
    await shipInstruments({ db, now: new Date().toISOString(), newId: () => crypto.randomUUID() })
    const { house, signIn } = makeHouse({ config, secret, database, log, startExample }, organisations.length === 0)
    return accept({ database, signIn, house, lock, close })
  } catch (cause) {
    await close()
    throw cause
  }
}
