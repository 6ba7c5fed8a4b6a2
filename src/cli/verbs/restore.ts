import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { openPglite } from '#src/storage/engines.ts'
import { lockFolder } from '#src/storage/folder-lock.ts'
import { migrate } from '#src/storage/migrate.ts'
import { verifyAudit } from '#src/workflows/audit/verify-audit.ts'

import type { AloneVerb, Work } from '../alone.ts'
import { readBackup, type Backup } from '../backup-file.ts'
import { done, failed, type Outcome } from '../outcome.ts'

/** Puts a backup back into an empty folder: opened, brought up to date and its log checked before it counts. */
export const restoreVerb: AloneVerb = async (work) => {
  const { config, request, t } = work
  if (config.databaseUrl !== null) return failed(t('cli.refusal.server-makes-backup'))
  const path = request.operands[0] ?? ''
  if (!existsSync(path)) return failed(t('cli.refusal.file-unreadable', { file: path }))
  const backup = readBackup(readFileSync(path))
  if (!backup.ok) return failed(t('cli.refusal.not-a-backup'))
  const lock = lockFolder(config.dataFolder)
  if (!lock.ok) return failed(t('cli.refusal.folder-in-use'))
  try {
    if (existsSync(join(config.dataFolder, 'database')) || existsSync(join(config.dataFolder, 'secret')))
      return failed(t('cli.refusal.folder-not-empty', { folder: config.dataFolder }))
    return await putBack(work, backup.value)
  } finally {
    lock.value.release()
  }
}

async function putBack({ config, t }: Work, backup: Backup): Promise<Outcome> {
  const folder = config.dataFolder
  const restoring = join(folder, 'database.restoring')
  rmSync(restoring, { recursive: true, force: true })
  try {
    const found = await openAndVerify(restoring, backup.database)
    if (found === null) return failed(t('cli.refusal.not-a-backup'))
    if (!found.valid) return failed(t('cli.refusal.backup-invalid'), found)
    if (backup.secret !== null) writeFileSync(join(folder, 'secret'), backup.secret, { mode: 0o600, flag: 'wx' })
    renameSync(restoring, join(folder, 'database'))
    return done([t('cli.restore.done', { folder, count: found.events })], { folder, madeAt: backup.madeAt, ...found })
  } finally {
    rmSync(restoring, { recursive: true, force: true })
  }
}

async function openAndVerify(folder: string, dump: Uint8Array) {
  const database = await openPglite(folder, dump).catch(() => null)
  if (database === null) return null
  try {
    await migrate(database)
    return await verifyAudit(database.db)
  } finally {
    await database.close()
  }
}
