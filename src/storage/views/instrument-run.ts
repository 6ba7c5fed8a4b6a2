import type { Selectable } from 'kysely'
import type { InstrumentDefinition } from '#src/domain/instrument/definition.ts'
import type { InstrumentRun, RunAnswer, RunHead } from '#src/domain/instrument-run/instrument-run.ts'
import type { SinceAdoption } from '#src/domain/instrument-run/run-transitions.ts'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'
import {
  actions,
  answers,
  assignments,
  changedOn,
  comments,
  decisions,
  evidence,
  findings,
  instances,
  participants,
  replacedBy,
  sessions,
  signOffs,
  stamp,
  stoppedOn,
  transfers,
  words,
} from './instrument-run-parts.ts'

type HeadRow = Omit<Selectable<Tables['instrument_run']>, 'definition'>

const headOf = (row: HeadRow): RunHead => ({
  id: row.id,
  algorithmId: row.algorithm_id,
  origin: row.origin as RunHead['origin'],
  instrument: row.instrument as RunHead['instrument'],
  urn: row.urn,
  version: row.version,
  title: row.title,
  status: row.status as RunHead['status'],
  facilitator: row.facilitator,
  purpose: row.purpose,
  plannedOn: row.planned_on,
  validUntil: row.valid_until,
  adoptedOn: row.adopted_on,
  adoptedBy: row.adopted_by,
  address: row.address,
  fileId: row.file_id,
  replacesId: row.replaces_id,
  startedBy: row.started_by,
  startedAt: row.started_at,
  readIn: row.read_in_at === null ? null : { at: row.read_in_at, sha256: row.read_in_sha256 ?? '' },
  revision: row.revision,
})

/** A run with the facts that say whether it is still up to date. */
export interface FoundRun {
  readonly run: InstrumentRun
  readonly algorithmName: string
  readonly since: SinceAdoption
  readonly replacedById: string | null
  readonly decisions: readonly RestingDecision[]
}

/** A decision that rests on a run, and the number of the version that was frozen for it. */
export interface RestingDecision {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly version: number
}

