import { noAiActFacts } from '#src/domain/algorithm/ai-act-facts.ts'
import type { AiActRiskGroup, Classification } from '#src/domain/algorithm/classification.ts'
import type { RiskClass } from '#src/domain/algorithm/risk-class.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'
import { json } from './json.ts'

/** Every class that was proposed, the newest first, with its confirmation. */
export async function selectClassifications(tx: Tx, algorithmId: string): Promise<Classification[]> {
  const rows = await tx
    .selectFrom('classification as c')
    .leftJoin('classification_confirmation as k', 'k.classification_id', 'c.id')
    .selectAll('c')
    .select(['k.confirmed_by', 'k.confirmed_on'])
    .where('c.algorithm_id', '=', algorithmId)
    .orderBy('c.proposed_at', 'desc')
    .orderBy('c.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    algorithmId: row.algorithm_id,
    criteria: row.criteria,
    riskClass: row.risk_class as RiskClass,
    doubt: row.doubt,
    grounds: row.grounds,
    aiActRiskGroup: row.ai_act_risk_group as AiActRiskGroup | null,
    aiAct: row.ai_act ?? noAiActFacts,
    origin: row.origin,
    reason: row.reason,
    proposedBy: row.proposed_by,
    proposedOn: row.proposed_on,
    confirmedBy: row.confirmed_by,
    confirmedOn: row.confirmed_on,
  }))
}

export async function insertClassification(
  tx: Tx,
  organisationId: string,
  classification: Classification,
  at: Moment,
): Promise<void> {
  await tx
    .insertInto('classification')
    .values({
      id: classification.id,
      organisation_id: organisationId,
      algorithm_id: classification.algorithmId,
      criteria: json(classification.criteria),
      risk_class: classification.riskClass,
      doubt: classification.doubt,
      grounds: json(classification.grounds),
      ai_act_risk_group: classification.aiActRiskGroup,
      ai_act: json(classification.aiAct),
      origin: classification.origin === null ? null : json(classification.origin),
      reason: classification.reason,
      proposed_by: classification.proposedBy,
      proposed_on: classification.proposedOn,
      proposed_at: at,
    })
    .execute()
}

/** Somebody else than the proposer stands behind the class. */
export interface Confirmation {
  readonly id: string
  readonly classificationId: string
  readonly confirmedBy: string
  readonly confirmedOn: Day
}

export async function insertConfirmation(tx: Tx, organisationId: string, one: Confirmation): Promise<void> {
  await tx
    .insertInto('classification_confirmation')
    .values({
      id: one.id,
      organisation_id: organisationId,
      classification_id: one.classificationId,
      confirmed_by: one.confirmedBy,
      confirmed_on: one.confirmedOn,
    })
    .execute()
}
