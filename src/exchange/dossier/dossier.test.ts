import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { auditText } from '#src/domain/audit/audit-event.ts'
import { chainStart, eraseText, linkHash, type ChainedEvent, type KeptEvent } from '#src/domain/audit/chain.ts'
import { rootPath } from '#src/root.ts'
import type { Dossier } from './dossier.ts'
import { sha256 } from './fingerprint.ts'
import { onlyTextsOf, readDossier } from './read-dossier.ts'
import { writeDossier } from './write-dossier.ts'
import { readZip, writeZip } from './zip.ts'

const organisation = { id: '0d2c1c0e-0000-4000-8000-000000000001', name: 'Gemeente Waterrijk' }

const freezing = {
  action: 'snapshot.frozen',
  subject: { kind: 'snapshot', id: 'abc' },
  after: sha256('{"kernvraag":"Hoe wegen we de voordelen en nadelen?"}'),
} as const

const delivering = (index: number) =>
  ({
    action: 'advice.delivered',
    subject: { kind: 'advice', id: index % 2 === 0 ? 'mine' : 'of another dossier' },
    after: sha256('“é”'),
  }) as const

function chain(length: number): KeptEvent[] {
  let hash = chainStart
  return Array.from({ length }, (_, index) => {
    const text = auditText({
      organisationId: organisation.id,
      sequence: index + 1,
      at: '2026-11-23T10:00:00.000Z',
      ...(index === 6 ? freezing : delivering(index)),
      actor: { personId: 'p', roles: ['fg'] },
      before: null,
    })
    hash = linkHash(hash, text, sha256)
    return { sequence: index + 1, hash, text }
  })
}

const frozen = '{"kernvraag":"Hoe wegen we de voordelen en nadelen?"}'

function dossier(): Dossier {
  const all: ChainedEvent[] = chain(9)
  all[4] = eraseText(all[4] as KeptEvent, 'AVG artikel 17', sha256)
  return {
    organisation,
    algorithm: { id: '0d2c1c0e-0000-4000-8000-000000000002', name: 'Parkeerscan' },
    exportedAt: '2026-11-23T10:00:00.000Z',
    events: onlyTextsOf(all, (text) => /"mine"|snapshot/.test(text)),
    records: new Map([
      ['snapshot', [{ id: 'abc', sha256: sha256(frozen), number: 1 }]],
      ['algorithm', [{ id: '0d2c1c0e-0000-4000-8000-000000000002', name: 'Parkeerscan “nieuw”', supplier: null }]],
      ['condition_event', []],
    ]),
    snapshots: [{ id: 'abc', sha256: sha256(frozen), text: frozen }],
    documents: new Map([['besluit-2026-0012.pdf', new Uint8Array([0x25, 0x50, 0x44, 0x46])]]),
  }
}

/** The archive with one file changed, added or, without content, taken out. */
function changed(path: string, content: string | null, archive = writeDossier(dossier())): Uint8Array {
  const read = readZip(archive)
  if (!read.ok) throw new Error(read.refusal)
  const files = new Map<string, Uint8Array | string>(read.value)
  if (content === null) files.delete(path)
  else files.set(path, content)
  return writeZip(files)
}

const invalid = (archive: Uint8Array) => {
  const read = readDossier(archive)
  return read.ok || read.refusal.kind !== 'invalid' ? read : read.refusal.verification.firstInvalid
}

describe('a dossier that is taken away', () => {
  it('comes back complete, with the whole chain and without the texts of other dossiers', () => {
    const archive = writeDossier(dossier())
    expect(Buffer.compare(archive, writeDossier(dossier()))).toBe(0)
    const read = readDossier(archive)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    const { records, documents, ...rest } = dossier()
    expect(read.value.dossier).toMatchObject(rest)
    expect(Object.fromEntries(read.value.dossier.records)).toEqual(Object.fromEntries(records))
    expect([...read.value.dossier.documents.keys()]).toEqual([...documents.keys()])
    expect(read.value.verification).toEqual({
      events: 9,
      erased: 1,
      erasures: [{ kind: 'line', law: 'AVG artikel 17', records: ['5'] }],
      organisations: 1,
      valid: true,
      firstInvalid: null,
      unknownHeads: [],
    })
    expect(JSON.stringify(read.value.dossier.events)).not.toContain('of another dossier')
  })

  it('shows one flipped byte anywhere, or reads the same', () => {
    const archive = writeDossier(dossier())
    const whole = readDossier(archive)
    for (let at = 0; at < archive.length; at += 23) {
      const flipped = Uint8Array.from(archive)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      const read = readDossier(flipped)
      if (read.ok) expect(read, `byte ${at}`).toEqual(whole)
    }
  })

  it('says which file was changed, is missing or does not belong there', () => {
    expect(invalid(changed('records/algorithm.json', '[]'))).toEqual({
      kind: 'file',
      path: 'records/algorithm.json',
      fault: 'changed',
    })
    expect(invalid(changed('documents/besluit-2026-0012.pdf', null))).toMatchObject({ fault: 'missing' })
    expect(invalid(changed('documents/extra.pdf', 'x'))).toMatchObject({
      path: 'documents/extra.pdf',
      fault: 'unlisted',
    })
    expect(invalid(changed('SHA256SUMS', 'x'))).toMatchObject({ path: 'SHA256SUMS', fault: 'changed' })
    expect(readDossier(changed('manifest.json', '{}'))).toEqual({ ok: false, refusal: { kind: 'not-a-dossier' } })
  })

  it('says which event was changed, also when all lists were made to fit', () => {
    const events = dossier().events.map((event) =>
      event.sequence === 3 && 'text' in event ? { ...event, text: event.text.replace('"fg"', '"ciso"') } : event,
    )
    expect(invalid(writeDossier({ ...dossier(), events }))).toMatchObject({ kind: 'event', sequence: 3, fault: 'hash' })
    const fewer = dossier().events.filter((event) => event.sequence !== 6)
    expect(invalid(writeDossier({ ...dossier(), events: fewer }))).toMatchObject({ sequence: 6, fault: 'sequence' })
  })

  it('says which frozen text is not the text that was decided on', () => {
    const snapshots = [{ id: 'abc', sha256: 'x', text: frozen.replace('voordelen', 'nadelen') }]
    expect(invalid(writeDossier({ ...dossier(), snapshots }))).toMatchObject({ kind: 'snapshot', id: 'abc' })
  })

  it('shows a history that was written again, when a head on paper is given', () => {
    const head = { sequence: 9, hash: 'f'.repeat(64) }
    const read = readDossier(writeDossier(dossier()), [head])
    expect(read.ok || (read.refusal.kind === 'invalid' && read.refusal.verification.unknownHeads)).toEqual([head])
  })

  it.each([new Uint8Array(), Buffer.from('PK'), writeZip(new Map([['a', 'b']]))])(
    'is refused when it is none',
    (file) => {
      const read = readDossier(file)
      expect(read.ok).toBe(false)
    },
  )
})

