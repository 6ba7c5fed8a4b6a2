import { cpSync, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { rootPath } from '#src/root.ts'
import { openPglite } from './engines.ts'
import { migrate, readMigrations } from './migrate.ts'
import { sha256 } from './sha256.ts'

/** Where the image of these migrations lies once it was made; other migrations have another image. */
async function imageFolder(): Promise<string> {
  const migrations = await readMigrations()
  const name = sha256(migrations.map(({ name, checksum }) => `${name} ${checksum}`).join('\n'))
  return rootPath('dist', 'database', name.slice(0, 16))
}

/**
 * Makes the image of an empty database with all tables, unless it is there: the build does so once, because creating a
 * database takes seconds and copying its folder does not.
 */
export async function makeDatabaseImage(): Promise<void> {
  const folder = await imageFolder()
  if (existsSync(folder)) return
  await rm(dirname(folder), { recursive: true, force: true })
  await mkdir(dirname(folder), { recursive: true })
  const database = await openPglite(`${folder}.new`)
  try {
    await migrate(database)
  } finally {
    await database.close()
  }
  await rename(`${folder}.new`, folder)
}

/** Copies the image of an empty database to a folder that is not there yet; nothing when the build made no image. */
export async function copyDatabaseImage(folder: string): Promise<void> {
  const image = await imageFolder()
  if (existsSync(image)) cpSync(image, folder, { recursive: true })
}
