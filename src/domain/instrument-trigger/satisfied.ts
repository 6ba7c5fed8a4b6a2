import type { Classification } from '../algorithm/classification.ts'
import type { GateInput } from '../route/gate.ts'
import { papersOfRun, type InstrumentCode, type RunAtGate } from '../instrument-run/instrument-code.ts'
import type { Paper } from '../route/paper.ts'
import { papersInForce } from '../route/paper.ts'
import type { ScreeningState } from '../screening/screening.ts'
import type { NeededKind, SatisfiedInstrument } from './instrument-trigger.ts'

/** Which papers count for which instrument. An IAMA may do for the assessment of article 27. */
const papersFor: Partial<Readonly<Record<GateInput, readonly NeededKind[]>>> = {
  iama: ['iama', 'fria'],
  dpia: ['dpia'],
  biasAnalysis: ['biasAnalysis'],
  securityReview: ['securityReview'],
}

/** Which runs count for an instrument that is no paper at any gate. A short human-rights assessment is no IAMA. */
const runFor: Partial<Readonly<Record<InstrumentCode, NeededKind>>> = {
  dpiaPrescan: 'dpiaPrescan',
  aiia: 'aiia',
  ethics: 'ethics',
  riskProfiling: 'riskProfiling',
}

/** What the dossier itself says: papers made elsewhere, runs here, a confirmed screening, and what the AI Act calls it. */
export function satisfiedByDossier(dossier: {
  readonly papers: readonly Paper[]
  /** Instruments that are filled in here, or were registered as done elsewhere. */
  readonly runs: readonly RunAtGate[]
  readonly screening: ScreeningState | null
  readonly classification: Pick<Classification, 'aiActRiskGroup' | 'confirmedOn' | 'reason'> | null
}): readonly SatisfiedInstrument[] {
  const { papers, runs, screening, classification } = dossier
  const classified =
    classification !== null && classification.confirmedOn !== null && classification.aiActRiskGroup !== null
  return [
    ...papersInForce(papers).flatMap(({ kind, state, title, datedOn }) =>
      (papersFor[kind] ?? []).map((instrument): SatisfiedInstrument => ({
        instrument,
        state: state === 'notNeeded' ? state : 'present',
        title,
        on: datedOn,
      })),
    ),
    ...runs.flatMap((run) =>
      papersOfRun(run)
        .flatMap((kind) => papersFor[kind] ?? [])
        .map((instrument): SatisfiedInstrument => ({ instrument, state: 'present', title: '', on: run.adoptedOn })),
    ),
    ...runs.flatMap(({ instrument: code, status, adoptedOn }): readonly SatisfiedInstrument[] => {
      const instrument = runFor[code]
      if (instrument === undefined || status !== 'adopted') return []
      return [{ instrument, state: 'present', title: '', on: adoptedOn }]
    }),
    ...(screening === 'confirmed' ? [{ instrument: 'quickScan', state: 'present', title: '', on: null } as const] : []),
    ...(classified ? [{ instrument: 'aiActClassification', state: 'present', title: '', on: null } as const] : []),
  ]
}
