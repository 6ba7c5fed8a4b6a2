import type { ChainedEvent } from '#src/domain/audit/chain.ts'
import { readDossier } from '#src/exchange/dossier/read-dossier.ts'
import { selectOptionalMark } from '#src/storage/destroyed-bytes.ts'
import {
  selectOptionalTakenOverArchive,
  selectOptionalTakenOverDossier,
  selectTakenOverDossiers,
  selectTakenOverRecords,
  type TakenOverDossier,
  type TakenOverRecord,
} from '#src/storage/taken-over-dossiers.ts'
import { within, type Context } from '#src/workflows/context.ts'

export type { TakenOverDossier, TakenOverRecord }

/** The dossiers of other organisations that stand here to be read. */
export const readTakenOverDossiers = (ctx: Context): Promise<readonly TakenOverDossier[]> =>
  within(ctx, selectTakenOverDossiers)

/** A taken-over dossier with its original records and the names of its documents. */
export interface TakenOverContent {
  readonly dossier: TakenOverDossier
  readonly records: readonly TakenOverRecord[]
  readonly events: readonly ChainedEvent[]
  readonly documents: readonly string[]
  /** The ground on which the archive went, and with it the documents and the log; nothing when it is there. */
  readonly archiveErased: string | null
}

export async function readTakenOverDossier(ctx: Context, id: string): Promise<TakenOverContent | undefined> {
  const found = await within(ctx, async (tx) => {
    const dossier = await selectOptionalTakenOverDossier(tx, id)
    const archive = await selectOptionalTakenOverArchive(tx, id)
    return dossier === undefined || archive === undefined
      ? undefined
      : {
          dossier,
          archive,
          records: await selectTakenOverRecords(tx, id),
          archiveErased: archive.length > 0 ? null : await selectOptionalMark(tx, 'taken_over_dossier', id),
        }
  })
  if (found === undefined) return undefined
  const { archive, ...rest } = found
  const read = readDossier(archive)
  return {
    ...rest,
    events: read.ok ? read.value.dossier.events : [],
    documents: read.ok ? [...read.value.dossier.documents.keys()] : [],
  }
}

/** The archive as it came, to be checked or taken further; nothing when it went because of a law. */
export async function readTakenOverArchive(ctx: Context, id: string): Promise<Uint8Array | undefined> {
  const archive = await within(ctx, (tx) => selectOptionalTakenOverArchive(tx, id))
  return archive === undefined || archive.length === 0 ? undefined : archive
}

/** One document of a taken-over dossier. */
export async function readTakenOverDocument(ctx: Context, id: string, name: string): Promise<Uint8Array | undefined> {
  const archive = await readTakenOverArchive(ctx, id)
  if (archive === undefined) return undefined
  const read = readDossier(archive)
  return read.ok ? read.value.dossier.documents.get(name) : undefined
}
