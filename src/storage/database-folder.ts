import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { copyDatabaseImage } from './database-image.ts'
import { openPglite, type OpenDatabase } from './engines.ts'

const markOf = (dataFolder: string): string => join(dataFolder, 'database.unfinished')

/**
 * Does the first work in a data folder, of which nobody was promised anything until it is done. When it is cut off, the
 * mark beside it makes the next start begin again.
 */
export async function markedUntilDone<Value>(dataFolder: string, work: () => Promise<Value>): Promise<Value> {
  await mkdir(dataFolder, { recursive: true })
  await writeFile(markOf(dataFolder), '')
  const value = await work()
  await rm(markOf(dataFolder))
  return value
}

/** Opens the database of a data folder; the first time, and after one that was cut off, it is copied from the image. */
export async function openDatabaseFolder(dataFolder: string): Promise<OpenDatabase> {
  const folder = join(dataFolder, 'database')
  if (existsSync(markOf(dataFolder))) await rm(folder, { recursive: true, force: true })
  if (existsSync(folder)) return openPglite(folder)
  return markedUntilDone(dataFolder, async () => {
    await copyDatabaseImage(folder)
    return openPglite(folder)
  })
}
