import { noAiActFacts } from '#src/domain/algorithm/ai-act-facts.ts'
import type { Classification } from '#src/domain/algorithm/classification.ts'
import type { AlgorithmStatus } from '#src/domain/algorithm/status.ts'
import type { EmergencyStop } from '#src/domain/algorithm/emergency-stop.ts'
import type { JudgedChange } from '#src/domain/change/change.ts'
import type { UseVersion } from '#src/domain/change/unreported-use.ts'
import type { RunAtGate } from '#src/domain/instrument-run/instrument-code.ts'
import type { Paper } from '#src/domain/route/paper.ts'
import type { Screening } from '#src/domain/screening/screening.ts'
import { asAlgorithm, type AlgorithmVersion, type StoredAlgorithm } from '../algorithms.ts'
import type { AdviceKind, AdviceVerdict } from '#src/domain/advice/advice-kind.ts'
import type { Question, QuestionAnswer } from '#src/domain/question/question.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { AdoptedRows } from '#src/domain/starting-decision/rules-in-force.ts'
import type { Tx } from '../database.ts'
import type { DutyRow } from '../duties.ts'
import type { StoredStopNote } from '../emergency-stops.ts'
import type { RecordedPassage, StatusChange } from '../route-records.ts'
import { startingDecisionColumn } from '../starting-decisions.ts'
import {
  acknowledgements,
  adviceRequests,
  advices,
  decisions,
  questions,
  waivers,
  weighingStatus,
  type DossierWaiver,
} from './dossier-company.ts'
import {
  changes,
  classifications,
  duties,
  otherUses,
  papers,
  passages,
  runs,
  screenings,
  statusChanges,
  stopNotes,
  stops,
  versions,
} from './dossier-records.ts'

/** Everything that was recorded about one algorithm, read at once. */
export interface DossierRows {
  readonly algorithm: StoredAlgorithm
  /** Newest first. */
  readonly screenings: readonly Screening[]
  /** Newest first, with when it was proposed. */
  readonly classifications: readonly (Classification & { readonly at: string })[]
  /** Newest first. */
  readonly stops: readonly EmergencyStop[]
  readonly stopNotes: readonly StoredStopNote[]
  /** Oldest first, like everything below. */
  readonly statusChanges: readonly StatusChange[]
  readonly passages: readonly RecordedPassage[]
  readonly papers: readonly Paper[]
  readonly duties: readonly DutyRow[]
  /** Tasks that do not go together, with one person who has something to do with this algorithm today. */
  readonly waivers: readonly DossierWaiver[]
  readonly versions: readonly (Omit<AlgorithmVersion, 'facts'> & UseVersion)[]
  /** The same algorithm, used for something else. */
  readonly otherUses: readonly OtherUseLine[]
  readonly changes: readonly JudgedChange[]
  /** What office holders chose to record as read, the newest first. */
  readonly acknowledgements: readonly AcknowledgementLine[]
  readonly questions: readonly (Question & { readonly answers: readonly QuestionAnswer[] })[]
  readonly advices: readonly AdviceLine[]
  readonly adviceRequests: readonly AdviceRequestLine[]
  readonly decisions: readonly DecisionLine[]
  readonly weighingStatus: string | null
  /** The startbesluit that holds on the day of reading. */
  readonly startingDecision: AdoptedRows | null
  /** Instruments, with how far each is. */
  readonly runs: readonly (RunAtGate & { readonly id: string })[]
}

/** That an office holder took note of a version, because that person chose to record it. */
export interface AcknowledgementLine {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly jobTitle: string
  readonly number: number
  readonly on: Day
}

/** Another use of the same algorithm, with a dossier of its own. */
export interface OtherUseLine {
  readonly id: string
  readonly name: string
  readonly status: AlgorithmStatus
  readonly purpose: string | null
  readonly first: boolean
}

/** A delivered advice, by function. */
export interface AdviceLine {
  readonly id: string
  readonly kind: AdviceKind
  readonly advisor: string
  readonly verdict: AdviceVerdict
  readonly on: Day
}

/** An advice that was asked for, and whether it came or is known not to come. */
export interface AdviceRequestLine {
  readonly id: string
  readonly kind: AdviceKind
  readonly advisor: string
  readonly dueOn: Day
  readonly settled: boolean
}

/** A decision about the algorithm that was not replaced by a later one. */
export interface DecisionLine {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly on: Day
  readonly reviewOn: Day | null
}

/** One query for the whole dossier of an algorithm, however much was recorded. */
export async function selectOptionalDossier(tx: Tx, id: string, day: Day): Promise<DossierRows | undefined> {
  const row = await tx
    .selectFrom('algorithm')
    .selectAll()
    .select((eb) => [screenings(eb), classifications(eb), stops(eb), stopNotes(eb), statusChanges(eb)])
    .select((eb) => [
      passages(eb),
      papers(eb),
      duties(eb),
      versions(eb),
      otherUses(eb),
      changes(eb),
      questions(eb),
      acknowledgements(eb),
    ])
    .select(waivers(day).as('waivers'))
    .select((eb) => [advices(eb), adviceRequests(eb), decisions(eb), weighingStatus(eb)])
    .select(startingDecisionColumn(day).as('startingDecision'))
    .select((eb) => runs(eb))
    .where('algorithm.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    algorithm: asAlgorithm(row),
    screenings: row.screenings as Screening[],
    classifications: row.classifications.map((one) => ({
      ...one,
      aiAct: one.aiAct ?? noAiActFacts,
    })) as DossierRows['classifications'],
    stops: row.stops as EmergencyStop[],
    stopNotes: row.stopNotes as StoredStopNote[],
    statusChanges: row.statusChanges as StatusChange[],
    passages: row.passages as RecordedPassage[],
    papers: row.papers as Paper[],
    duties: row.duties as DutyRow[],
    waivers: row.waivers,
    versions: row.versions,
    changes: row.changes,
    acknowledgements: row.acknowledgements,
    otherUses: row.otherUses as OtherUseLine[],
    questions: row.questions,
    advices: row.advices,
    adviceRequests: row.adviceRequests as AdviceRequestLine[],
    decisions: row.decisions,
    weighingStatus: row.weighingStatus,
    startingDecision: row.startingDecision,
    runs: row.runs as DossierRows['runs'],
  }
}
