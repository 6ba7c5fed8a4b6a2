import { spawn } from 'node:child_process'

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the built command line in a process of its own. */
export function command(
  words: readonly string[],
  options: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['dist/cli.js', ...words], {
    env: { ...process.env, LOG_LEVEL: 'silent', ...options.env },
    stdio: 'pipe',
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin.end(options.input ?? '')
  return new Promise((resolve) =>
    child.once('close', (code) => {
      resolve({ code: code ?? -1, out, err })
    }),
  )
}

/** A new organisation in a folder. */
export const init = (folder: string, kind = 'gemeente', name = 'Gemeente Waterrijk') =>
  command(
    [
      'init',
      '--data',
      folder,
      '--kind',
      kind,
      '--name',
      name,
      '--admin',
      'ada@waterrijk.example',
      '--password-stdin',
      '--json',
    ],
    { input: 'vier losse woorden samen\n' },
  )

/** What a command with `--json` reported. */
export const reported = (ended: Ended): Readonly<Record<string, unknown>> =>
  JSON.parse(ended.out) as Readonly<Record<string, unknown>>
