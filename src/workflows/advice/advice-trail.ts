import type { AdviceTrail } from '#src/domain/advice/advice-state.ts'
import { selectAdviceTrails, selectOptionalAdviceAlgorithm } from '#src/storage/advices.ts'
import type { Tx } from '#src/storage/database.ts'

/** One advice or request among all on its dossier. */
export interface FoundAdvice {
  readonly algorithmId: string
  readonly trail: AdviceTrail
  readonly all: readonly AdviceTrail[]
}

/** Finds by the id of the request or of the advice; nothing when neither exists. For use inside a workflow. */
export async function findAdvice(tx: Tx, id: string): Promise<FoundAdvice | undefined> {
  const algorithmId = await selectOptionalAdviceAlgorithm(tx, id)
  if (algorithmId === undefined) return undefined
  const all = await selectAdviceTrails(tx, algorithmId)
  const trail = all.find(({ advice }) => advice?.id === id) ?? all.find(({ request }) => request?.id === id)
  return trail === undefined ? undefined : { algorithmId, trail, all }
}
