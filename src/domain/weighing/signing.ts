import { accept, refuse, type Result } from '../shared/result.ts'
import { authorOf } from './contributor.ts'
import { coverage } from './coverage.ts'
import { missingFacts, type FactsAround } from './missing.ts'
import { isBlank, type Stamp } from './stamp.ts'
import type { Confirmation, ConfirmationCapacity, ExplainedCell, NoneKnown } from './statement.ts'
import { factsAreOpen } from './transitions.ts'
import { depthOf, type Weighing } from './weighing.ts'

export type NoneKnownDraft = Pick<NoneKnown, 'about' | 'stakeholderId' | 'reason'>

export type SignRefusal = 'not-your-role' | 'facts-closed' | 'reason-missing' | 'not-empty' | 'norms-apply'

function isEmptyFor(weighing: Weighing, { about, stakeholderId }: NoneKnownDraft): boolean {
  if (about === 'norm') return weighing.normRelations.length === 0
  return !weighing.effects.some(
    (effect) =>
      (effect.side === about || effect.side === 'mixed') &&
      (stakeholderId === null ||
        effect.burdenGroupIds.includes(stakeholderId) ||
        effect.benefitGroupIds.includes(stakeholderId)),
  )
}

/** Signs that there is none, with the reason. Not while there is one, here or in the framework in force. */
export function signNoneKnown(
  weighing: Weighing,
  draft: NoneKnownDraft,
  { stamp, norms }: { readonly stamp: Stamp; readonly norms: FactsAround['inForce']['norms'] },
): Result<NoneKnown, SignRefusal> {
  const author = authorOf('signature', stamp.contributor)
  if (!author.ok) return author
  if (!factsAreOpen(weighing.status)) return refuse('facts-closed')
  if (isBlank(draft.reason)) return refuse('reason-missing')
  if (!isEmptyFor(weighing, draft)) return refuse('not-empty')
  if (draft.about === 'norm' && norms.length > 0) return refuse('norms-apply')
  return accept({ ...draft, id: stamp.id, by: author.value, on: stamp.today })
}

export type ExplainCellDraft = Pick<ExplainedCell, 'term' | 'directness' | 'reason'>

/** Says why a cell of the coverage grid stays empty. */
export function explainCell(
  weighing: Weighing,
  draft: ExplainCellDraft,
  stamp: Stamp,
): Result<ExplainedCell, SignRefusal> {
  const author = authorOf('facts', stamp.contributor)
  if (!author.ok) return author
  if (!factsAreOpen(weighing.status)) return refuse('facts-closed')
  if (isBlank(draft.reason)) return refuse('reason-missing')
  const cell = coverage({ effects: weighing.effects, explainedCells: [] }).find(
    (one) => one.term === draft.term && one.directness === draft.directness,
  )
  if (cell?.word !== 'empty') return refuse('not-empty')
  return accept({ ...draft, id: stamp.id, by: author.value, on: stamp.today })
}

/** Which confirmations a weighing needs: for class C the project lead is enough. */
export const neededConfirmations = (weighing: Pick<Weighing, 'riskClass'>): readonly ConfirmationCapacity[] =>
  depthOf(weighing.riskClass) === 'short' ? ['projectLead'] : ['projectLead', 'algorithmExpert']

export type ConfirmRefusal = 'not-your-role' | 'facts-closed' | 'incomplete' | 'already-confirmed' | 'same-person'

/** The capacity in which this person confirms that the facts are complete. */
function capacityOf(stamp: Stamp): ConfirmationCapacity | null {
  if (stamp.contributor.roles.includes('algorithmExpert')) return 'algorithmExpert'
  const leads = stamp.contributor.roles.some((role) => role === 'projectLead' || role === 'processOwner')
  return leads ? 'projectLead' : null
}

/** What stands in the way of any confirmation. */
function unready(weighing: Weighing, around: FactsAround) {
  if (!factsAreOpen(weighing.status)) return 'facts-closed'
  return missingFacts(weighing, around).length > 0 ? 'incomplete' : null
}

/** Confirms that the facts are complete: by the project lead (or process owner), and by the algorithm expert. */
export function confirmFacts(
  weighing: Weighing,
  around: FactsAround,
  stamp: Stamp,
): Result<Confirmation, ConfirmRefusal> {
  const capacity = capacityOf(stamp)
  const role = capacity === 'projectLead' ? authorOf('signature', stamp.contributor) : null
  if (capacity === null || role?.ok === false) return refuse('not-your-role')
  const refusal = unready(weighing, around)
  if (refusal !== null) return refuse(refusal)
  if (weighing.confirmations.some((one) => one.capacity === capacity)) return refuse('already-confirmed')
  const { personId, groups } = stamp.contributor
  if (weighing.confirmations.some((one) => one.by.personId === personId)) return refuse('same-person')
  return accept({
    capacity,
    by: role?.value ?? { personId, role: 'algorithmExpert', group: groups.algorithmExpert ?? null },
    on: stamp.today,
  })
}

/** True when everyone who must confirm has done so. */
export const isConfirmed = (weighing: Pick<Weighing, 'riskClass' | 'confirmations'>): boolean =>
  neededConfirmations(weighing).every((capacity) => weighing.confirmations.some((one) => one.capacity === capacity))
