import { z } from 'zod'
import { readAuditText } from '#src/domain/audit/audit-event.ts'
import { verifyChain, type ChainedEvent, type ChainHead, type ChainReport } from '#src/domain/audit/chain.ts'
import { isAsSealed, sealingActions, type Seal } from '#src/domain/audit/frozen-text.ts'
import type { AuditVerification, FileFault, FirstInvalid } from '#src/domain/audit/verification.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { erasuresIn } from './erasures-in.ts'
import { readChain } from './chain-file.ts'
import { paths, type Dossier, type FrozenText, type Manifest, type StoredRow } from './dossier.ts'
import { sha256 } from './fingerprint.ts'
import { readZip, type ArchiveFiles, type ZipRefusal } from './zip.ts'

/** A dossier of which every file and the whole chain were checked, and what the check found. */
export interface ReadDossier {
  readonly dossier: Dossier
  readonly manifest: Manifest
  readonly verification: AuditVerification
}

/** `not-a-dossier`: an archive without our manifest. `invalid`: it does not agree with itself, see where. */
export type DossierProblem =
  | { readonly kind: ZipRefusal | 'not-a-dossier' }
  | { readonly kind: 'invalid'; readonly verification: AuditVerification }

const sum = z.string().regex(/^[0-9a-f]{64}$/)
const named = z.object({ id: z.string().min(1).max(200), name: z.string().max(2_000) })
const manifestShape = z.object({
  format: z.literal('weegschaal-dossier'),
  formatVersion: z.literal(1),
  organisation: named,
  algorithm: named,
  exportedAt: z.iso.datetime(),
  head: z.object({ sequence: z.int().nonnegative(), hash: sum }),
  files: z.array(z.object({ path: z.string(), sha256: sum, bytes: z.int().nonnegative() })),
})
const rowsShape = z.array(z.record(z.string(), z.unknown()))

/** Unpacks a dossier and checks it: files against the manifest, the chain against itself, snapshots against records. */
export function readDossier(bytes: Uint8Array, heads: readonly ChainHead[] = []): Result<ReadDossier, DossierProblem> {
  const zip = readZip(bytes)
  if (!zip.ok) return refuse({ kind: zip.refusal })
  const manifest = manifestShape.safeParse(jsonOf(zip.value, paths.manifest)).data
  if (manifest === undefined) return refuse({ kind: 'not-a-dossier' })

  const events = readChain(textOf(zip.value, paths.chain), textOf(zip.value, paths.events))
  const known = events ?? []
  const report = events === undefined ? undefined : verifyChain(events, sha256, heads)
  const records = readRecords(zip.value)
  const snapshots = readSnapshots(zip.value)
  const problem =
    badFile(zip.value, manifest) ??
    badChain(manifest, report) ??
    (records === undefined
      ? fileProblem('records/', 'unreadable')
      : badSnapshot({ manifest, records, snapshots, events: known }))
  const verification = summary({ report, problem, erasures: erasuresIn(known, records) })
  if (!verification.valid || records === undefined) return refuse({ kind: 'invalid', verification })
  const dossier = {
    ...headerOf(manifest),
    events: known,
    records,
    snapshots,
    documents: readDocuments(zip.value),
  }
  return accept({ dossier, manifest, verification })
}

const headerOf = ({ organisation, algorithm, exportedAt }: Manifest) => ({ organisation, algorithm, exportedAt })

