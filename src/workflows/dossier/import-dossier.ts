import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { readDossier, type DossierProblem, type ReadDossier } from '#src/exchange/dossier/read-dossier.ts'
import { sha256 } from '#src/storage/sha256.ts'
import {
  insertTakenOverDossier,
  insertTakenOverRecords,
  selectOptionalTakenOverBySha256,
  type TakenOverDossier,
} from '#src/storage/taken-over-dossiers.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type ImportDossierProblem =
  | DossierProblem
  | { readonly kind: 'already-taken-over'; readonly id: string }
  | { readonly kind: 'archive-too-large' | 'own-dossier' | 'origin-unclear' }

/** The most that one dossier can be: it is kept as a whole. */
export const largestArchive = 52_428_800

/**
 * Takes over the dossier of another organisation: checked as a whole before anything is written, kept as it came, and
 * only to be read. It puts nothing in force here; going on with the work starts with a new decision.
 */
export async function importDossier(
  ctx: Context,
  command: { readonly archive: Uint8Array },
): Promise<Result<TakenOverDossier, ImportDossierProblem>> {
  if (command.archive.length > largestArchive) return refuse({ kind: 'archive-too-large' })
  const read = readDossier(command.archive)
  if (!read.ok) return read
  if (!isUuid(read.value.manifest.organisation.id) || !isUuid(read.value.manifest.algorithm.id))
    return refuse({ kind: 'origin-unclear' })
  if (read.value.manifest.organisation.id === ctx.organisationId) return refuse({ kind: 'own-dossier' })
  return keep(ctx, command.archive, read.value)
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

function keep(ctx: Context, archive: Uint8Array, { dossier, manifest }: ReadDossier) {
  const taken: TakenOverDossier = {
    id: ctx.newId(),
    originId: manifest.organisation.id,
    originName: manifest.organisation.name,
    algorithmId: manifest.algorithm.id,
    algorithmName: manifest.algorithm.name,
    exportedAt: manifest.exportedAt,
    headSequence: manifest.head.sequence,
    headHash: manifest.head.hash,
    sha256: sha256(archive),
    takenOverBy: ctx.actor?.personId ?? null,
    takenOverAt: ctx.now,
    takenOverOn: ctx.today,
  }
  const records = [...dossier.records].flatMap(([kind, rows]) =>
    rows.map((content, index) => ({ id: ctx.newId(), kind, sequence: index + 1, content })),
  )
  return within(ctx, async (tx): Promise<Result<TakenOverDossier, ImportDossierProblem>> => {
    const before = await selectOptionalTakenOverBySha256(tx, taken.sha256)
    if (before !== undefined) return refuse({ kind: 'already-taken-over', id: before.id })
    await insertTakenOverDossier(tx, ctx.organisationId, taken, archive)
    await insertTakenOverRecords(tx, { organisationId: ctx.organisationId, dossierId: taken.id }, records)
    await recordEvent(tx, ctx, {
      action: 'dossier.taken-over',
      subject: { kind: 'takenOverDossier', id: taken.id },
      after: taken,
    })
    return accept(taken)
  })
}