/** Unpacks an archive and runs a script in it, with nothing but a shell and sha256sum. */
function run(archive: Uint8Array, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
  try {
    const read = readZip(archive)
    if (!read.ok) throw new Error(read.refusal)
    for (const [path, content] of read.value) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return execFileSync('bash', ['-c', `export LC_ALL=C; exec 2>&1\n${script}`], { cwd: folder, encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const changedEvents = () =>
  dossier().events.map((event) =>
    event.sequence === 3 && 'text' in event ? { ...event, text: event.text.replace('"fg"', '"ciso"') } : event,
  )

const lastHead = () => `9 ${dossier().events.at(-1)?.hash ?? ''}`

describe('the recipe in the archive, for someone who does not trust us', () => {
  const readMe = () => Buffer.from(readZipFile(writeDossier(dossier()), 'LEESMIJ.txt')).toString('utf8')
  const script = () => {
    const check = /(sha256sum --check SHA256SUMS)/.exec(readMe())?.[1] ?? 'false'
    const loop = /( {3}previous=[\s\S]*?\$previous")\n/.exec(readMe())?.[1] ?? 'false'
    return `${check} --quiet || true\n${loop}`
  }

  it('finds a whole dossier whole', () => {
    expect(run(writeDossier(dossier()), script())).toBe(`Laatste: ${lastHead()}\n`)
  })

  it('finds a changed file and a changed event', () => {
    expect(run(changed('records/algorithm.json', '[]'), script())).toContain('records/algorithm.json: FAILED')
    expect(run(writeDossier({ ...dossier(), events: changedEvents() }), script())).toContain('Fout bij 3\n')
  })
})

function readZipFile(archive: Uint8Array, path: string): Uint8Array {
  const read = readZip(archive)
  return (read.ok ? read.value.get(path) : undefined) ?? new Uint8Array()
}

describe('the recipe in docs/verifying.md', () => {
  const blocks = [...readFileSync(rootPath('docs/verifying.md'), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(
    ([, block = '']) => block,
  )
  const steps = blocks.slice(0, 5).join('\n')
  const paper = (head: string) => `HEAD="${head}"\n${blocks[5] ?? ''}`

  it('finds a whole dossier whole', () => {
    expect(blocks).toHaveLength(6)
    expect(run(writeDossier(dossier()), steps)).toBe(`files: whole\nlog: ends at ${lastHead()}\n`)
  })

  it('finds a changed file, a changed event, a changed text and a changed frozen text', () => {
    expect(run(changed('records/algorithm.json', '[]'), steps)).toContain('records/algorithm.json: FAILED')
    expect(run(writeDossier({ ...dossier(), events: changedEvents() }), steps)).toContain('log: wrong at 3\n')
    const texts = Buffer.from(readZipFile(writeDossier(dossier()), 'events.jsonl')).toString('utf8')
    expect(run(changed('events.jsonl', texts.replace('"fg"', '"ciso"')), steps)).toContain('text: not in the log')
    expect(run(changed('snapshots/abc.json', '{}'), steps)).toContain('frozen text: not in the log: snapshots/abc.json')
  })

  it('knows the head on a paper, and a head that was never there', () => {
    expect(run(writeDossier(dossier()), paper(lastHead()))).toBe('paper: known\n')
    expect(run(writeDossier(dossier()), paper(`9 ${'f'.repeat(64)}`))).toBe('paper: not in this log\n')
  })
})
