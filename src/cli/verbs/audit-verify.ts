import type { ChainHead } from '#src/domain/audit/chain.ts'
import type { AuditVerification, FirstInvalid } from '#src/domain/audit/verification.ts'
import type { Translate } from '#src/i18n/text.ts'
import { erasureInWords } from '#src/web/components/erased-words.ts'
import { verifyAudit, verifyExport } from '#src/workflows/audit/verify-audit.ts'

import type { AloneVerb } from '../alone.ts'
import type { HouseVerb } from '../desk.ts'
import { done, failed, type Outcome } from '../outcome.ts'

/** Checks every chain of this installation. */
export const auditVerifyVerb: HouseVerb = async ({ open, t }, { values }) => {
  const heads = headsIn(values['head'])
  if (heads === null) return failed(t('cli.refusal.not-a-head', { given: values['head'] ?? '' }))
  try {
    return verified(t, await verifyAudit(open.database.db, heads))
  } catch (error) {
    if (isDamage(error)) return damaged(t, error.message)
    throw error
  }
}

/** The database says by itself that a block of it was changed on the disk, before anybody reads the log in it. */
const isDamage = (error: unknown): error is Error => error instanceof Error && 'code' in error && error.code === 'XX001'

function damaged(t: Translate, block: string): Outcome {
  const firstInvalid = { kind: 'database', block }
  const report = { events: 0, organisations: 0, valid: false, firstInvalid, erased: 0, erasures: [], unknownHeads: [] }
  return failed(t('cli.audit.invalid', { place: t('cli.audit.place.database', { block }) }), report)
}

/** Checks an export, without any database. */
export const exportVerifyVerb: AloneVerb = ({ request, t }) => {
  const heads = headsIn(request.values['head'])
  const file = request.files[0]
  if (heads === null || file === undefined)
    return Promise.resolve(failed(t('cli.refusal.not-a-head', { given: request.values['head'] ?? '' })))
  const result = verifyExport(Buffer.from(file.base64, 'base64'), heads)
  return Promise.resolve(
    result.ok ? verified(t, result.value) : failed(t('cli.refusal.not-a-dossier', { file: file.name })),
  )
}

/** A place and its hash as printed on a document: `123:9f86…`. Several are separated by commas. */
function headsIn(text: string | undefined): readonly ChainHead[] | null {
  if (text === undefined) return []
  const heads = text.split(',').map((one) => /^(\d{1,15}):([0-9a-f]{64})$/i.exec(one.trim()))
  return heads.every((one) => one !== null)
    ? heads.map(([, sequence, hash]) => ({ sequence: Number(sequence), hash: (hash ?? '').toLowerCase() }))
    : null
}

function verified(t: Translate, found: AuditVerification): Outcome {
  const { events, erased, erasures, organisations, valid, firstInvalid, unknownHeads } = found
  const report = { events, organisations, valid, firstInvalid, erased, erasures, unknownHeads }
  const gone = erasures.map((erasure) => erasureInWords(t, erasure))
  if (valid) return done([t('cli.audit.valid', { count: events }), ...gone], report)
  if (firstInvalid !== null) return failed(t('cli.audit.invalid', { place: placeOf(t, firstInvalid) }), report)
  const head = unknownHeads.map(({ sequence, hash }) => `${sequence}:${hash}`).join(', ')
  return failed(t('cli.audit.unknown-head', { head }), report)
}

/** Where it went wrong, in words. */
function placeOf(t: Translate, found: FirstInvalid): string {
  if (found.kind === 'file') return t('cli.audit.place.file', { path: found.path })
  const organisation = found.organisation ?? t('cli.audit.installation')
  if ('sequence' in found) return t('cli.audit.place.event', { sequence: found.sequence, organisation })
  return t('cli.audit.place.content', { id: found.id, organisation })
}
