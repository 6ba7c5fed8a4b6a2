/** What the command line reads from and writes to. */
export interface Io {
  /** For what was asked: a result, or JSON. */
  readonly out: (line: string) => void
  /** For what went wrong, and for progress. */
  readonly err: (line: string) => void
  /** Shows how far long work is; only to a person at a terminal. */
  readonly progress: (done: number, all: number) => void
  readonly readPassword: () => Promise<string>
}

const width = 30

/** A bar that is redrawn on its own line. */
export function bar(done: number, all: number): string {
  const filled = all === 0 ? width : Math.floor((done / all) * width)
  return `[${'='.repeat(filled)}${' '.repeat(width - filled)}] ${done}/${all}`
}

/** The terminal of this process. */
export const terminal: Io = {
  out: (line) => {
    process.stdout.write(`${line}\n`)
  },
  err: (line) => {
    process.stderr.write(`${line}\n`)
  },
  progress: (done, all) => {
    if (!process.stderr.isTTY) return
    process.stderr.write(`\r${bar(done, all)}${done === all ? '\n' : ''}`)
  },
  readPassword: async () => {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
      .toString('utf8')
      .replace(/\r?\n$/, '')
  },
}
