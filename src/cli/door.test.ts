import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, expect, test } from 'vitest'

import { liveHolder, lockFolder } from '#src/storage/folder-lock.ts'

import { askServer, openDoor } from './door.ts'
import { done } from './outcome.ts'

const base = mkdtempSync(join(tmpdir(), 'weegschaal-door-'))
afterEach(() => {
  rmSync(base, { recursive: true, force: true })
})

const asked = { verb: 'audit verify', values: { data: 'x' }, switches: ['json'], operands: [], files: [] }

test.each(['short', 'a-folder-with-a-name-that-is-much-too-long-for-the-address-of-a-unix-socket/'.repeat(2)])(
  'a running server does what is asked through the door of its folder: %s',
  async (name) => {
    const folder = join(base, name)
    mkdirSync(folder, { recursive: true })
    const lock = lockFolder(folder)
    if (!lock.ok) throw new Error('in use')
    const door = await openDoor(lock.value, (request) => Promise.resolve(done(['klaar'], { asked: request })))
    const socket = liveHolder(folder)?.socket ?? ''
    expect(statSync(socket).mode & 0o777).toBe(0o600)
    expect(await askServer(socket, asked)).toMatchObject({ exit: 0, lines: ['klaar'], report: { asked } })
    await door.close()
    expect(existsSync(socket)).toBe(false)
    expect(await askServer(socket, asked)).toBeNull()
    lock.value.release()
  },
)
