import type { PaperInput } from '../route/gate.ts'
import type { Day } from '../shared/dates.ts'

/** What kind of instrument a run is, whatever form was used. */
export const instrumentCodes = [
  'humanRights',
  'humanRightsShort',
  'impactful',
  'dpia',
  'dpiaPrescan',
  'aiia',
  'ethics',
  'bias',
  'riskProfiling',
  'security',
  'other',
] as const
export type InstrumentCode = (typeof instrumentCodes)[number]

/** The paper that a gate asks for and that an adopted run is; before that the run is its draft, where a gate asks for one. */
interface CountsAs {
  readonly adopted: PaperInput | null
  readonly started: PaperInput | null
}

const nothing: CountsAs = { adopted: null, started: null }

const countsAs: Readonly<Record<InstrumentCode, CountsAs>> = {
  humanRights: { adopted: 'iama', started: 'iamaDraft' },
  // Half a day for class C, where no gate asks for more.
  humanRightsShort: nothing,
  impactful: nothing,
  dpia: { adopted: 'dpia', started: 'dpiaStarted' },
  dpiaPrescan: nothing,
  aiia: nothing,
  ethics: nothing,
  bias: { adopted: 'biasAnalysis', started: null },
  riskProfiling: nothing,
  security: { adopted: 'securityReview', started: null },
  other: nothing,
}

/** What a gate needs to know of a run. */
export interface RunAtGate {
  readonly instrument: InstrumentCode
  readonly status: 'planned' | 'running' | 'draft' | 'adopted'
  /** Nothing while it is not adopted. */
  readonly adoptedOn: Day | null
}

/** Which papers a run stands for at the gates, so that nothing is pointed out twice. */
export function papersOfRun(run: RunAtGate): readonly PaperInput[] {
  const { adopted, started } = countsAs[run.instrument]
  const papers = run.status === 'adopted' ? [adopted, started] : run.status === 'draft' ? [started] : []
  const running = run.status === 'running' && started === 'dpiaStarted' ? [started] : []
  return [...papers, ...running].filter((paper) => paper !== null)
}

/** The instrument that a form is, by its urn; what we do not know is `other` until somebody says what it is. */
export function codeOfUrn(urn: string): InstrumentCode {
  const known: readonly (readonly [RegExp, InstrumentCode])[] = [
    [/mensenrechtentoets-kort/, 'humanRightsShort'],
    [/mensenrechtentoets|(^|[:.])iama($|[:.])/, 'humanRights'],
    [/impactvol/, 'impactful'],
    [/prescan|pre-scan/, 'dpiaPrescan'],
    [/(^|[:.])dpia($|[:.])/, 'dpia'],
    [/(^|[:.])aiia($|[:.])/, 'aiia'],
  ]
  return known.find(([pattern]) => pattern.test(urn))?.[1] ?? 'other'
}
