import { isApproval, lastOutcome } from '../algorithm/guards.ts'
import type { AlgorithmStatus } from '../algorithm/status.ts'
import type { DossierFacts, DossierOutcome, DossierProposal } from './dossier-facts.ts'
import { gateOf, gates, inputsOf, momentOf } from './gates.ts'
import type { Gate, GateId } from './gate.ts'
import type { GatePassage, GateState, Mover, Route, RouteStep } from './route.ts'

const line: readonly GateId[] = gates.filter((gate) => !gate.anyTime).map((gate) => gate.id)

/** The first gate that is still open for an algorithm of this status, also when nobody decided on what came before. */
const floors: Readonly<Record<AlgorithmStatus, GateId>> = {
  idea: 'G0',
  inDevelopment: 'G1',
  pilot: 'G3',
  inUse: 'G5',
  suspended: 'G0',
  outOfUse: 'G9',
  rejected: 'G0',
  withdrawn: 'G0',
}

function soundOf(said: DossierOutcome): 'decision' | 'refusal' | 'deferred' {
  if (isApproval(said) || said.label === 'otherwise') return 'decision'
  return said.label === 'deferred' ? 'deferred' : 'refusal'
}

/** What the body last said at a gate (a no weighs before a yes when a gate has two questions), or what officials recorded there. */
export function passageOf(gate: Gate, facts: DossierFacts): GatePassage | null {
  const said = gate.questions.flatMap((question) => lastOutcome(facts, question) ?? [])
  const decisive = (['refusal', 'deferred', 'decision'] as const).flatMap((kind) =>
    said.filter((one) => soundOf(one) === kind).map((one) => ({ kind, one })),
  )[0]
  if (decisive !== undefined) {
    const { kind, one } = decisive
    return { kind, on: one.decidedOn, decisionId: one.decisionId, decisionNumber: one.decisionNumber }
  }
  const recorded = facts.passages.filter((one) => one.gate === gate.id).toSorted((a, b) => b.on.localeCompare(a.on))[0]
  if (recorded?.kind === 'direction' && facts.riskClass === 'B') return { kind: 'direction', on: recorded.on }
  if (gate.id === 'G0') return missingAt(gate, facts).length === 0 ? { kind: 'administrative', on: null } : null
  const byOfficials = momentOf(gate, facts).by === 'administrative' && recorded?.kind === 'passed'
  return byOfficials ? { kind: 'administrative', on: recorded.on } : null
}

const missingAt = (gate: Gate, facts: DossierFacts): RouteStep['missing'] =>
  inputsOf(gate, facts).filter((input) => !facts.inputs.includes(input))

const isPassed = (id: GateId, facts: DossierFacts): boolean => {
  const passage = passageOf(gateOf(id), facts)
  return passage !== null && passage.kind !== 'deferred' && passage.kind !== 'refusal'
}

const applies = (id: GateId, facts: DossierFacts): boolean => momentOf(gateOf(id), facts).by !== 'notApplicable'

const proposalFor = (id: GateId, facts: DossierFacts): DossierProposal | undefined =>
  facts.proposals.find((proposal) => proposal.gates.includes(id))

const hasEnded = (status: AlgorithmStatus): boolean => ['rejected', 'withdrawn', 'outOfUse'].includes(status)

/** Where the algorithm is: the first open gate, or the last of the gates that one proposal bundles. */
export function hereOf(facts: DossierFacts): GateId | null {
  if (hasEnded(facts.status)) return null
  if (facts.status === 'suspended') return 'G8'
  const passed = line.filter((id) => id !== 'G6' && isPassed(id, facts))
  const after = Math.max(-1, ...passed.map((id) => line.indexOf(id))) + 1
  const first = Math.max(after, line.indexOf(floors[facts.status]))
  const here = line.slice(first).find((id) => applies(id, facts))
  if (here === undefined) return null
  const bundle = proposalFor(here, facts)?.gates.filter((id) => line.includes(id)) ?? []
  return [here, ...bundle].reduce((last, id) => (line.indexOf(id) > line.indexOf(last) ? id : last))
}

/** A gate that lies behind: bundled with where we are, or skipped without a record. */
const stateBehind = (id: GateId, facts: DossierFacts, here: GateId | null): GateState =>
  here !== null && proposalFor(id, facts)?.gates.includes(here) === true ? 'here' : 'skipped'

/** A stopped algorithm is drawn from where it was stopped. */
const referenceOf = (facts: DossierFacts, here: GateId | null): GateId =>
  here === null || here === 'G8' ? floors[facts.lastStop?.from ?? 'idea'] : here

function stateOf(id: GateId, facts: DossierFacts, here: GateId | null): GateState {
  if (id === here) return 'here'
  if (!line.includes(id)) return id === 'G7' && facts.changeOpen && !hasEnded(facts.status) ? 'here' : 'anyTime'
  if (id !== 'G6' && isPassed(id, facts)) return 'done'
  if (!applies(id, facts) || hasEnded(facts.status)) return 'notApplicable'
  const reference = line.indexOf(referenceOf(facts, here))
  if (line.indexOf(id) < reference) return stateBehind(id, facts, here)
  return id === line.slice(reference + 1).find((other) => applies(other, facts)) ? 'next' : 'later'
}

/** Officials prepare; once a proposal is open, the body is to move. */
function moverOf(gate: Gate, facts: DossierFacts): Mover {
  if (momentOf(gate, facts).by === 'political' && proposalFor(gate.id, facts) !== undefined) return { kind: 'body' }
  const missing = missingAt(gate, facts)
  if (gate.id === 'G0' && missing.includes('screening') && facts.screening === 'submitted')
    return { kind: 'role', role: 'algorithmExpert' }
  if (gate.id === 'G0' && missing.length === 1 && missing[0] === 'competentBody')
    return { kind: 'role', role: 'legalCounsel' }
  return { kind: 'role', role: 'processOwner' }
}

function stepOf(gate: Gate, facts: DossierFacts, here: GateId | null): RouteStep {
  const proposal = proposalFor(gate.id, facts)
  const moment = momentOf(gate, facts)
  const state = stateOf(gate.id, facts, here)
  return {
    gate: gate.id,
    state,
    by: moment.by,
    inform: moment.inform,
    passage: passageOf(gate, facts),
    missing: state === 'done' || state === 'notApplicable' ? [] : missingAt(gate, facts),
    mover: moverOf(gate, facts),
    proposalId: proposal?.id ?? null,
    plannedOn: proposal?.meetingOn ?? (gate.id === 'G6' ? facts.reviewDueOn : null),
    bundledWith: proposal?.gates.filter((id) => id !== gate.id) ?? [],
  }
}

/** The route of one algorithm: per gate where it stands, what is missing, whose move it is. */
export function drawRoute(facts: DossierFacts): Route {
  const here = hereOf(facts)
  return {
    steps: gates.map((gate) => stepOf(gate, facts, here)),
    here,
    ended: hasEnded(facts.status),
    assumed: facts.riskClass === null,
  }
}