const textOf = (files: ArchiveFiles, path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8')

function jsonOf(files: ArchiveFiles, path: string): unknown {
  try {
    return JSON.parse(textOf(files, path)) as unknown
  } catch {
    return undefined
  }
}

const fileProblem = (path: string, fault: FileFault): FirstInvalid => ({ kind: 'file', path, fault })

function badFile(files: ArchiveFiles, manifest: Manifest): FirstInvalid | null {
  const listed = new Map(manifest.files.map((file) => [file.path, file.sha256]))
  for (const [path, expected] of listed) {
    const content = files.get(path)
    if (content === undefined) return fileProblem(path, 'missing')
    if (sha256(content) !== expected) return fileProblem(path, 'changed')
  }
  for (const path of files.keys())
    if (!listed.has(path) && path !== paths.manifest && path !== paths.sums) return fileProblem(path, 'unlisted')
  return textOf(files, paths.sums) === expectedSums(files, manifest) ? null : fileProblem(paths.sums, 'changed')
}

const expectedSums = (files: ArchiveFiles, manifest: Manifest): string =>
  [
    `${sha256(files.get(paths.manifest) ?? '')}  ${paths.manifest}\n`,
    ...manifest.files.map((file) => `${file.sha256}  ${file.path}\n`),
  ].join('')

function badChain(manifest: Manifest, report: ChainReport | undefined): FirstInvalid | null {
  if (report === undefined) return fileProblem(paths.chain, 'unreadable')
  const organisation = manifest.organisation.id
  if (report.firstInvalid !== null) return { kind: 'event', organisation, ...report.firstInvalid }
  const { head } = report
  const same = head.sequence === manifest.head.sequence && head.hash === manifest.head.hash
  return same ? null : { kind: 'head', organisation, sequence: manifest.head.sequence }
}

interface Frozen {
  readonly manifest: Manifest
  readonly records: Dossier['records']
  readonly snapshots: readonly FrozenText[]
  readonly events: readonly ChainedEvent[]
}

/** Each frozen text must be the text whose sha256 the record says, and that the log sealed. */
function badSnapshot({ manifest, records, snapshots, events }: Frozen): FirstInvalid | null {
  const texts = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot.sha256]))
  const seals = new Map<string, Seal[]>()
  for (const event of events) {
    const read = 'text' in event ? readAuditText(event.text) : undefined
    if (sealingActions.some((action) => action === read?.action) && read !== undefined)
      seals.set(read.subject.id, [...(seals.get(read.subject.id) ?? []), read])
  }
  const wrong = (records.get('snapshot') ?? []).find(({ id, sha256: frozen }) => {
    const now = texts.get(String(id)) ?? ''
    return !isAsSealed({ frozen: String(frozen), now }, seals.get(String(id)) ?? [])
  })
  return wrong === undefined
    ? null
    : { kind: 'snapshot', organisation: manifest.organisation.id, id: String(wrong['id']) }
}

interface Found {
  readonly report: ChainReport | undefined
  readonly problem: FirstInvalid | null
  readonly erasures: AuditVerification['erasures']
}

function summary({ report, problem: firstInvalid, erasures }: Found): AuditVerification {
  const unknownHeads = report?.unknownHeads ?? []
  return {
    events: report?.events ?? 0,
    erased: report?.erased ?? 0,
    erasures,
    organisations: 1,
    valid: firstInvalid === null && unknownHeads.length === 0,
    firstInvalid,
    unknownHeads,
  }
}

function readRecords(files: ArchiveFiles): Dossier['records'] | undefined {
  const records = new Map<string, readonly StoredRow[]>()
  for (const path of files.keys()) {
    const table = /^records\/([a-z_]+)\.json$/.exec(path)?.[1]
    if (table === undefined) continue
    const rows = rowsShape.safeParse(jsonOf(files, path)).data
    if (rows === undefined) return undefined
    records.set(table, rows)
  }
  return records
}

const readSnapshots = (files: ArchiveFiles): readonly FrozenText[] =>
  [...files.keys()].flatMap((path) => {
    const id = /^snapshots\/([0-9a-zA-Z-]+)\.json$/.exec(path)?.[1]
    const text = textOf(files, path)
    return id === undefined ? [] : [{ id, text, sha256: sha256(text) }]
  })

const readDocuments = (files: ArchiveFiles): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith('documents/') ? [[path.slice('documents/'.length), bytes] as const] : [],
    ),
  )

/** The events of one dossier in a whole chain: texts of other dossiers are replaced by their fingerprint. */
export const onlyTextsOf = (
  events: readonly ChainedEvent[],
  belongs: (text: string) => boolean,
): readonly ChainedEvent[] =>
  events.map((event) =>
    'text' in event && !belongs(event.text)
      ? { sequence: event.sequence, hash: event.hash, textSha256: sha256(event.text), ground: null }
      : event,
  )
