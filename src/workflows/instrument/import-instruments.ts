import { definitionHash } from '#src/domain/instrument/compare-definitions.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import { instrumentFamily } from '#src/domain/instrument/family.ts'
import { countNodes, questionsOf } from '#src/domain/instrument/walk.ts'
import {
  readInstruments,
  type GivenFile,
  type InstrumentReading,
  type ReadDefinition,
} from '#src/exchange/instruments/read-instruments.ts'
import { appendAuditEvents, type NewAuditEvent } from '#src/storage/audit-events.ts'
import { inInstallation, type Database, type Tx } from '#src/storage/database.ts'
import {
  insertGlossary,
  insertInstrument,
  selectGlossaries,
  selectInstrumentFingerprints,
  type PublishedInstrument,
} from '#src/storage/instruments.ts'
import { sha256 } from '#src/storage/sha256.ts'

import type { Actor } from '#src/workflows/context.ts'
import { fingerprint } from '#src/domain/audit/audit-event.ts'

/** Where instruments are kept: the installation, also one without any organisation. */
export interface InstallationContext {
  readonly db: Database
  readonly now: Moment
  readonly newId: () => string
  readonly actor: Actor | null
}

/** A definition in a file, and what is done with it. `taken` is refused: that version is published with other content. */
export interface PlannedInstrument extends ReadDefinition {
  readonly outcome: 'created' | 'unchanged' | 'taken'
  readonly id: string
  readonly sha256: string
  readonly fileSha256: string
  readonly questions: number
}

/** What an import does, or would do. */
export interface InstrumentImport extends Omit<InstrumentReading, 'definitions'> {
  readonly planned: readonly PlannedInstrument[]
}

/**
 * Publishes the instruments in these files for the whole installation. The same file again changes nothing; a version
 * that is published stays as it is. No organisation works with an instrument before somebody there says so.
 */
export function importInstruments(ctx: InstallationContext, files: readonly GivenFile[]): Promise<InstrumentImport> {
  const reading = readInstruments(files)
  return inInstallation(ctx.db, async (tx) => {
    const planned = await planWithin(tx, ctx, { reading, files })
    const events: NewAuditEvent[] = []
    for (const one of planned.planned) {
      if (one.outcome !== 'created') continue
      const published = publishedOf(ctx, one)
      await insertInstrument(tx, published)
      events.push(eventOf(ctx, { kind: 'instrument', id: one.id, after: one.sha256 }))
    }
    events.push(...(await importGlossaries(tx, ctx, reading)))
    await appendAuditEvents(tx, null, events)
    return planned
  })
}

/** What an import of these files would do. */
export const planInstruments = (ctx: InstallationContext, files: readonly GivenFile[]): Promise<InstrumentImport> =>
  inInstallation(ctx.db, (tx) => planWithin(tx, ctx, { reading: readInstruments(files), files }))

async function planWithin(
  tx: Tx,
  ctx: InstallationContext,
  { reading, files }: { readonly reading: InstrumentReading; readonly files: readonly GivenFile[] },
): Promise<InstrumentImport> {
  const known = new Map(
    (await selectInstrumentFingerprints(tx)).map((one) => [JSON.stringify([one.urn, one.version]), one]),
  )
  const planned = reading.definitions.map((read): PlannedInstrument => {
    const { urn, version } = read.definition
    const key = JSON.stringify([urn, version])
    const found = known.get(key)
    const hash = definitionHash(read.definition, sha256)
    const fileSha256 = sha256(files.find(({ name }) => name === read.file)?.bytes ?? '')
    const same = found?.sha256 === hash || found?.fileSha256 === fileSha256
    const id = found?.id ?? ctx.newId()
    if (found === undefined) known.set(key, { id, urn, version, sha256: hash, fileSha256 })
    return {
      ...read,
      questions: questionsOf(read.definition).length,
      id,
      sha256: hash,
      fileSha256,
      outcome: found === undefined ? 'created' : same ? 'unchanged' : 'taken',
    }
  })
  return { ...reading, planned }
}

const publishedOf = (ctx: InstallationContext, planned: PlannedInstrument): PublishedInstrument => ({
  id: planned.id,
  family: instrumentFamily(planned.definition.urn),
  definition: planned.definition,
  sha256: planned.sha256,
  remarks: planned.remarks,
  questions: planned.questions,
  nodes: countNodes(planned.definition),
  file: planned.file,
  fileSha256: planned.fileSha256,
  importedAt: ctx.now,
})

/** Lists of words come along; one that is known by its urn and version stays as it is. */
async function importGlossaries(
  tx: Tx,
  ctx: InstallationContext,
  { glossaries }: InstrumentReading,
): Promise<readonly NewAuditEvent[]> {
  if (glossaries.length === 0) return []
  const known = new Set((await selectGlossaries(tx)).map(({ glossary }) => `${glossary.urn} ${glossary.version}`))
  const events: NewAuditEvent[] = []
  for (const { file, glossary } of glossaries) {
    const key = `${glossary.urn} ${glossary.version}`
    if (known.has(key)) continue
    known.add(key)
    const id = ctx.newId()
    const hash = fingerprint(glossary, sha256) ?? ''
    await insertGlossary(tx, { id, glossary, sha256: hash, file, importedAt: ctx.now })
    events.push(eventOf(ctx, { kind: 'glossary', id, after: hash }))
  }
  return events
}

function eventOf(
  { now, actor }: InstallationContext,
  { kind, id, after }: { readonly kind: 'instrument' | 'glossary'; readonly id: string; readonly after: string },
): NewAuditEvent {
  const roles = [...new Set(actor?.assignments.map(({ role }) => role) ?? [])].sort()
  return {
    organisationId: null,
    at: now,
    action: `${kind}.published`,
    actor: actor === null ? null : { personId: actor.personId, roles },
    subject: { kind, id },
    before: null,
    after,
  }
}
