import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Classification } from '#src/domain/algorithm/classification.ts'
import type { ConsultedSociety } from '#src/domain/consultation/consulted-society.ts'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { CoreAnswer } from '#src/domain/decision/record.ts'
import type { RunAtGate } from '#src/domain/instrument-run/instrument-code.ts'
import type { InstrumentRecords } from '#src/domain/instrument-trigger/needed-here.ts'
import type { Paper } from '#src/domain/route/paper.ts'
import type { Screening } from '#src/domain/screening/screening.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'
import type { Origin } from '../instrument-runs.ts'
import type { Tables } from '../tables.ts'
import type { AdoptedRows } from '#src/domain/starting-decision/rules-in-force.ts'
import { consultations } from './put-out-consultations.ts'
import { normQuestions, type AskedAboutNorms } from './asked-about-norms.ts'
import { startingDecisionColumn } from '../starting-decisions.ts'
import { classifications, papers, runs, screenings, type OfAlgorithm } from './dossier-records.ts'

/** A decision that was taken about the algorithm, with its answer to the core question. */
export interface WeighedDecision {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly decidedOn: Day
  readonly body: string
  readonly coreAnswer: CoreAnswer | null
  /** The version of the weighing that it rests on. */
  readonly version: number | null
}

/** A frozen version, without its text. */
export interface FrozenVersion {
  readonly number: number
  readonly sha256: string
  readonly frozenAt: string
}

/** What stands around a weighing: the algorithm, who is answerable, who may be named, its versions and decisions. */
export interface WeighedAlgorithm {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly riskClass: RiskClass | null
  readonly body: string | null
  readonly competenceBasis: string | null
  readonly portfolioHolder: string | null
  /** Names of people who hold a political office: only they are named, everyone else is shown by role. */
  readonly names: Readonly<Record<string, string>>
  /** Oldest first. */
  readonly versions: readonly FrozenVersion[]
  /** Newest first, without those that were superseded. */
  readonly decisions: readonly WeighedDecision[]
  /** From which instruments effects were taken over. */
  readonly origins: readonly Origin[]
  /** Consultations about this weighing that everybody can read, the newest first. */
  readonly consultations: readonly ConsultedSociety[]
  /** Questions about the norms that were asked for this algorithm, the newest first. */
  readonly normQuestions: readonly AskedAboutNorms[]
}

const officeHolders = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('person as o')
      .select(['o.id', 'o.name'])
      .where('o.office_holder', '=', true)
      .orderBy('o.name')
      .orderBy('o.id'),
  ).as('officeHolders')

/** Moments inside JSON come in the shape of the database; here in ISO 8601. */
const moment = (text: string): string => new Date(text).toISOString()

const versions = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('snapshot as s')
      .innerJoin('weighing as w', 'w.id', 's.subject_id')
      .select(['s.number', 's.sha256', 's.frozen_at as frozenAt'])
      .where('s.subject_kind', '=', 'weighing')
      .whereRef('w.algorithm_id', '=', 'algorithm.id')
      .orderBy('s.number'),
  ).as('versions')

const decisions = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('decision as d')
      .innerJoin('body as b', 'b.id', 'd.body_id')
      .leftJoin('decision as later', 'later.supersedes', 'd.id')
      .select(['d.id', 'd.number', 'd.title', 'd.decided_on as decidedOn', 'b.name as body'])
      .select(['d.weighing_number as version', sql<CoreAnswer | null>`d.closing -> 'coreAnswer'`.as('coreAnswer')])
      .whereRef('d.algorithm_id', '=', 'algorithm.id')
      .where('later.id', 'is', null)
      .orderBy('d.decided_on', 'desc')
      .orderBy('d.number', 'desc'),
  ).as('decisions')

/** From which instruments something was taken over. */
const origins = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('instrument_transfer as t')
      .innerJoin('instrument_run as r', 'r.id', 't.run_id')
      .select(['t.target_id as targetId', 'r.id as runId', 'r.title as runTitle'])
      .distinct()
      .whereRef('r.algorithm_id', '=', 'algorithm.id')
      .where('t.target_id', 'is not', null)
      .$narrowType<{ targetId: string }>(),
  ).as('origins')

