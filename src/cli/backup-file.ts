import { createHash } from 'node:crypto'

import { z } from 'zod'

import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readZip, writeZip } from '#src/exchange/dossier/zip.ts'

/** Everything that is needed to go on elsewhere: the database, and the secret that seals what is in it. */
export interface Backup {
  readonly madeAt: string
  readonly demo: boolean
  readonly database: Uint8Array
  /** Nothing when the secret comes from the environment. */
  readonly secret: string | null
}

const paths = { manifest: 'weegschaal.json', database: 'database.tar.gz', secret: 'secret' } as const

const manifestForm = z.object({
  format: z.literal('weegschaal-backup'),
  formatVersion: z.literal(1),
  madeAt: z.string(),
  demo: z.boolean(),
  sha256: z.string(),
})

/** A database is packed already, and may be large. */
const limits = { files: 3, bytes: 8_000_000_000, ratio: 100 }

const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Writes a backup as one file. */
export function writeBackup({ madeAt, demo, database, secret }: Backup): Uint8Array {
  const sha256 = fingerprint(database)
  const manifest = { format: 'weegschaal-backup', formatVersion: 1, madeAt, demo, sha256 }
  const files = new Map<string, Uint8Array | string>([
    [paths.manifest, JSON.stringify(manifest, null, 2)],
    [paths.database, database],
  ])
  if (secret !== null) files.set(paths.secret, secret)
  return writeZip(files)
}

/** Reads a backup, or says that it is none or that a byte of it changed. */
export function readBackup(bytes: Uint8Array): Result<Backup, 'not-a-backup'> {
  const files = readZip(bytes, limits)
  if (!files.ok) return refuse('not-a-backup')
  const database = files.value.get(paths.database)
  const manifest = manifestForm.safeParse(parsed(files.value.get(paths.manifest)))
  if (database === undefined || !manifest.success || manifest.data.sha256 !== fingerprint(database))
    return refuse('not-a-backup')
  const secret = files.value.get(paths.secret)
  return accept({
    madeAt: manifest.data.madeAt,
    demo: manifest.data.demo,
    database,
    secret: secret === undefined ? null : Buffer.from(secret).toString('utf8'),
  })
}

function parsed(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(bytes ?? []).toString('utf8')) as unknown
  } catch {
    return null
  }
}
