import type { GateId } from '#src/domain/route/gate.ts'
import type { Translate } from '#src/i18n/text.ts'

/** Gates by number and name, for whoever does not know the numbers: `G4: is het haalbaar en eerlijk genoeg?`. */
export const gatesInWords = (t: Translate, gates: readonly GateId[]): string =>
  gates.map((gate) => t(`proposal.gate.${gate}`)).join(' · ')
