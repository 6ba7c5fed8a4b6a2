import type { AiActRole } from '../algorithm/ai-act-facts.ts'
import type { Classification } from '../algorithm/classification.ts'
import type { AlgorithmFacts } from '../algorithm/facts.ts'

/** Two readings of the role of the organisation under the AI Act, of which at most one can be right. */
export interface RoleContradiction {
  /** What the record says; `none` is the sentence that it is no AI system. */
  readonly record: AlgorithmFacts['aiActRoles']
  /** What the classification says; empty when it names no role but calls it an AI system all the same. */
  readonly classification: readonly AiActRole[]
}

/** Groups that only exist for what is an AI system: somebody always has a role for it. */
const aiSystems: readonly (string | null)[] = ['hoog-risico-ai-systeem', 'verboden-ai']

/** Whether record and classification contradict each other. Nothing when one of the two says nothing. */
export function roleContradiction(
  { aiActRoles: record }: Pick<AlgorithmFacts, 'aiActRoles'>,
  classification: Pick<Classification, 'aiAct' | 'aiActRiskGroup'> | null,
): RoleContradiction | null {
  if (classification === null || record.length === 0) return null
  const { roles } = classification.aiAct
  const none = record.includes('none')
  if (roles.length === 0)
    return none && aiSystems.includes(classification.aiActRiskGroup) ? { record, classification: [] } : null
  const same = roles.length === record.length && roles.every((role) => record.includes(role))
  return same ? null : { record, classification: roles }
}
