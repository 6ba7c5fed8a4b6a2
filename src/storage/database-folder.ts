import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readOptionalDatabaseImage } from './database-image.ts'
import { openPglite, type OpenDatabase } from './engines.ts'

/**
 * Opens the database of a data folder. The first time it is unpacked; when that was cut off, what lies there is half a
 * database that nobody was promised anything about, and the next start begins again.
 */
export async function openDatabaseFolder(dataFolder: string): Promise<OpenDatabase> {
  const folder = join(dataFolder, 'database')
  const unfinished = join(dataFolder, 'database.unfinished')
  if (existsSync(unfinished)) await rm(folder, { recursive: true, force: true })
  if (existsSync(folder)) return openPglite(folder)
  await mkdir(dataFolder, { recursive: true })
  await writeFile(unfinished, '')
  const database = await openPglite(folder, await readOptionalDatabaseImage())
  await rm(unfinished)
  return database
}
