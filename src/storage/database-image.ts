import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { rootPath } from '#src/root.ts'
import { openPglite } from './engines.ts'
import { migrate, readMigrations } from './migrate.ts'
import { sha256 } from './sha256.ts'

/** Where the image of these migrations lies once it was made; other migrations have another image. */
async function imagePath(): Promise<string> {
  const migrations = await readMigrations()
  const name = sha256(migrations.map(({ name, checksum }) => `${name} ${checksum}`).join('\n'))
  return rootPath('dist', 'database', `${name.slice(0, 16)}.tar.gz`)
}

/**
 * Makes the image of an empty database with all tables, unless it is there: the build does so once, because creating a
 * database takes seconds and unpacking one does not.
 */
export async function makeDatabaseImage(): Promise<void> {
  const path = await imagePath()
  if (existsSync(path)) return
  const database = await openPglite()
  try {
    await migrate(database)
    const image = await database.dump?.()
    if (image === undefined) return
    await rm(dirname(path), { recursive: true, force: true })
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.new`, image)
    await rename(`${path}.new`, path)
  } finally {
    await database.close()
  }
}

/** The image of an empty database, when the build made one. */
export async function readOptionalDatabaseImage(): Promise<Uint8Array | undefined> {
  const path = await imagePath()
  return existsSync(path) ? readFile(path) : undefined
}
