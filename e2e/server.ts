import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The real server in a process of its own, with a data folder of its own. */
export interface TestServer {
  readonly address: string
  readonly folder: string
  readonly process: ChildProcess
  readonly stop: () => Promise<void>
}

/** Starts the built server and waits until it says where it listens. */
export async function startTestServer(
  options: { demo?: boolean; folder?: string; env?: Record<string, string> } = {},
): Promise<TestServer> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'weegschaal-e2e-'))
  const args = [
    'dist/main.js',
    '--port',
    '0',
    '--data',
    join(folder, 'data'),
    ...(options.demo === true ? ['--demo'] : []),
  ]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, LOG_LEVEL: 'error', ...options.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const match = /staat klaar op (\S+)/.exec(text)
      if (match?.[1] !== undefined) resolve(match[1])
    })
    child.once('exit', (code) => {
      reject(new Error(`The server stopped with ${String(code)}: ${text}`))
    })
  })
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve()
    }),
  )
  return {
    address,
    folder,
    process: child,
    stop: async () => {
      child.kill('SIGTERM')
      await gone
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