/** One query for a whole run, however much was filled in. */
export async function selectOptionalRun(tx: Tx, id: string): Promise<FoundRun | undefined> {
  const row = await tx
    .selectFrom('instrument_run')
    .innerJoin('algorithm', 'algorithm.id', 'instrument_run.algorithm_id')
    .select(headColumns)
    .select('algorithm.name as algorithmName')
    .select((eb) => [instances(eb), answers(eb), assignments(eb), participants(eb), sessions(eb)] as never)
    .select((eb) => [comments(eb), evidence(eb), actions(eb), signOffs(eb), findings(eb), transfers(eb)] as never)
    .select((eb) => [changedOn(eb), stoppedOn(eb), replacedBy(eb), decisions(eb)] as never)
    .where('instrument_run.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const found = row as unknown as HeadRow &
    Record<keyof Parts, never> &
    Since &
    Pick<FoundRun, 'algorithmName' | 'decisions'>
  const parts = Object.fromEntries(partNames.map((name) => [name, found[name]])) as unknown as Parts
  return {
    run: { ...headOf(found), definition: await definitionOf(tx, found), ...parts },
    algorithmName: found.algorithmName,
    since: sinceOf(found),
    replacedById: found.replacedBy,
    decisions: found.decisions,
  }
}

/** The questions of a run never change, and are large: they are read once. Whoever asks has found the run first. */
const definitions = new Map<string, InstrumentDefinition>()
const mostDefinitions = 40

async function definitionOf(tx: Tx, run: Pick<HeadRow, 'id' | 'origin'>): Promise<InstrumentDefinition | null> {
  if (run.origin === 'elsewhere') return null
  const known = definitions.get(run.id)
  if (known !== undefined) return known
  const { definition } = await tx
    .selectFrom('instrument_run')
    .select('definition')
    .where('id', '=', run.id)
    .executeTakeFirstOrThrow()
  const oldest = definitions.keys().next().value
  if (definitions.size >= mostDefinitions && oldest !== undefined) definitions.delete(oldest)
  if (definition !== null) definitions.set(run.id, definition)
  return definition
}

/** What of a run says what becomes of an answer: the questions, the instances, and the answers to these questions. */
export type RunToAnswer = Pick<InstrumentRun, 'id' | 'status' | 'origin' | 'definition' | 'instances' | 'answers'>

/** Only what is needed to save answers, however large the run is. */
export async function selectOptionalRunToAnswer(
  tx: Tx,
  id: string,
  questionIds: readonly string[],
): Promise<RunToAnswer | undefined> {
  const row = await tx
    .selectFrom('instrument_run')
    .select(['instrument_run.id', 'instrument_run.status', 'instrument_run.origin'])
    .select((eb) => [instances(eb)] as never)
    .where('instrument_run.id', '=', id)
    .forShare()
    .executeTakeFirst()
  if (row === undefined) return undefined
  const answered = await tx
    .selectFrom('instrument_answer as x')
    .select(['x.id', 'x.revision', ...words, ...stamp('x')])
    .where('x.run_id', '=', id)
    .where('x.question_id', 'in', questionIds.length === 0 ? [''] : questionIds)
    .execute()
  const found = row as Pick<HeadRow, 'id' | 'status' | 'origin'> & Pick<Parts, 'instances'>
  return {
    id: found.id,
    status: found.status as RunHead['status'],
    origin: found.origin as RunHead['origin'],
    definition: await definitionOf(tx, found),
    instances: found.instances,
    answers: answered as RunAnswer[],
  }
}

type Parts = Omit<InstrumentRun, keyof RunHead | 'definition'>
const partNames = [
  'instances',
  'answers',
  'assignments',
  'participants',
  'sessions',
  'comments',
  'evidence',
  'actions',
  'signOffs',
  'findings',
  'transfers',
] as const satisfies readonly (keyof Parts)[]

interface Since {
  readonly changedOn: string | null
  readonly stoppedOn: string | null
  readonly replacedBy: string | null
}

const sinceOf = ({ changedOn: changed, stoppedOn: stopped, replacedBy: newer }: Since): SinceAdoption => ({
  changedOn: changed,
  stoppedOn: stopped,
  replaced: newer !== null,
})

/** A run in the list of an algorithm, without what was filled in. */
export interface RunLine extends RunHead {
  readonly since: SinceAdoption
}

/** All runs of an algorithm, newest first. */
export async function selectRunsOf(tx: Tx, algorithmId: string): Promise<readonly RunLine[]> {
  const rows = await tx
    .selectFrom('instrument_run')
    .select(headColumns)
    .select((eb) => [changedOn(eb), stoppedOn(eb), replacedBy(eb)] as never)
    .where('algorithm_id', '=', algorithmId)
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .execute()
  return (rows as (HeadRow & Since)[]).map((row) => ({ ...headOf(row), since: sinceOf(row) }))
}

const headColumns = [
  'instrument_run.id',
  'instrument_run.organisation_id',
  'instrument_run.algorithm_id',
  'instrument_run.origin',
  'instrument_run.instrument',
  'instrument_run.urn',
  'instrument_run.version',
  'instrument_run.title',
  'instrument_run.status',
  'instrument_run.facilitator',
  'instrument_run.purpose',
  'instrument_run.planned_on',
  'instrument_run.valid_until',
  'instrument_run.adopted_on',
  'instrument_run.adopted_by',
  'instrument_run.address',
  'instrument_run.file_id',
  'instrument_run.replaces_id',
  'instrument_run.started_by',
  'instrument_run.started_at',
  'instrument_run.read_in_at',
  'instrument_run.read_in_sha256',
  'instrument_run.revision',
] as const
