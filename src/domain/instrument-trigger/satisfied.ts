import type { Classification } from '../algorithm/classification.ts'
import type { InstrumentCode, RunAtGate } from '../instrument-run/instrument-code.ts'
import type { GateInput } from '../route/gate.ts'
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
  /** What the gates find, also when it was filled in here as a run. */
  readonly inputs: readonly GateInput[]
  /** Instruments that were done and stand for no paper at a gate. */
  readonly runs?: readonly RunAtGate[]
  readonly screening: ScreeningState | null
  readonly classification: Pick<Classification, 'aiActRiskGroup' | 'confirmedOn' | 'reason'> | null
}): readonly SatisfiedInstrument[] {
  const { papers, inputs, runs = [], screening, classification } = dossier
  const classified =
    classification !== null && classification.confirmedOn !== null && classification.aiActRiskGroup !== null
  return [
    ...papersInForce(papers).flatMap(({ kind, state, title }) =>
      (papersFor[kind] ?? []).map((instrument): SatisfiedInstrument => ({
        instrument,
        state: state === 'notNeeded' ? state : 'present',
        title,
      })),
    ),
    ...inputs.flatMap((input) =>
      (papersFor[input] ?? []).map((instrument): SatisfiedInstrument => ({ instrument, state: 'present', title: '' })),
    ),
    ...runs.flatMap(({ instrument: code, status }): readonly SatisfiedInstrument[] => {
      const instrument = runFor[code]
      return instrument === undefined || status !== 'adopted' ? [] : [{ instrument, state: 'present', title: '' }]
    }),
    ...(screening === 'confirmed' ? [{ instrument: 'quickScan', state: 'present', title: '' } as const] : []),
    ...(classified ? [{ instrument: 'aiActClassification', state: 'present', title: '' } as const] : []),
  ]
}
