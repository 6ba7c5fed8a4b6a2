import type { Classification } from '../algorithm/classification.ts'
import type { Paper } from '../route/paper.ts'
import { papersInForce } from '../route/paper.ts'
import type { ScreeningState } from '../screening/screening.ts'
import type { NeededKind, SatisfiedInstrument } from './instrument-trigger.ts'

/** Which papers count for which instrument. An IAMA may do for the assessment of article 27. */
const papersFor: Partial<Readonly<Record<Paper['kind'], readonly NeededKind[]>>> = {
  iama: ['iama', 'fria'],
  dpia: ['dpia'],
  biasAnalysis: ['biasAnalysis'],
  securityReview: ['securityReview'],
}

/** What the dossier itself says: papers made elsewhere, a confirmed screening, and what the AI Act calls it. */
export function satisfiedByDossier(dossier: {
  readonly papers: readonly Paper[]
  readonly screening: ScreeningState | null
  readonly classification: Pick<Classification, 'aiActRiskGroup' | 'confirmedOn' | 'reason'> | null
}): readonly SatisfiedInstrument[] {
  const { papers, screening, classification } = dossier
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
    ...(screening === 'confirmed' ? [{ instrument: 'quickScan', state: 'present', title: '' } as const] : []),
    ...(classified ? [{ instrument: 'aiActClassification', state: 'present', title: '' } as const] : []),
  ]
}
