import { classInForce, type Classification } from '../algorithm/classification.ts'
import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { AlgorithmFlags } from '../algorithm/facts.ts'
import type { RunAtGate } from '../instrument-run/instrument-code.ts'
import type { Paper } from '../route/paper.ts'
import { termEnds, type Term, type TermId } from '../routing/term.ts'
import { outcomeOf, type Screening } from '../screening/screening.ts'
import type { Day } from '../shared/dates.ts'
import {
  neededInstruments,
  stillMissing,
  type InstrumentTrigger,
  type NeededInstrument,
  type NeededKind,
} from './instrument-trigger.ts'
import { satisfiedByDossier } from './satisfied.ts'

/** What a dossier recorded that says which instruments are needed, and which are there. */
export interface InstrumentRecords {
  readonly flags: AlgorithmFlags
  /** Newest first, like the classifications. */
  readonly screenings: readonly Screening[]
  readonly classifications: readonly Classification[]
  /** Oldest first. */
  readonly papers: readonly Paper[]
  readonly runs: readonly RunAtGate[]
}

/** Which instruments this dossier needs today, why, and which of them are there. */
export function neededHere(
  triggers: readonly InstrumentTrigger[],
  { flags, screenings, classifications, papers, runs }: InstrumentRecords,
): readonly NeededInstrument[] {
  const inForce = classInForce(classifications)
  const screening = screenings[0]
  return neededInstruments(
    triggers,
    {
      flags,
      riskClass: inForce?.riskClass ?? null,
      screening: screening === undefined ? null : outcomeOf(screening),
      riskGroup: inForce?.by.aiActRiskGroup ?? null,
    },
    satisfiedByDossier({
      papers,
      runs,
      screening: screening?.state ?? null,
      classification: inForce?.by ?? null,
    }),
  )
}

/** Instruments about what it means for people: a weighing without them does not know its facts. */
const assessments = ['iama', 'fria', 'dpia'] as const satisfies readonly NeededKind[]

/** True for an instrument without which a weighing does not know its facts. */
export const isAssessment = (instrument: NeededKind): instrument is (typeof assessments)[number] =>
  assessments.some((one) => one === instrument)

/**
 * Assessments that a law or rule asks of this dossier and that are neither adopted nor declared not needed. An idea at
 * G1 is only weighed on whether we want it; what it does to people is asked from G2 on (domain 3.2).
 */
export const missingAssessments = (
  needed: readonly NeededInstrument[],
  status: AlgorithmStatus,
): readonly NeededInstrument[] =>
  status === 'idea' ? [] : stillMissing(needed).filter(({ instrument }) => isAssessment(instrument))

/** How long an instrument stays good, by the term of the organisation; nothing for one that needs no second look. */
const renewals: Partial<Readonly<Record<NeededKind, TermId>>> = {
  iama: 'iamaValid',
  fria: 'iamaValid',
  dpia: 'dpiaReview',
}

/** The day before which an instrument that is there is looked at again; nothing when it has no day or no term. */
export function renewBy(
  { instrument, satisfied }: Pick<NeededInstrument, 'instrument' | 'satisfied'>,
  termOf: (id: TermId) => Term | undefined,
): Day | null {
  const id = renewals[instrument]
  const term = id === undefined ? undefined : termOf(id)
  if (term === undefined || satisfied?.state !== 'present' || satisfied.on === null) return null
  return termEnds(term, satisfied.on)
}
