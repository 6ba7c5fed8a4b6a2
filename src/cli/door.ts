import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { z } from 'zod'

import type { FolderLock } from '#src/storage/folder-lock.ts'

import { failed, type Outcome, type VerbRequest } from './outcome.ts'

/** Longest address of a Unix socket that every system takes. */
const longestSocket = 100
/** Room for the largest file, written as base64. */
const largestRequest = 96 * 1024 * 1024

const requestForm = z.object({
  verb: z.string(),
  values: z.record(z.string(), z.string()),
  switches: z.array(z.string()),
  operands: z.array(z.string()),
  files: z.array(z.object({ name: z.string(), base64: z.string() })),
})

const outcomeForm = z.object({
  exit: z.union([z.literal(0), z.literal(1)]),
  report: z.unknown(),
  lines: z.array(z.string()),
  problem: z.string().nullable(),
  base64: z.string().nullable(),
})

/** A running server's back door: only the owner of the data folder can reach it. */
export interface Door {
  readonly close: () => Promise<void>
}

/** Opens the door of a data folder and says on the lock where it is. */
export async function openDoor(lock: FolderLock, work: (request: VerbRequest) => Promise<Outcome>): Promise<Door> {
  const socket = socketPath(lock.folder)
  rmSync(socket, { force: true })
  const server = createServer((incoming, answer) => {
    void answered(incoming, work).then((outcome) => {
      answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(outcome))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    const mask = process.umask(0o177)
    server.listen(socket, resolve)
    process.umask(mask)
  })
  chmodSync(socket, 0o600)
  lock.announce(socket)
  return {
    close: async () => {
      lock.announce(null)
      server.closeIdleConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(isOutside(socket, lock.folder) ? dirname(socket) : socket, { force: true, recursive: true })
    },
  }
}

/** In the data folder; for a folder with a long name in a folder of its own that only we can enter. */
function socketPath(folder: string): string {
  const inFolder = join(folder, 'weegschaal.sock')
  return inFolder.length <= longestSocket ? inFolder : join(mkdtempSync(join(tmpdir(), 'weegschaal-')), 'sock')
}

const isOutside = (socket: string, folder: string): boolean => dirname(socket) !== join(folder)

async function answered(incoming: IncomingMessage, work: (request: VerbRequest) => Promise<Outcome>): Promise<Outcome> {
  const body = await bodyOf(incoming)
  const asked = body === null ? null : requestForm.safeParse(parsed(body))
  return asked?.success === true ? work(asked.data) : failed('unreadable')
}

async function bodyOf(incoming: AsyncIterable<Buffer>): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    size += chunk.length
    if (size > largestRequest) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Asks the server that holds the folder to do the work; `null` when it does not answer. */
export function askServer(socket: string, asked: VerbRequest): Promise<Outcome | null> {
  return new Promise((resolve) => {
    const call = request({ socketPath: socket, method: 'POST', path: '/' }, (answer) => {
      void bodyOf(answer).then((body) => {
        const outcome = outcomeForm.safeParse(body === null ? null : parsed(body))
        resolve(outcome.success ? outcome.data : null)
      })
    })
    call.once('error', () => {
      resolve(null)
    })
    call.end(JSON.stringify(asked))
  })
}
