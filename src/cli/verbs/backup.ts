import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { writeBackup } from '../backup-file.ts'
import type { HouseVerb } from '../desk.ts'
import { done, failed } from '../outcome.ts'

/** Writes everything into one file. */
export const backupVerb: HouseVerb = async ({ open, t }, { values }) => {
  const { dump } = open.database
  if (dump === null) return failed(t('cli.refusal.server-makes-backup'))
  const secretFile = join(open.lock?.folder ?? '', 'secret')
  const madeAt = open.house.clock().toISOString()
  const bytes = writeBackup({
    madeAt,
    demo: open.house.demo,
    database: await dump(),
    secret: existsSync(secretFile) ? readFileSync(secretFile, 'utf8') : null,
  })
  const file = values['out'] ?? ''
  const base64 = Buffer.from(bytes).toString('base64')
  return done([t('cli.backup.done', { file })], { file, bytes: bytes.length, madeAt }, base64)
}
