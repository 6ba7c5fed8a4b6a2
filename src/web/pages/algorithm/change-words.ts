import type { JudgedChange } from '#src/domain/change/change.ts'
import { stateOf, type ChangeState } from '#src/domain/change/change-state.ts'
import type { Dossier } from '#src/workflows/algorithm/read-dossier.ts'

/** Where a change stands, by what the dossier knows. */
export const stateInDossier = (dossier: Dossier, change: JudgedChange): ChangeState => stateOf(change, dossier.facts)
