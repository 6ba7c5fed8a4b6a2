import { walkChain, type ChainHead } from '#src/domain/audit/chain.ts'
import { isAsSealed } from '#src/domain/audit/frozen-text.ts'
import type { AuditVerification, FirstInvalid } from '#src/domain/audit/verification.ts'
import type { Result } from '#src/domain/shared/result.ts'
import { readDossier, type DossierProblem } from '#src/exchange/dossier/read-dossier.ts'
import {
  selectChain,
  selectOptionalBrokenFile,
  selectHeadAndErasures,
  selectOptionalMismatch,
  selectSealedTexts,
} from '#src/storage/audit-log.ts'
import { inInstallation, inOrganisation, type Database, type Tx } from '#src/storage/database.ts'
import { installationChain } from '#src/storage/installation-tables.ts'
import { selectOrganisations } from '#src/storage/organisations.ts'
import { sha256 } from '#src/storage/sha256.ts'
import { within, type Context } from '#src/workflows/context.ts'

const pageSize = 5_000

/**
 * Checks the chains of all organisations and of the installation itself, with the frozen texts and files. Changes
 * nothing, so it leaves no event. Heads of printed documents must stand in one of the chains.
 */
export async function verifyAudit(db: Database, heads: readonly ChainHead[] = []): Promise<AuditVerification> {
  const organisations = await inInstallation(db, selectOrganisations)
  const ids = organisations.map((organisation) => organisation.id)
  const parts: AuditVerification[] = [await inInstallation(db, (tx) => verifyChainOf(tx, installationChain, heads))]
  for (const id of ids) parts.push(await inOrganisation(db, id, (tx) => verifyChainOf(tx, id, heads)))
  const unknownHeads = heads.filter((head) => parts.every((part) => part.unknownHeads.includes(head)))
  const firstInvalid = parts.find((part) => part.firstInvalid !== null)?.firstInvalid ?? null
  return {
    events: parts.reduce((sum, part) => sum + part.events, 0),
    erased: parts.reduce((sum, part) => sum + part.erased, 0),
    erasures: parts.flatMap((part) => part.erasures),
    organisations: ids.length,
    valid: firstInvalid === null && unknownHeads.length === 0,
    firstInvalid,
    unknownHeads,
  }
}

/** Checks the chain of one organisation, for who works there. */
export const verifyOwnAudit = (ctx: Context, heads: readonly ChainHead[] = []): Promise<AuditVerification> =>
  within(ctx, (tx) => verifyChainOf(tx, ctx.organisationId, heads))

async function verifyChainOf(tx: Tx, organisationId: string, heads: readonly ChainHead[]): Promise<AuditVerification> {
  const walk = walkChain(sha256, heads)
  for (let after = 0; ;) {
    const events = await selectChain(tx, { organisationId, after, limit: pageSize })
    walk.add(events)
    const last = events.at(-1)
    if (last === undefined || events.length < pageSize) break
    after = last.sequence
  }
  const report = walk.report()
  const organisation = organisationId === installationChain ? null : organisationId
  const { head: stored, erasures } = await selectHeadAndErasures(tx, organisationId)
  const firstInvalid: FirstInvalid | null =
    report.firstInvalid === null
      ? await contentFault(tx, { organisationId, organisation, head: report.head, stored })
      : { kind: 'event', organisation, ...report.firstInvalid }
  const valid = firstInvalid === null && report.unknownHeads.length === 0
  return { ...report, erasures, organisations: 1, valid, firstInvalid }
}

interface ChainPlace {
  readonly organisationId: string
  readonly organisation: string | null
  /** Where the chain ends. */
  readonly head: ChainHead
  /** Where it should end. */
  readonly stored: ChainHead | null
}

/** What can be wrong around a chain that agrees with itself. */
async function contentFault(tx: Tx, place: ChainPlace): Promise<FirstInvalid | null> {
  const { organisationId, organisation, head, stored } = place
  if ((stored?.sequence ?? 0) !== head.sequence || (stored !== null && stored.hash !== head.hash))
    return { kind: 'head', organisation, sequence: head.sequence }
  const sequence = await selectOptionalMismatch(tx, organisationId)
  if (sequence !== undefined) return { kind: 'column', organisation, sequence }
  const text = (await selectSealedTexts(tx, organisationId)).find((one) => !isAsSealed(one, one.seals))
  if (text !== undefined) return { kind: 'snapshot', organisation, id: text.id }
  const file = await selectOptionalBrokenFile(tx, organisationId)
  return file === undefined ? null : { kind: 'stored-file', organisation, id: file }
}

/** Checks an export: every file, the chain in it and the frozen texts. Needs no database. */
export function verifyExport(
  archive: Uint8Array,
  heads: readonly ChainHead[] = [],
): Result<AuditVerification, Exclude<DossierProblem['kind'], 'invalid'>> {
  const read = readDossier(archive, heads)
  if (read.ok) return { ok: true, value: read.value.verification }
  if (read.refusal.kind === 'invalid') return { ok: true, value: read.refusal.verification }
  return { ok: false, refusal: read.refusal.kind }
}
