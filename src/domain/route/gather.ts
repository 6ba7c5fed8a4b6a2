import { classInForce, type Classification } from '../algorithm/classification.ts'
import type { Algorithm } from '../algorithm/algorithm.ts'
import { openChange } from '../change/change-state.ts'
import type { JudgedChange } from '../change/change.ts'
import type { EmergencyStop } from '../algorithm/emergency-stop.ts'
import { isKnown } from '../algorithm/gaps.ts'
import { papersOfRun, type RunAtGate } from '../instrument-run/instrument-code.ts'
import type { AlgorithmStatus } from '../algorithm/status.ts'
import { outcomeOf, type Screening } from '../screening/screening.ts'
import type { Day } from '../shared/dates.ts'
import type { DossierFacts, DossierOutcome, DossierProposal, Passage } from './dossier-facts.ts'
import type { GateInput } from './gate.ts'
import { papersInForce, type Paper } from './paper.ts'

/** What was recorded about an algorithm by its own part of the house. */
export interface DossierRecords {
  readonly algorithm: Algorithm
  readonly screenings: readonly Screening[]
  readonly classifications: readonly Classification[]
  readonly stops: readonly EmergencyStop[]
  readonly passages: readonly Passage[]
  readonly papers: readonly Paper[]
  readonly changes: readonly JudgedChange[]
  /** Instruments that are filled in here, or that were done elsewhere and registered: a gate treats them the same. */
  readonly runs: readonly RunAtGate[]
}

/** What weighing, advice, proposals and decisions say about the same algorithm. */
export interface DossierProgress {
  readonly outcomes: readonly DossierOutcome[]
  readonly proposals: readonly DossierProposal[]
  readonly weighingReady: boolean
  readonly advicesReady: boolean
  readonly fgAdviceReady: boolean
  readonly openPreconditions: number
  readonly reviewDueOn: Day | null
}

/** The facts of the record that gates ask for. */
function knownInputs({ facts, responsibility }: Algorithm): readonly GateInput[] {
  const inputs: readonly [GateInput, boolean][] = [
    ['record', isKnown(facts, 'purpose') && isKnown(facts, 'process')],
    ['competentBody', responsibility.competentBodyId !== null],
    ['problem', isKnown(facts, 'problem')],
    ['purpose', isKnown(facts, 'purpose')],
    ['alternatives', isKnown(facts, 'alternatives')],
    ['legalBasis', isKnown(facts, 'legalBases')],
  ]
  return inputs.filter(([, known]) => known).map(([input]) => input)
}

/** What was done again because of a change: screened, and the assessments looked at since, here or elsewhere. */
function inputsSince(change: JudgedChange, { screenings, papers, runs }: DossierRecords): readonly GateInput[] {
  const adopted = runs.filter(({ adoptedOn }) => adoptedOn !== null && adoptedOn >= change.reportedOn)
  const again = (kind: Paper['kind']): boolean =>
    papersInForce(papers).some((paper) => paper.kind === kind && paper.recordedAt >= change.reportedAt) ||
    adopted.some((run) => papersOfRun(run).includes(kind))
  const screened = screenings.some(
    ({ state, answers }) => state === 'confirmed' && answers.every(({ answeredOn }) => answeredOn >= change.reportedOn),
  )
  const inputs: readonly [GateInput, boolean][] = [
    ['changeDescription', true],
    ['screenedAgain', screened],
    ['iamaAgain', again('iama')],
    ['dpiaAgain', again('dpia')],
  ]
  return inputs.filter(([, done]) => done).map(([input]) => input)
}

/** Where it was when it came to a standstill: a second stop of what stands still already changes nothing of that. */
const stoppedFrom = (stops: DossierRecords['stops']): AlgorithmStatus =>
  stops.find(({ from }) => from !== 'suspended')?.from ?? 'suspended'

/** The facts that route and transitions look at, put together from everything that was recorded. */
export function gatherDossier(records: DossierRecords, progress: DossierProgress): DossierFacts {
  const { algorithm } = records
  const riskClass = classInForce(records.classifications)?.riskClass ?? null
  const change = openChange(records.changes, { ...progress, riskClass, passages: records.passages })
  const screening = records.screenings[0]
  const inForce = classInForce(records.classifications)
  const stop = records.stops[0]
  const ready: readonly [GateInput, boolean][] = [
    ['screening', screening?.state === 'confirmed'],
    ['classification', inForce?.confirmed === true],
    ['weighing', progress.weighingReady],
    // The facts of a weighing are complete only with the groups that it touches: nobody writes them down twice.
    ['stakeholders', progress.weighingReady],
    ['advices', progress.advicesReady],
    ['fgAdvice', progress.fgAdviceReady],
  ]
  return {
    status: algorithm.status,
    phase: algorithm.phase,
    legacy: algorithm.legacy,
    riskClass,
    classConfirmed: inForce?.confirmed ?? false,
    flags: algorithm.facts.flags,
    screening: screening?.state ?? null,
    screeningOutcome: screening === undefined ? null : outcomeOf(screening),
    competentBodyId: algorithm.responsibility.competentBodyId,
    inputs: [
      ...knownInputs(algorithm),
      ...ready.filter(([, is]) => is).map(([input]) => input),
      ...papersInForce(records.papers).map((paper) => paper.kind),
      ...(change === null ? [] : inputsSince(change, records)),
      ...records.runs.flatMap(papersOfRun),
    ],
    outcomes: progress.outcomes,
    proposals: progress.proposals,
    passages: records.passages,
    openPreconditions: progress.openPreconditions,
    lastStop: stop === undefined ? null : { ...stop, from: stoppedFrom(records.stops) },
    reviewDueOn: progress.reviewDueOn,
    changeOpen: change !== null,
  }
}
