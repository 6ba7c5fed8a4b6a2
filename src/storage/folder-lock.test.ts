import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { liveHolder, lockFolder, type FolderLock } from './folder-lock.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weegschaal-lock-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const file = () => join(folder, 'weegschaal.lock')
const lock = (): FolderLock => {
  const result = lockFolder(folder)
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}

describe('a data folder', () => {
  test('belongs to one process until it lets go', () => {
    const first = lock()
    expect(lockFolder(folder)).toMatchObject({ ok: false, refusal: { holder: { pid: process.pid } } })
    first.release()
    expect(existsSync(file())).toBe(false)
    lock().release()
  })

  test('has a lock that only its owner can read', () => {
    const held = lock()
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    held.announce('/tmp/a.sock')
    expect(liveHolder(folder)?.socket).toBe('/tmp/a.sock')
    held.release()
    expect(liveHolder(folder)).toBeNull()
  })

  test('is taken over from a process that was killed', async () => {
    const child = spawn('sleep', ['60'])
    writeFileSync(file(), JSON.stringify({ pid: child.pid, began: null, host: hostname(), socket: null }))
    expect(lockFolder(folder).ok).toBe(false)
    child.kill('SIGKILL')
    await once(child, 'exit')
    lock().release()
  })

  test.runIf(process.platform === 'linux')(
    'is taken over from a killed process that nobody looked at yet',
    async () => {
      const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'])
      const [said] = (await once(parent.stdout, 'data')) as [Buffer]
      const pid = Number(said.toString())
      // A shell looks at its children now and then, sleep never does: the child may end only under the latter.
      const told = (of: number | undefined, name: string) => readFileSync(`/proc/${of}/${name}`, 'utf8')
      await expect.poll(() => told(parent.pid, 'comm').trim()).toBe('sleep')
      process.kill(pid, 'SIGKILL')
      await expect.poll(() => told(pid, 'stat').includes(') Z ')).toBe(true)
      writeFileSync(file(), JSON.stringify({ pid, began: null, host: hostname(), socket: null }))
      lock().release()
      parent.kill('SIGKILL')
    },
  )

  test('is taken over when another process got the number of the dead one', () => {
    writeFileSync(file(), JSON.stringify({ pid: process.pid, began: 'earlier', host: hostname(), socket: null }))
    const held = lock()
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: process.pid })
    held.release()
  })

  test('held from another machine is taken over only after half a minute of silence', () => {
    writeFileSync(file(), JSON.stringify({ pid: 1, began: null, host: 'elsewhere', socket: null }))
    expect(lockFolder(folder).ok).toBe(false)
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(file(), longAgo, longAgo)
    lock().release()
  })

  test('with half a lock file is not taken while it may still be being written', () => {
    writeFileSync(file(), '')
    expect(lockFolder(folder).ok).toBe(false)
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(file(), longAgo, longAgo)
    lock().release()
  })
})
