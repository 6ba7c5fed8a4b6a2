import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { markedUntilDone, openDatabaseFolder } from './storage/database-folder.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weegschaal-folder-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const answers = async (): Promise<void> => {
  const database = await openDatabaseFolder(folder)
  await database.script('CREATE TABLE IF NOT EXISTS kept (id int)')
  await database.close()
}

test('a first start that was cut off begins again, and later starts keep what is there', async () => {
  await mkdir(join(folder, 'database', 'base'), { recursive: true })
  await writeFile(join(folder, 'database', 'PG_VERSION'), '1')
  await writeFile(join(folder, 'database.unfinished'), '')
  await answers()
  expect(existsSync(join(folder, 'database.unfinished'))).toBe(false)
  const again = await openDatabaseFolder(folder)
  await again.script('INSERT INTO kept VALUES (1)')
  await again.close()
})

test('first work that was cut off in the middle is not gone on with', async () => {
  const database = await openDatabaseFolder(folder)
  const cutOff = async (): Promise<void> => {
    await database.script('CREATE TABLE half (id int)')
    throw new Error('cut off')
  }
  await expect(markedUntilDone(folder, cutOff)).rejects.toThrow('cut off')
  await database.close()
  const again = await openDatabaseFolder(folder)
  await expect(again.script('SELECT * FROM half')).rejects.toThrow()
  await again.close()
})
