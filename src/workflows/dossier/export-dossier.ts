import { readAuditText } from '#src/domain/audit/audit-event.ts'
import type { ChainedEvent } from '#src/domain/audit/chain.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Dossier } from '#src/exchange/dossier/dossier.ts'
import { onlyTextsOf } from '#src/exchange/dossier/read-dossier.ts'
import { writeDossier } from '#src/exchange/dossier/write-dossier.ts'
import { selectOptionalAlgorithm } from '#src/storage/algorithms.ts'
import { selectChain } from '#src/storage/audit-log.ts'
import type { Tx } from '#src/storage/database.ts'
import { selectDossierRows, type DossierRows } from '#src/storage/dossier-rows.ts'
import { selectOptionalFile } from '#src/storage/files.ts'
import { selectOptionalOrganisation } from '#src/storage/organisations.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { dossierDocuments, type DossierToTake } from './dossier-documents.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type ExportRefusal = 'algorithm-unknown'

/** An archive, and what to call it. */
export interface ExportedDossier {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Everything that belongs to an algorithm in one archive: records, frozen texts, the log and the documents. The taking
 * away is an event itself, and the last one in the archive.
 */
export async function exportDossier(
  ctx: Context,
  command: DossierToTake,
): Promise<Result<ExportedDossier, ExportRefusal>> {
  const documents = await dossierDocuments(ctx, command)
  const dossier = await within(ctx, (tx) => gather(tx, ctx, { algorithmId: command.algorithmId, documents }))
  if (dossier === undefined) return refuse('algorithm-unknown')
  return accept({ name: `dossier-${dossier.slug}-${ctx.today}.zip`, bytes: writeDossier(dossier) })
}

interface Gathering {
  readonly algorithmId: string
  readonly documents: ReadonlyMap<string, Uint8Array>
}

async function gather(tx: Tx, ctx: Context, from: Gathering): Promise<(Dossier & { slug: string }) | undefined> {
  const algorithm = await selectOptionalAlgorithm(tx, from.algorithmId)
  const organisation = await selectOptionalOrganisation(tx, ctx.organisationId)
  if (algorithm === undefined || organisation === undefined) return undefined
  const rows = await selectDossierRows(tx, algorithm.id)
  const files = await filesOf(tx, rows)
  await recordEvent(tx, ctx, { action: 'dossier.exported', subject: { kind: 'algorithm', id: algorithm.id } })
  return {
    slug: algorithm.slug,
    organisation: { id: organisation.id, name: organisation.name },
    algorithm: { id: algorithm.id, name: algorithm.facts.name },
    exportedAt: ctx.now,
    events: await eventsOf(tx, ctx, rows),
    records: new Map([...rows].map(([table, all]) => [table, table === 'snapshot' ? all.map(withoutText) : all])),
    snapshots: (rows.get('snapshot') ?? []).map((row) => ({
      id: String(row['id']),
      sha256: String(row['sha256']),
      text: String(row['text']),
    })),
    documents: new Map([...from.documents, ...files]),
  }
}

/** The text of a frozen content is a file of its own, so that its sha256 can be taken with any tool. */
const withoutText = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'text'))

/** The whole chain; of other dossiers only the fingerprints. */
async function eventsOf(tx: Tx, ctx: Context, rows: DossierRows): Promise<readonly ChainedEvent[]> {
  const ids = new Set(
    [...rows.entries()].flatMap(([table, all]) => (shared.has(table) ? [] : all.map((row) => row['id']))),
  )
  const belongs = (text: string) => {
    const event = readAuditText(text)
    return event !== undefined && ids.has(event.subject.id)
  }
  const all = await selectChain(tx, { organisationId: ctx.organisationId, after: 0, limit: Number.MAX_SAFE_INTEGER })
  return onlyTextsOf(all, belongs)
}

/** Tables of which the rows in a dossier belong to the organisation: what happened to those is not of the dossier. */
const shared = new Set(['person', 'body'])

/** Uploaded files under their fingerprint, so that two with one name can be together. */
async function filesOf(tx: Tx, rows: DossierRows): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const row of rows.get('file') ?? []) {
    const file = await selectOptionalFile(tx, String(row['id']))
    if (file !== undefined) files.set(`${file.id}-${safeName(file.name)}`, file.bytes)
  }
  return files
}

const safeName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\w.-]+/g, '_')
    .slice(-80)
