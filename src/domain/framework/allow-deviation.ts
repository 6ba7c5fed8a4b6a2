import type { GoverningBody } from '../body/body.ts'
import type { Decision } from '../decision/decision.ts'
import { accept, refuse, type Result } from '../shared/result.ts'
import type { NormToAnswer } from './norm-answers.ts'

export const deviationRefusals = [
  'decision-unknown',
  'norm-unknown',
  'nobody-deviates',
  'body-may-not-deviate',
  'not-its-secretary',
  'reason-missing',
  'already-allowed',
] as const
export type DeviationRefusal = (typeof deviationRefusals)[number]

/** What stands around a deviation: the decision that allows it, its body, and the norm as it was in force that day. */
export interface DeviationTable {
  readonly decision: Pick<Decision, 'algorithmId' | 'bodyId'> | undefined
  readonly algorithmId: string
  readonly body: Pick<GoverningBody, 'id' | 'role'> | undefined
  readonly norm: NormToAnswer | undefined
  readonly recordsForBody: boolean
  readonly allowedKeys: readonly string[]
}

/** Whether a body of this kind may allow that an algorithm deviates from a norm. */
export const mayDeviate = (norm: Pick<NormToAnswer, 'deviationBody'>, role: GoverningBody['role']): boolean => {
  if (norm.deviationBody === 'nobody') return false
  if (norm.deviationBody === 'representative') return role === 'representative'
  return role === 'representative' || role === 'executive' || role === 'singleHeaded'
}

/** NF7: an algorithm deviates from a norm only by a decision of the body that may deviate, linked to that norm. */
export function allowDeviation(table: DeviationTable, reason: string): Result<NormToAnswer, DeviationRefusal> {
  const { decision, body, norm } = table
  if (decision?.algorithmId !== table.algorithmId || body === undefined) return refuse('decision-unknown')
  if (norm === undefined) return refuse('norm-unknown')
  if (norm.deviationBody === 'nobody') return refuse('nobody-deviates')
  if (!mayDeviate(norm, body.role)) return refuse('body-may-not-deviate')
  if (!table.recordsForBody) return refuse('not-its-secretary')
  if (table.allowedKeys.includes(norm.key)) return refuse('already-allowed')
  return reason.trim() === '' ? refuse('reason-missing') : accept(norm)
}
