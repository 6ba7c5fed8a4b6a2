import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { command, reported } from './command.ts'
import { takePrepared } from './prepared.ts'

const base = mkdtempSync(join(tmpdir(), 'weegschaal-backup-'))
const data = join(base, 'own')
const file = join(base, 'backup.zip')
const dossier = join(base, 'dossier.zip')

beforeAll(async () => {
  takePrepared(data)
  const records = join('src', 'exchange', 'register', 'fixtures', 'publication.json')
  expect((await command(['import', 'register', records, '--data', data])).code).toBe(0)
})
afterAll(() => {
  rmSync(base, { recursive: true, force: true })
})

const flipped = (path: string): string => {
  const bytes = readFileSync(path)
  const middle = Math.floor(bytes.length / 2)
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
  const changed = `${path}.changed`
  writeFileSync(changed, bytes)
  return changed
}

/** Changes one bit of a text on the disk, in every file in which it stands. */
function flipInText(folder: string, text: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!statSync(path).isFile()) continue
    const bytes = readFileSync(path)
    const at = bytes.indexOf(text)
    if (at === -1) continue
    bytes.writeUInt8(bytes.readUInt8(at + 12) ^ 1, at + 12)
    writeFileSync(path, bytes)
  }
}

describe('a backup', () => {
  test('is everything in one file, for its owner only, and never written over another', async () => {
    expect(await command(['backup', '--data', data, '--out', file])).toMatchObject({ code: 0, err: '' })
    expect(await command(['backup', '--data', data, '--out', file])).toMatchObject({ code: 1 })
  })

  test('goes back into an empty folder, with a log that is whole', async () => {
    const elsewhere = join(base, 'elsewhere')
    const restored = await command(['restore', file, '--data', elsewhere, '--json'])
    expect(reported(restored)).toMatchObject({ valid: true, organisations: 1 })
    const verified = reported(await command(['audit', 'verify', '--data', elsewhere, '--json']))
    expect(verified).toEqual(reported(await command(['audit', 'verify', '--data', data, '--json'])))
    expect(await command(['restore', file, '--data', elsewhere])).toMatchObject({ code: 1 })
  })

  test('of which one byte changed is refused, and leaves nothing behind', async () => {
    const nowhere = join(base, 'nowhere')
    expect(await command(['restore', flipped(file), '--data', nowhere])).toMatchObject({ code: 1 })
    expect(await command(['user', 'list', '--data', nowhere])).toMatchObject({ code: 1 })
  })
})

describe('the log', () => {
  test('is found whole in an export, and one flipped byte is found and located', async () => {
    const taken = await command([
      'export',
      'dossier',
      'meldingen-buitenruimte-indelen',
      '--data',
      data,
      '--out',
      dossier,
    ])
    expect([taken.code, taken.err]).toEqual([0, ''])
    expect(reported(await command(['audit', 'verify', '--export', dossier, '--json']))).toMatchObject({ valid: true })
    const changed = await command(['audit', 'verify', '--export', flipped(dossier), '--json'])
    expect([changed.code, changed.err.trim().split('\n').length]).toEqual([1, 1])
  })

  test('is found damaged, and says where, when one byte of a file of the database was changed', async () => {
    const damaged = join(base, 'damaged')
    await command(['restore', file, '--data', damaged])
    flipInText(join(damaged, 'database', 'base'), '"action":"organisation.set-up"')
    const found = await command(['audit', 'verify', '--data', damaged, '--json'])
    expect(reported(found)).toMatchObject({ valid: false, firstInvalid: { kind: 'database' } })
    expect(JSON.stringify(reported(found))).toMatch(/block \d+/)
  })

  test('shows where the database was changed behind its back', async () => {
    const { events } = reported(await command(['audit', 'verify', '--data', data, '--json']))
    const database = await PGlite.create({
      dataDir: join(data, 'database'),
      extensions: { pg_trgm, unaccent, btree_gin },
    })
    await database.exec(
      `SET session_replication_role = replica;
       UPDATE audit_event SET text = replace(text, 'algorithm.imported', 'algorithm.imporled')`,
    )
    await database.close()
    const verified = await command(['audit', 'verify', '--data', data, '--json'])
    expect(verified.code).toBe(1)
    expect(reported(verified)).toMatchObject({ events, valid: false, firstInvalid: { kind: 'event', sequence: 2 } })
  })

  test('does not hold a check number that was never printed', async () => {
    const other = join(base, 'other')
    takePrepared(other)
    const head = `1:${'0'.repeat(64)}`
    const verified = await command(['audit', 'verify', '--data', other, '--head', head])
    expect(verified).toMatchObject({ code: 1, err: expect.stringContaining(head) as unknown })
    expect((await command(['audit', 'verify', '--data', other, '--head', 'onzin'])).code).toBe(1)
  })
})
