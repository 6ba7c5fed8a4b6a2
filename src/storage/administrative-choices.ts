import type { AdministrativeChoice, ChoiceStep } from '#src/domain/administrative-choice/administrative-choice.ts'
import type { Moment } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

export async function insertAdministrativeChoice(
  tx: Tx,
  organisationId: string,
  choice: AdministrativeChoice & { readonly loggedAt: Moment },
): Promise<void> {
  await tx
    .insertInto('administrative_choice')
    .values({
      id: choice.id,
      organisation_id: organisationId,
      algorithm_id: choice.algorithmId,
      source: choice.source,
      phase: choice.phase,
      description: choice.description,
      why_political: choice.whyPolitical,
      made_by_function: choice.madeByFunction,
      made_on: choice.madeOn,
      questions: [...choice.questions],
      logged_by: choice.loggedBy,
      logged_at: choice.loggedAt,
      derived_key: choice.derivedKey,
    })
    .execute()
}

const columns = [
  'id',
  'algorithm_id as algorithmId',
  'source',
  'phase',
  'description',
  'why_political as whyPolitical',
  'made_by_function as madeByFunction',
  'made_on as madeOn',
  'questions',
  'logged_by as loggedBy',
  'derived_key as derivedKey',
] as const

/** Every choice that was logged, the oldest first. */
export async function selectAdministrativeChoices(tx: Tx): Promise<AdministrativeChoice[]> {
  return tx.selectFrom('administrative_choice').select(columns).orderBy('made_on').orderBy('id').execute()
}

export async function selectOptionalAdministrativeChoice(
  tx: Tx,
  id: string,
): Promise<AdministrativeChoice | undefined> {
  return tx.selectFrom('administrative_choice').select(columns).where('id', '=', id).executeTakeFirst()
}

/** The choice that the system saw under this key, when it was kept before. */
export async function selectOptionalChoiceByKey(tx: Tx, key: string): Promise<AdministrativeChoice | undefined> {
  return tx.selectFrom('administrative_choice').select(columns).where('derived_key', '=', key).executeTakeFirst()
}

export async function appendChoiceStep(
  tx: Tx,
  organisationId: string,
  step: ChoiceStep & { readonly sequence: number },
): Promise<void> {
  await tx
    .insertInto('administrative_choice_step')
    .values({
      id: step.id,
      organisation_id: organisationId,
      choice_id: step.choiceId,
      sequence: step.sequence,
      status: step.status,
      nature: step.nature,
      reason: step.reason,
      covered_by_decision_id: step.coveredByDecisionId,
      mandate_id: step.mandateId,
      cover_reference: step.coverReference,
      put_to_body_id: step.putToBodyId,
      taken_by: step.takenBy,
      taken_on: step.takenOn,
    })
    .execute()
}

/** The steps of all choices, or of one; per choice the oldest first. */
export async function selectChoiceSteps(tx: Tx, choiceId?: string): Promise<ChoiceStep[]> {
  let query = tx
    .selectFrom('administrative_choice_step')
    .select([
      'id',
      'choice_id as choiceId',
      'status',
      'nature',
      'reason',
      'covered_by_decision_id as coveredByDecisionId',
      'mandate_id as mandateId',
      'cover_reference as coverReference',
      'put_to_body_id as putToBodyId',
      'taken_by as takenBy',
      'taken_on as takenOn',
    ])
  if (choiceId !== undefined) query = query.where('choice_id', '=', choiceId)
  return query.orderBy('choice_id').orderBy('sequence').execute()
}
