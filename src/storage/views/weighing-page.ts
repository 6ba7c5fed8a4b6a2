import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Circumstances } from '#src/domain/weighing/transitions.ts'
import type { Tx } from '../database.ts'

/** What stands above a weighing: the algorithm, its class, and who is answerable. */
export interface WeighedAlgorithm {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly status: AlgorithmStatus
  readonly riskClass: RiskClass | null
  readonly body: string | null
  readonly bodyId: string | null
  readonly competenceBasis: string | null
  readonly portfolioHolder: string | null
}

/** The algorithm of a weighing with its body and portfolio holder, in one query. */
export async function selectOptionalWeighedAlgorithm(
  tx: Tx,
  algorithmId: string,
): Promise<WeighedAlgorithm | undefined> {
  const row = await tx
    .selectFrom('algorithm')
    .leftJoin('body', 'body.id', 'algorithm.competent_body_id')
    .leftJoin('person', 'person.id', 'algorithm.portfolio_holder_id')
    .select([
      'algorithm.id',
      'algorithm.slug',
      'algorithm.name',
      'algorithm.status',
      'algorithm.risk_class as riskClass',
    ])
    .select(['body.id as bodyId', 'body.name as body', 'algorithm.competence_basis as competenceBasis'])
    .select('person.name as portfolioHolder')
    .where('algorithm.id', '=', algorithmId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { ...row, status: row.status as AlgorithmStatus, riskClass: row.riskClass as RiskClass | null }
}

/** Names of people who hold a political office: only they are named, everyone else is shown by role. */
export async function selectOfficeHolders(tx: Tx): Promise<Readonly<Record<string, string>>> {
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('office_holder', '=', true)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}

/** A frozen version, without its text. */
export interface FrozenVersion {
  readonly number: number
  readonly sha256: string
  readonly frozenAt: string
}

/** The frozen versions of a weighing, oldest first. */
export async function selectFrozenVersions(tx: Tx, algorithmId: string): Promise<FrozenVersion[]> {
  return tx
    .selectFrom('snapshot')
    .innerJoin('weighing', 'weighing.id', 'snapshot.subject_id')
    .select(['snapshot.number', 'snapshot.sha256', 'snapshot.frozen_at as frozenAt'])
    .where('snapshot.subject_kind', '=', 'weighing')
    .where('weighing.algorithm_id', '=', algorithmId)
    .orderBy('snapshot.number')
    .execute()
}

/** One frozen version with its canonical text. */
export async function selectOptionalFrozenText(
  tx: Tx,
  algorithmId: string,
  number: number,
): Promise<(FrozenVersion & { readonly text: string }) | undefined> {
  return tx
    .selectFrom('snapshot')
    .innerJoin('weighing', 'weighing.id', 'snapshot.subject_id')
    .select(['snapshot.number', 'snapshot.sha256', 'snapshot.frozen_at as frozenAt', 'snapshot.text'])
    .where('snapshot.subject_kind', '=', 'weighing')
    .where('weighing.algorithm_id', '=', algorithmId)
    .where('snapshot.number', '=', number)
    .executeTakeFirst()
}

/** Compulsory instruments and advices that are neither there nor explained, by name. */
export function selectOptionalCircumstances(
  _tx: Tx,
  _algorithmId: string,
  _today: Day,
): Promise<Omit<Circumstances, 'hasDecisionQuestion'>> {
  return Promise.resolve({ instrumentsMissing: [], advicesMissing: [] })
}
