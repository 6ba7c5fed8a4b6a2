import { openDatabaseFolder } from '#src/storage/database-folder.ts'
import { openPostgres } from '#src/storage/engines.ts'
import { lockFolder } from '#src/storage/folder-lock.ts'
import { migrate } from '#src/storage/migrate.ts'

import type { AloneVerb } from '../alone.ts'
import { done, failed } from '../outcome.ts'

/** Brings the tables up to date without serving. */
export const migrateVerb: AloneVerb = async ({ config, t }) => {
  const lock = config.databaseUrl === null ? lockFolder(config.dataFolder) : null
  if (lock !== null && !lock.ok) return failed(t('cli.refusal.folder-in-use'))
  const database =
    config.databaseUrl === null ? await openDatabaseFolder(config.dataFolder) : openPostgres(config.databaseUrl)
  try {
    const ran = await migrate(database)
    return done([t('cli.migrate.done', { count: ran.length })], { ran })
  } finally {
    await database.close()
    if (lock?.ok === true) lock.value.release()
  }
}
