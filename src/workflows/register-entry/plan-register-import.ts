import { isSameOrganisation } from '#src/content/organisations/organisations.ts'
import type { Algorithm } from '#src/domain/algorithm/algorithm.ts'
import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import { mergeFacts, type MergedFacts } from '#src/domain/register-entry/merge-facts.ts'
import {
  knownEntries,
  recognise,
  type ImportOutcome,
  type RegisterEntry,
} from '#src/domain/register-entry/register-entry.ts'
import { draftAlgorithm, type DraftAlgorithm } from '#src/exchange/register/draft-facts.ts'
import type { RegisterRecordRefusal } from '#src/exchange/register/read-record.ts'
import type { ImportableRecord, RecordPlace, RegisterReading } from '#src/exchange/register/read-register.ts'
import type { RegisterWarningKind } from '#src/exchange/register/record.ts'

/** What to do with records that need a person to say so. */
export interface ImportChoices {
  /** Records that name no organisation: are they ours? */
  readonly nameless: 'take' | 'leave'
  /** Records of another organisation: are their facts taken over? */
  readonly others: 'take' | 'leave'
}

/** What is odd in a field, or differs from what stands here. */
export interface ImportWarning extends RecordPlace {
  readonly field: string
  readonly warning: RegisterWarningKind | 'other-organisation' | 'kept-ours' | 'kept-status'
  readonly value: string
}

/** What happens with one record. */
export interface PlannedRecord extends RecordPlace {
  readonly outcome: ImportOutcome | 'left-out'
  readonly organisation: string | null
  /** Whose it is, as far as the record says. */
  readonly owner: 'ours' | 'nameless' | 'other'
  readonly incoming: ImportableRecord
  readonly draft: DraftAlgorithm
  readonly entry: RegisterEntry | null
  readonly merged: MergedFacts | null
}

/** What an import would do, before anything is written. */
export interface ImportPlan {
  readonly planned: readonly PlannedRecord[]
  readonly repeats: readonly RecordPlace[]
  readonly refused: readonly (RecordPlace & { readonly reason: RegisterRecordRefusal })[]
  readonly warnings: readonly ImportWarning[]
}

/** What stands here already. */
export interface Present {
  readonly organisationName: string
  readonly entries: readonly RegisterEntry[]
  readonly algorithms: ReadonlyMap<string, Pick<Algorithm, 'facts' | 'status'>>
}

/** Compares what the files say with what stands here. */
export function planImport(reading: RegisterReading, present: Present, choices: ImportChoices): ImportPlan {
  const known = knownEntries(present.entries)
  const planned = reading.records.map((incoming) => planRecord(incoming, { ...present, known }, choices))
  return {
    planned,
    repeats: reading.repeats,
    refused: reading.refused,
    warnings: [...reading.warnings, ...planned.flatMap((record) => remarks(record, present))],
  }
}

type Known = Present & { readonly known: ReturnType<typeof knownEntries> }

function planRecord(incoming: ImportableRecord, present: Known, choices: ImportChoices): PlannedRecord {
  const { file, record, content } = incoming
  const owner = ownerOf(content.organisation, present.organisationName)
  const { outcome, entry } = recognise({ ...incoming, dutch: content.language === 'nl' }, present.known)
  const left = entry === null && owner !== 'ours' && choices[owner === 'other' ? 'others' : 'nameless'] === 'leave'
  const draft = draftAlgorithm(content)
  const current = entry === null ? undefined : present.algorithms.get(entry.algorithmId)
  const merged =
    outcome === 'updated' && entry !== null && current !== undefined
      ? mergeFacts(current.facts, entry.facts, draft.facts)
      : null
  return {
    file,
    record,
    outcome: left ? 'left-out' : outcome,
    organisation: content.organisation,
    owner,
    incoming,
    draft,
    entry,
    merged,
  }
}

const ownerOf = (organisation: string | null, ours: string): PlannedRecord['owner'] => {
  if (organisation === null) return 'nameless'
  return isSameOrganisation(organisation, ours) ? 'ours' : 'other'
}

/** What a person should know about a record beyond its own oddities. */
function remarks(planned: PlannedRecord, present: Present): readonly ImportWarning[] {
  const { file, record } = planned
  const found: ImportWarning[] = []
  if (planned.owner === 'other')
    found.push({
      file,
      record,
      field: 'organization',
      warning: 'other-organisation',
      value: planned.organisation ?? '',
    })
  if (planned.merged === null) return found
  for (const field of planned.merged.kept) found.push({ file, record, field, warning: 'kept-ours', value: '' })
  const said = planned.incoming.content.status
  const current = present.algorithms.get(planned.entry?.algorithmId ?? '')
  if (said !== null && current !== undefined && !agree(said, current.status))
    found.push({ file, record, field: 'status', warning: 'kept-status', value: '' })
  return found
}

/** Does the register say the same about where the algorithm stands? A stopped algorithm is in use for the register. */
function agree(said: 'inDevelopment' | 'inUse' | 'outOfUse', status: AlgorithmStatus): boolean {
  if (said === 'inUse') return status === 'inUse' || status === 'suspended' || status === 'pilot'
  if (said === 'outOfUse') return status === 'outOfUse' || status === 'rejected' || status === 'withdrawn'
  return status === 'idea' || status === 'inDevelopment' || status === 'pilot'
}
