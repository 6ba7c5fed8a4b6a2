import { canonicalJson } from '#src/domain/audit/canonical-json.ts'
import { chainStart } from '#src/domain/audit/chain.ts'
import { chainText, eventTexts } from './chain-file.ts'
import { paths, type Dossier, type Manifest, type StoredRow } from './dossier.ts'
import { sha256 } from './fingerprint.ts'
import { readMe } from './read-me.ts'
import { writeZip } from './zip.ts'

/** Packs a dossier. The same dossier at the same moment gives the same bytes. */
export function writeDossier(dossier: Dossier): Uint8Array {
  const files = new Map<string, Uint8Array | string>([
    [paths.readMe, readMe(dossier)],
    [paths.chain, chainText(dossier.events)],
    [paths.events, eventTexts(dossier.events)],
  ])
  for (const [table, rows] of sorted(dossier.records)) files.set(paths.record(table), `${rowsText(rows)}\n`)
  for (const snapshot of dossier.snapshots) files.set(paths.snapshot(snapshot.id), snapshot.text)
  for (const [name, bytes] of sorted(dossier.documents)) files.set(paths.document(name), bytes)
  const manifest = canonicalJson(manifestOf(dossier, files))
  const listed = new Map<string, Uint8Array | string>([[paths.manifest, manifest], ...files])
  const sums = [...listed].map(([path, content]) => `${sha256(content)}  ${path}\n`).join('')
  return writeZip(new Map([...listed, [paths.sums, sums]]))
}

/** One row per line, so that people can read it and two exports can be compared. */
const rowsText = (rows: readonly StoredRow[]): string =>
  rows.length === 0 ? '[]' : `[\n${rows.map((row) => canonicalJson(row)).join(',\n')}\n]`

function manifestOf(dossier: Dossier, files: ReadonlyMap<string, Uint8Array | string>): Manifest {
  const last = dossier.events.at(-1)
  return {
    format: 'weegschaal-dossier',
    formatVersion: 1,
    organisation: dossier.organisation,
    algorithm: dossier.algorithm,
    exportedAt: dossier.exportedAt,
    head: { sequence: last?.sequence ?? 0, hash: last?.hash ?? chainStart },
    files: [...files].map(([path, content]) => ({
      path,
      sha256: sha256(content),
      bytes: Buffer.byteLength(content),
    })),
  }
}

const sorted = <Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1))
