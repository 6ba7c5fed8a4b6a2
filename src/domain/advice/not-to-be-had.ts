import { accept, refuse, type Result } from '../shared/result.ts'
import type { AdviceTrail } from './advice-state.ts'
import type { AdviceKind } from './advice-kind.ts'

export type NotToBeHadRefusal = 'reason-missing' | 'advisor-exists' | 'asked-already'

/** An advice that the organisation cannot get at all, in one honest line. */
export interface NotToBeHad {
  readonly kind: AdviceKind
  readonly reason: string
  /** Somebody here holds the role that gives this advice: then it is asked. */
  readonly advisorExists: boolean
  /** Everything that was asked and given on this dossier. */
  readonly trails: readonly AdviceTrail[]
}

/** Says that an advice cannot be had; the reason, or what stands in the way of saying so. */
export function notToBeHad({ kind, reason, advisorExists, trails }: NotToBeHad): Result<string, NotToBeHadRefusal> {
  if (reason.trim() === '') return refuse('reason-missing')
  if (advisorExists) return refuse('advisor-exists')
  const asked = trails.some((trail) => (trail.advice ?? trail.request)?.kind === kind)
  return asked ? refuse('asked-already') : accept(reason.trim())
}
