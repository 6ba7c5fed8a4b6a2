import { maybe, type AlgorithmFlag, type AlgorithmFlags } from '../algorithm/facts.ts'
import type { AiActRiskGroup } from '../algorithm/classification.ts'
import type { RiskClass } from '../algorithm/risk-class.ts'
import type { GateId } from '../route/gate.ts'
import type { ScreeningOutcome } from '../screening/screening.ts'
import type { Day } from '../shared/dates.ts'
import type { SourceKind } from '../shared/source.ts'

/** Instruments that can be needed for an algorithm. */
export const neededKinds = [
  'quickScan',
  'aiActClassification',
  'iama',
  'fria',
  'dpia',
  'biasAnalysis',
  'securityReview',
  'dpiaPrescan',
  'aiia',
  'ethics',
  'riskProfiling',
] as const
export type NeededKind = (typeof neededKinds)[number]

/** How binding it is: the law asks it, a rule does, a source recommends it. What is only our choice is never called law. */
export const obligations = ['legal', 'rule', 'recommended'] as const
export type Obligation = (typeof obligations)[number]

interface Bilingual {
  readonly nl: string
  readonly en: string
}

/** When something holds. An empty list asks nothing; everything that is filled must hold. */
export interface TriggerCondition {
  readonly classes: readonly RiskClass[]
  readonly anyFlag: readonly AlgorithmFlag[]
  readonly screening: ScreeningOutcome | null
  readonly riskGroups: readonly AiActRiskGroup[]
}

/** One rule: this instrument is needed then, with how binding, why and from where. */
export interface InstrumentTrigger {
  readonly id: string
  readonly instrument: NeededKind
  readonly when: TriggerCondition
  readonly obligation: Obligation
  readonly gates: readonly GateId[]
  readonly source: Bilingual & { readonly kind: SourceKind }
  readonly because: Bilingual
}

/** An instrument that is there or declared not needed: a paper, a record here, or a run of an instrument. */
export interface SatisfiedInstrument {
  readonly instrument: NeededKind
  readonly state: 'present' | 'notNeeded'
  /** The title, or the reason why it is not needed. */
  readonly title: string
  /** The day that it is of, when somebody said so. */
  readonly on: Day | null
}

/** What the rules look at. `null`: nobody knows, which counts as the higher. */
export interface TriggerSituation {
  readonly riskClass: RiskClass | null
  readonly flags: AlgorithmFlags
  readonly screening: ScreeningOutcome | null
  readonly riskGroup: AiActRiskGroup | null
}

/** An instrument that is needed, every reason for it, and what is there. */
export interface NeededInstrument {
  readonly instrument: NeededKind
  readonly obligation: Obligation
  readonly reasons: readonly InstrumentTrigger[]
  /** Needed only because somebody does not know something. */
  readonly doubt: boolean
  readonly gates: readonly GateId[]
  readonly satisfied: SatisfiedInstrument | null
}

type Certainty = 'sure' | 'doubt' | 'no'

const weakest = (parts: readonly Certainty[]): Certainty => {
  if (parts.includes('no')) return 'no'
  return parts.includes('doubt') ? 'doubt' : 'sure'
}

const known = <Value>(list: readonly Value[], value: Value | null): Certainty => {
  if (list.length === 0) return 'sure'
  if (value === null) return 'doubt'
  return list.includes(value) ? 'sure' : 'no'
}

function ofFlags(wanted: readonly AlgorithmFlag[], flags: AlgorithmFlags): Certainty {
  if (wanted.length === 0 || wanted.some((flag) => flags[flag] === true)) return 'sure'
  return wanted.some((flag) => maybe(flags, flag)) ? 'doubt' : 'no'
}

const holdsFor = ({ when }: InstrumentTrigger, situation: TriggerSituation): Certainty =>
  weakest([
    known(when.classes, situation.riskClass),
    ofFlags(when.anyFlag, situation.flags),
    known(when.screening === null ? [] : [when.screening], situation.screening),
    known(when.riskGroups, situation.riskGroup),
  ])

/** What was done last; of what has no day the first. */
const newest = (found: readonly SatisfiedInstrument[]): SatisfiedInstrument | null =>
  found.reduce<SatisfiedInstrument | null>(
    (best, one) => (best === null || (one.on ?? '') > (best.on ?? '') ? one : best),
    null,
  )

/** Which instruments are needed, why, and which of them are there. Doubt counts as needed (law 8 of the product). */
export function neededInstruments(
  triggers: readonly InstrumentTrigger[],
  situation: TriggerSituation,
  satisfied: readonly SatisfiedInstrument[],
): readonly NeededInstrument[] {
  const found = triggers
    .map((trigger) => ({ trigger, certainty: holdsFor(trigger, situation) }))
    .filter((one) => one.certainty !== 'no')
  return neededKinds.flatMap((instrument) => {
    const reasons = found.filter((one) => one.trigger.instrument === instrument)
    const obligation = obligations.find((level) => reasons.some((one) => one.trigger.obligation === level))
    if (obligation === undefined) return []
    return {
      instrument,
      obligation,
      reasons: reasons.map((one) => one.trigger),
      doubt: reasons.every((one) => one.certainty === 'doubt'),
      gates: [...new Set(reasons.flatMap((one) => one.trigger.gates))],
      satisfied: newest(satisfied.filter((one) => one.instrument === instrument)),
    }
  })
}

/** What somebody must still do before facts can be called complete: bound by law or rule, and not there. */
export const stillMissing = (needed: readonly NeededInstrument[]): readonly NeededInstrument[] =>
  needed.filter((one) => one.satisfied === null && one.obligation !== 'recommended')
