import type { Algorithm, Responsibility } from '#src/domain/algorithm/algorithm.ts'
import { nothingKnown, type AlgorithmFacts } from '#src/domain/algorithm/facts.ts'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { AlgorithmStatus, LifecyclePhase } from '#src/domain/algorithm/status.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Selectable } from 'kysely'
import type { Tx } from './database.ts'
import { json } from './json.ts'
import type { AlgorithmTables } from './tables/algorithm.ts'

/** An algorithm as it is kept: the record, with the class in force that lists and rules look at. */
export interface StoredAlgorithm extends Algorithm {
  readonly riskClass: RiskClass | null
  readonly classConfirmed: boolean
  readonly changedAt: Moment
  /** Version of the facts. */
  readonly number: number
}

/** A row as the domain knows it. */
export const asAlgorithm = (row: Selectable<AlgorithmTables['algorithm']>): StoredAlgorithm => ({
  id: row.id,
  slug: row.slug,
  facts: { ...nothingKnown(row.name), ...row.facts },
  responsibility: {
    competentBodyId: row.competent_body_id,
    competenceBasis: row.competence_basis,
    portfolioHolderId: row.portfolio_holder_id,
    processOwnerId: row.process_owner_id,
    projectLeadId: row.project_lead_id,
    overseerId: row.overseer_id,
  },
  status: row.status as AlgorithmStatus,
  phase: row.phase as LifecyclePhase,
  legacy: row.legacy,
  takenOver: row.taken_over,
  unchecked: row.unchecked,
  registeredAt: row.registered_at,
  changedAt: row.changed_at,
  riskClass: row.risk_class as RiskClass | null,
  classConfirmed: row.class_confirmed,
  number: row.number,
  revision: row.revision,
})

export const insertAlgorithm = (tx: Tx, organisationId: string, algorithm: Algorithm): Promise<void> =>
  insertAlgorithms(tx, organisationId, [algorithm])

/** Rows of one statement: far below the most parameters that PostgreSQL takes. */
const together = 500

/** Keeps many algorithms at once, as an import does. */
export async function insertAlgorithms(
  tx: Tx,
  organisationId: string,
  algorithms: readonly Algorithm[],
): Promise<void> {
  for (let first = 0; first < algorithms.length; first += together) {
    const rows = algorithms.slice(first, first + together).map((algorithm) => rowOf(organisationId, algorithm))
    await tx.insertInto('algorithm').values(rows).execute()
  }
}

const rowOf = (organisationId: string, algorithm: Algorithm) => ({
  id: algorithm.id,
  organisation_id: organisationId,
  slug: algorithm.slug,
  name: algorithm.facts.name,
  facts: json(algorithm.facts),
  status: algorithm.status,
  phase: algorithm.phase,
  legacy: algorithm.legacy,
  ...responsibilityColumns(algorithm.responsibility),
  risk_class: null,
  taken_over: algorithm.takenOver === null ? null : json(algorithm.takenOver),
  unchecked: json(algorithm.unchecked),
  registered_at: algorithm.registeredAt,
  changed_at: algorithm.registeredAt,
})

const responsibilityColumns = (given: Responsibility) => ({
  competent_body_id: given.competentBodyId,
  competence_basis: given.competenceBasis,
  portfolio_holder_id: given.portfolioHolderId,
  process_owner_id: given.processOwnerId,
  project_lead_id: given.projectLeadId,
  overseer_id: given.overseerId,
})

export async function selectOptionalAlgorithm(tx: Tx, id: string): Promise<StoredAlgorithm | undefined> {
  const row = await tx.selectFrom('algorithm').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : asAlgorithm(row)
}

/** The same, held until the transaction ends: nobody changes it meanwhile. */
export async function selectAlgorithmForUpdate(tx: Tx, id: string): Promise<StoredAlgorithm | undefined> {
  const row = await tx.selectFrom('algorithm').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row === undefined ? undefined : asAlgorithm(row)
}

export async function selectOptionalAlgorithmBySlug(tx: Tx, slug: string): Promise<StoredAlgorithm | undefined> {
  const row = await tx.selectFrom('algorithm').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row === undefined ? undefined : asAlgorithm(row)
}