/** Everything around a weighing in one query. */
export async function selectOptionalWeighedAlgorithm(
  tx: Tx,
  algorithmId: string,
): Promise<WeighedAlgorithm | undefined> {
  const row = await tx
    .selectFrom('algorithm')
    .leftJoin('body', 'body.id', 'algorithm.competent_body_id')
    .leftJoin('person', 'person.id', 'algorithm.portfolio_holder_id')
    .select(['algorithm.id', 'algorithm.slug', 'algorithm.name', 'algorithm.risk_class as riskClass'])
    .select(['body.name as body', 'algorithm.competence_basis as competenceBasis', 'person.name as portfolioHolder'])
    .select((eb) => {
      const of = eb as unknown as OfAlgorithm
      return [officeHolders(of), versions(of), decisions(of), origins(of), consultations(of), normQuestions(of)]
    })
    .where('algorithm.id', '=', algorithmId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { officeHolders: people, ...rest } = row
  return {
    ...rest,
    riskClass: row.riskClass as RiskClass | null,
    names: Object.fromEntries(people.map((person) => [person.id, person.name])),
    versions: row.versions.map((version) => ({ ...version, frozenAt: moment(version.frozenAt) })),
  }
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

/** That an advice will not come, with the reason. */
const explained = (eb: ExpressionBuilder<Tables & { r: Tables['advice_request'] }, 'r'>) =>
  eb
    .selectFrom('advice_event as e')
    .select('e.id')
    .whereRef('e.request_id', '=', 'r.id')
    .where('e.kind', '=', 'notDelivered')

/** Advisors whose advice a law or framework asks for, who were asked, and who neither answered nor said why not. */
const awaited = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('advice_request as r')
      .select('r.advisor_name as name')
      .whereRef('r.algorithm_id', '=', 'algorithm.id')
      .where('r.basis', 'in', ['law', 'framework'])
      .where((of) =>
        of.not(of.exists(of.selectFrom('advice as a').select('a.id').whereRef('a.request_id', '=', 'r.id'))),
      )
      .where((of) => of.not(of.exists(explained(of))))
      .orderBy('r.due_on')
      .orderBy('r.id'),
  ).as('awaited')

/** A reason that somebody also gave, word for word, in other dossiers. */
export interface RepeatedReason {
  readonly text: string
  readonly dossiers: number
}

const reasonsOf = (personId: string) => sql`(
  SELECT w.algorithm_id, btrim(lower(x.reason)) AS words, x.reason
    FROM (SELECT weighing_id, by_person, reason FROM weighing_none_known
          UNION ALL SELECT weighing_id, by_person, reason FROM weighing_explained_cell) x
    JOIN weighing w ON w.id = x.weighing_id
   WHERE x.by_person = ${personId})`

/** Reasons of one person in this weighing that stand, in the same words, in the weighings of other algorithms too. */
const repeated = (personId: string) =>
  sql<RepeatedReason[]>`(
    SELECT coalesce(json_agg(json_build_object('text', r.reason, 'dossiers', r.dossiers) ORDER BY r.reason), '[]')
      FROM (SELECT min(mine.reason) AS reason, count(DISTINCT elsewhere.algorithm_id)::int AS dossiers
              FROM ${reasonsOf(personId)} mine
              JOIN ${reasonsOf(personId)} elsewhere
                ON elsewhere.words = mine.words AND elsewhere.algorithm_id <> mine.algorithm_id
             WHERE mine.algorithm_id = algorithm.id
             GROUP BY mine.words) r)`.as('repeated')

/** What a weighing waits for that is not in the weighing itself. */
export interface AwaitedByWeighing {
  /** Advisors whose advice is compulsory and not there. */
  readonly advices: readonly string[]
  /** What says which instruments are needed and which are there. */
  readonly records: InstrumentRecords
  readonly status: AlgorithmStatus
  /** Reasons of the reader that stand elsewhere too; none when nobody reads. */
  readonly repeated: readonly RepeatedReason[]
  /** The startbesluit of the day, which says what instruments are needed. */
  readonly startingDecision: AdoptedRows | null
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** Everything that the guards of a weighing look at outside it, in one query. */
export async function selectAwaited(
  tx: Tx,
  algorithmId: string,
  { day, readerId = null }: { readonly day: Day; readonly readerId?: string | null },
): Promise<AwaitedByWeighing> {
  const row = await tx
    .selectFrom('algorithm')
    .select(['algorithm.facts', 'algorithm.status'])
    .select((eb) => [awaited(eb), screenings(eb), classifications(eb), papers(eb), runs(eb)])
    .select(repeated(readerId ?? nobody))
    .select(startingDecisionColumn(day).as('startingDecision'))
    .where('algorithm.id', '=', algorithmId)
    .executeTakeFirstOrThrow()
  return {
    advices: row.awaited.map(({ name }) => name),
    repeated: row.repeated,
    startingDecision: row.startingDecision,
    status: row.status as AlgorithmStatus,
    records: {
      flags: row.facts.flags,
      screenings: row.screenings as Screening[],
      classifications: row.classifications as unknown as Classification[],
      papers: row.papers as Paper[],
      runs: row.runs as RunAtGate[],
    },
  }
}
