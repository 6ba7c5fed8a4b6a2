import type { QuestionKind } from '../decision/question-kind.ts'
import type { ApprovalLabel } from '../decision/decision.ts'
import { noFlags } from '../algorithm/facts.ts'
import type { DossierFacts, DossierOutcome } from './dossier-facts.ts'

/** An idea about which nothing is known: the starting point of tests. */
export const emptyDossier: DossierFacts = {
  status: 'idea',
  phase: 'problemAnalysis',
  legacy: false,
  riskClass: null,
  classConfirmed: false,
  flags: noFlags,
  screening: null,
  screeningOutcome: null,
  competentBodyId: null,
  inputs: [],
  outcomes: [],
  proposals: [],
  passages: [],
  openPreconditions: 0,
  lastStop: null,
  reviewDueOn: null,
  changeOpen: false,
}

/** A dossier of class B that is screened, classified and has a competent body. */
export const screenedDossier: DossierFacts = {
  ...emptyDossier,
  riskClass: 'B',
  classConfirmed: true,
  screening: 'confirmed',
  screeningOutcome: 'governanceApplies',
  competentBodyId: 'college',
  inputs: ['record', 'screening', 'classification', 'competentBody'],
}

/** What a body said on a day. */
export const outcome = (question: QuestionKind, label: ApprovalLabel, decidedOn = '2026-10-01'): DossierOutcome => ({
  question,
  label,
  decidedOn,
  recordedAt: `${decidedOn}T12:00:00.000Z`,
  decisionId: `d-${question}-${decidedOn}`,
  decisionNumber: `2026-${decidedOn}`,
  bodyName: 'college van B en W',
})