export async function selectAlgorithms(tx: Tx): Promise<StoredAlgorithm[]> {
  const rows = await tx.selectFrom('algorithm').selectAll().orderBy('name').orderBy('id').execute()
  return rows.map(asAlgorithm)
}

/** Every slug in use, now or before, that starts like this one: an old address never becomes that of another. */
export async function selectSlugsLike(tx: Tx, slug: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('algorithm')
    .select('slug')
    .where('slug', 'like', `${slug}%`)
    .union((eb) => eb.selectFrom('algorithm_old_address').select('slug').where('slug', 'like', `${slug}%`))
    .orderBy('slug')
    .execute()
  return rows.map((row) => row.slug)
}

/** New facts, as the next version. False when somebody else was first. */
export async function updateAlgorithmFacts(
  tx: Tx,
  algorithm: Pick<StoredAlgorithm, 'id' | 'facts' | 'unchecked' | 'revision'>,
  at: Moment,
): Promise<boolean> {
  const result = await tx
    .updateTable('algorithm')
    .set((eb) => ({
      name: algorithm.facts.name,
      facts: json(algorithm.facts),
      unchecked: json(algorithm.unchecked),
      changed_at: at,
      number: eb('number', '+', 1),
      revision: algorithm.revision + 1,
    }))
    .where('id', '=', algorithm.id)
    .where('revision', '=', algorithm.revision)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Who is answerable from now on. False when somebody else was first. */
export async function updateResponsibility(
  tx: Tx,
  algorithm: { readonly id: string; readonly revision: number; readonly responsibility: Responsibility },
  at: Moment,
): Promise<boolean> {
  const result = await tx
    .updateTable('algorithm')
    .set({ ...responsibilityColumns(algorithm.responsibility), changed_at: at, revision: algorithm.revision + 1 })
    .where('id', '=', algorithm.id)
    .where('revision', '=', algorithm.revision)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Where it stands; held for update by the caller. A stop and a class are no changes of the text: no revision. */
export async function updateAlgorithmStatus(
  tx: Tx,
  id: string,
  status: AlgorithmStatus,
  { phase, at }: { readonly phase: LifecyclePhase; readonly at: Moment },
): Promise<void> {
  await tx.updateTable('algorithm').set({ status, phase, changed_at: at }).where('id', '=', id).execute()
}

export async function updateAlgorithmClass(
  tx: Tx,
  id: string,
  inForce: { readonly riskClass: RiskClass; readonly confirmed: boolean },
  at: Moment,
): Promise<void> {
  await tx
    .updateTable('algorithm')
    .set({ risk_class: inForce.riskClass, class_confirmed: inForce.confirmed, changed_at: at })
    .where('id', '=', id)
    .execute()
}

/** Facts as they were saved once. */
export interface AlgorithmVersion {
  readonly id: string
  readonly algorithmId: string
  readonly number: number
  readonly facts: AlgorithmFacts
  readonly savedBy: string | null
  readonly savedAt: Moment
}

export const appendAlgorithmVersion = (tx: Tx, organisationId: string, version: AlgorithmVersion): Promise<void> =>
  appendAlgorithmVersions(tx, organisationId, [version])

/** Keeps versions of many algorithms at once. */
export async function appendAlgorithmVersions(
  tx: Tx,
  organisationId: string,
  versions: readonly AlgorithmVersion[],
): Promise<void> {
  for (let first = 0; first < versions.length; first += together) {
    const rows = versions.slice(first, first + together).map((version) => ({
      id: version.id,
      organisation_id: organisationId,
      algorithm_id: version.algorithmId,
      number: version.number,
      facts: json(version.facts),
      saved_by: version.savedBy,
      saved_at: version.savedAt,
    }))
    await tx.insertInto('algorithm_version').values(rows).execute()
  }
}

export async function selectAlgorithmVersions(tx: Tx, algorithmId: string): Promise<AlgorithmVersion[]> {
  const rows = await tx
    .selectFrom('algorithm_version')
    .selectAll()
    .where('algorithm_id', '=', algorithmId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    algorithmId: row.algorithm_id,
    number: row.number,
    facts: { ...nothingKnown(row.facts.name), ...row.facts },
    savedBy: row.saved_by,
    savedAt: row.saved_at,
  }))
}
