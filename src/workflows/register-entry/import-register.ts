import { nobodyResponsible, type Algorithm } from '#src/domain/algorithm/algorithm.ts'
import { isKnown } from '#src/domain/algorithm/gaps.ts'
import { standingAt } from '#src/domain/algorithm/register.ts'
import { freeSlug } from '#src/domain/shared/slug.ts'
import { searchText } from '#src/domain/algorithm/search-text.ts'
import type { RegisterEntry } from '#src/domain/register-entry/register-entry.ts'
import { accept, type Result } from '#src/domain/shared/result.ts'
import {
  readRegister,
  type FileRefusal,
  type GivenFile,
  type RegisterReading,
} from '#src/exchange/register/read-register.ts'
import {
  appendAlgorithmVersion,
  appendAlgorithmVersions,
  insertAlgorithms,
  selectAlgorithmForUpdate,
  selectSlugsLike,
  updateAlgorithmFacts,
} from '#src/storage/algorithms.ts'
import type { Tx } from '#src/storage/database.ts'
import { insertRegisterEntries, updateRegisterEntry } from '#src/storage/register-entries.ts'
import { updateSearchEntries, updateSearchText } from '#src/storage/search.ts'

import { within, type Context } from '#src/workflows/context.ts'
import { planImport, type ImportChoices, type ImportPlan, type PlannedRecord } from './plan-register-import.ts'
import { presentNow } from './read-register-import.ts'
import { recordEvents, type RecordedEvent } from '#src/workflows/record-event.ts'

export interface ImportRegister extends ImportChoices {
  readonly files: readonly GivenFile[]
  /** Told how many records are done, for a person who waits. */
  readonly progress?: (done: number, all: number) => void
}

/**
 * Reads records of the national register in, all in one transaction. A record becomes draft facts that nobody has
 * checked; no status changes, no class is set and nothing is decided by it.
 */
export function importRegister(ctx: Context, command: ImportRegister): Promise<Result<ImportPlan, FileRefusal>> {
  const reading = readRegister(command.files)
  if (!reading.ok) return Promise.resolve(reading)
  return within(ctx, async (tx) => accept(await importWithin(tx, ctx, { ...command, reading: reading.value })))
}

/** The import itself, in a transaction that somebody else opened. Records its own events, so call it last. */
export async function importWithin(
  tx: Tx,
  ctx: Context,
  command: Omit<ImportRegister, 'files'> & { readonly reading: RegisterReading },
): Promise<ImportPlan> {
  const plan = planImport(command.reading, await presentNow(tx, ctx), command)
  const created = plan.planned.filter(({ outcome }) => outcome === 'created')
  const changed = plan.planned.filter(({ outcome }) => outcome === 'updated')
  const all = created.length + changed.length
  const events: RecordedEvent[] = []
  const used = new Set(created.length === 0 ? [] : await selectSlugsLike(tx, ''))
  for (let first = 0; first < created.length; first += together) {
    const some = created.slice(first, first + together)
    events.push(...(await createAlgorithms(tx, ctx, some, used)))
    command.progress?.(first + some.length, all)
  }
  for (const [index, record] of changed.entries()) {
    events.push(...(await updateAlgorithm(tx, ctx, record)))
    command.progress?.(created.length + index + 1, all)
  }
  await recordEvents(tx, ctx, events)
  return plan
}

/** Records that go in with one set of statements; then the one who waits is told. */
const together = 500

/** Makes an algorithm of each record: a few statements for all of them, because there may be thousands. */
async function createAlgorithms(
  tx: Tx,
  ctx: Context,
  created: readonly PlannedRecord[],
  used: Set<string>,
): Promise<RecordedEvent[]> {
  const algorithms = created.map((record) => algorithmOf(ctx, record, newSlug(record.draft.facts.name, used)))
  await insertAlgorithms(tx, ctx.organisationId, algorithms)
  await appendAlgorithmVersions(
    tx,
    ctx.organisationId,
    algorithms.map(({ id, facts }) => versionOf(ctx, { algorithmId: id, facts, number: 1 })),
  )
  const entries = created.map((record, index) => entryOf(ctx, record, algorithms[index]?.id ?? ''))
  await insertRegisterEntries(tx, ctx.organisationId, entries)
  await updateSearchEntries(tx, ctx.organisationId, algorithms.map(searchEntryOf))
  return algorithms.map(({ id, facts }) => ({
    action: 'algorithm.imported',
    subject: { kind: 'algorithm', id },
    after: facts,
  }))
}

/** A slug that nobody has, from now on in use. */
function newSlug(name: string, used: Set<string>): string {
  const slug = freeSlug(name, used)
  used.add(slug)
  return slug
}

const algorithmOf = (ctx: Context, { draft, organisation, incoming }: PlannedRecord, slug: string): Algorithm => ({
  id: ctx.newId(),
  slug,
  facts: draft.facts,
  responsibility: nobodyResponsible,
  ...standingAt(draft.startingPoint),
  takenOver: {
    from: organisation === null ? 'Algoritmeregister' : `Algoritmeregister, ${organisation}`,
    url: incoming.content.sourceLink ?? incoming.content.website,
    on: ctx.today,
  },
  unchecked: draft.unchecked,
  registeredAt: ctx.now,
  revision: 1,
})

const versionOf = (ctx: Context, version: { algorithmId: string; facts: Algorithm['facts']; number: number }) => ({
  ...version,
  id: ctx.newId(),
  savedBy: ctx.actor?.personId ?? null,
  savedAt: ctx.now,
})

const entryOf = (ctx: Context, { incoming, draft, file }: PlannedRecord, algorithmId: string): RegisterEntry => ({
  id: ctx.newId(),
  algorithmId,
  originKey: incoming.key,
  nameKey: incoming.nameKey,
  contentHash: incoming.hash,
  dutch: incoming.content.language === 'nl',
  facts: draft.facts,
  original: incoming.content.original,
  file,
  importedAt: ctx.now,
})

const searchEntryOf = ({ id, facts }: Pick<Algorithm, 'id' | 'facts'>) => ({
  kind: 'algorithm',
  id,
  isPublic: false,
  text: searchText(facts),
})

/** Takes over what changed in the register, as a new version of the facts. The status is never touched. */
async function updateAlgorithm(tx: Tx, ctx: Context, record: PlannedRecord): Promise<RecordedEvent[]> {
  const { entry, merged } = record
  if (entry === null || merged === null) return []
  const algorithm = await selectAlgorithmForUpdate(tx, entry.algorithmId)
  if (algorithm === undefined) return []
  await updateRegisterEntry(tx, ctx.organisationId, { ...entryOf(ctx, record, algorithm.id), id: entry.id })
  const subject = { kind: 'algorithm' as const, id: algorithm.id }
  if (merged.taken.length === 0) return [{ action: 'register-entry.changed', subject, after: record.incoming.hash }]
  const { facts } = merged
  const unchecked = [...new Set([...algorithm.unchecked, ...merged.taken])].filter((fact) => isKnown(facts, fact))
  await updateAlgorithmFacts(tx, { ...algorithm, facts, unchecked }, ctx.now)
  const version = versionOf(ctx, { algorithmId: algorithm.id, facts, number: algorithm.number + 1 })
  await appendAlgorithmVersion(tx, ctx.organisationId, version)
  await updateSearchText(tx, searchEntryOf({ id: algorithm.id, facts }))
  return [{ action: 'algorithm.updated', subject, before: algorithm.facts, after: facts }]
}
