import { accept, refuse, type Result } from '../shared/result.ts'
import type { Day } from '../shared/dates.ts'
import type { DossierFacts, Passage } from './dossier-facts.ts'
import type { GateId } from './gate.ts'
import { gateOf, gates, momentOf } from './gates.ts'

export type PassageRefusal = 'note-missing' | 'political' | 'not-applicable' | 'in-the-future' | 'not-class-b'

/** What somebody records about a gate. */
export interface NewPassage extends Passage {
  readonly note: string
}

/** The gates that officials may record as passed: where they decide, G0 by its own papers excepted. */
export const officialGates = (facts: DossierFacts): readonly GateId[] =>
  gates.filter((gate) => gate.id !== 'G0' && momentOf(gate, facts).by === 'administrative').map((gate) => gate.id)

function gateRefusal(facts: DossierFacts, passage: NewPassage): PassageRefusal | null {
  if (passage.kind === 'direction') return facts.riskClass === 'B' && passage.gate === 'G1' ? null : 'not-class-b'
  const { by } = momentOf(gateOf(passage.gate), facts)
  if (by === 'political') return 'political'
  return by === 'notApplicable' || passage.gate === 'G0' ? 'not-applicable' : null
}

/** Officials record that a gate of theirs was passed; a portfolio holder gives a direction at G1 for class B only. */
export function recordPassage(
  facts: DossierFacts,
  passage: NewPassage,
  today: Day,
): Result<NewPassage, PassageRefusal> {
  const refusal = gateRefusal(facts, passage)
  if (refusal !== null) return refuse(refusal)
  if (passage.note.trim() === '') return refuse('note-missing')
  return passage.on > today ? refuse('in-the-future') : accept(passage)
}
