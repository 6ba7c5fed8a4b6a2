import type { Reaction, ReactionOutcome, Treatment } from '#src/domain/publication/reaction.ts'
import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from './database.ts'

export async function insertReaction(tx: Tx, organisationId: string, reaction: Reaction): Promise<void> {
  await tx
    .insertInto('public_reaction')
    .values({
      id: reaction.id,
      organisation_id: organisationId,
      number: reaction.number,
      kind: reaction.kind,
      text: reaction.text,
      name: reaction.name,
      email: reaction.email,
      algorithm_id: reaction.algorithmId,
      decision_id: reaction.decisionId,
      received_at: reaction.receivedAt,
    })
    .execute()
}

/** A reaction with what was done with it. */
export interface TreatedReaction extends Reaction {
  readonly treatment: (Omit<Treatment, 'reactionId'> & { readonly on: Day }) | null
  /** When and by which law name and address were erased. */
  readonly erasedOn: Day | null
  readonly erasedLaw: string | null
  readonly erasedReason: string | null
}

const withTreatment = (tx: Tx) =>
  tx
    .selectFrom('public_reaction as r')
    .leftJoin('reaction_treatment as t', 't.reaction_id', 'r.id')
    .selectAll('r')
    .select(['t.outcome', 't.answer', 't.public_question', 't.by_function', 't.treated_on'])
    .orderBy('r.number', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof withTreatment>['execute']>>[number]

const toReaction = (row: Row): TreatedReaction => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  text: row.text,
  name: row.name,
  email: row.email,
  algorithmId: row.algorithm_id,
  decisionId: row.decision_id,
  receivedAt: row.received_at,
  treatment: treatmentOf(row),
  erasedOn: row.erased_on,
  erasedLaw: row.erased_law,
  erasedReason: row.erased_reason,
})

function treatmentOf(row: Row): TreatedReaction['treatment'] {
  const { outcome, answer, by_function: treatedByFunction, treated_on: on } = row
  if (outcome === null || answer === null || treatedByFunction === null || on === null) return null
  return { outcome, answer, publicQuestion: row.public_question, treatedByFunction, on }
}

/** The newest reactions of the organisation. */
export async function selectReactions(tx: Tx, limit = 200): Promise<TreatedReaction[]> {
  return (await withTreatment(tx).limit(limit).execute()).map(toReaction)
}

export async function selectOptionalReaction(tx: Tx, id: string): Promise<TreatedReaction | undefined> {
  const row = await withTreatment(tx).where('r.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toReaction(row)
}

/** Records what was done. False when somebody else was first. */
export async function insertReactionTreatment(
  tx: Tx,
  organisationId: string,
  treatment: Treatment & { readonly id: string; readonly treatedBy: string; readonly on: Day },
): Promise<boolean> {
  const outcome: ReactionOutcome = treatment.outcome
  const result = await tx
    .insertInto('reaction_treatment')
    .values({
      id: treatment.id,
      organisation_id: organisationId,
      reaction_id: treatment.reactionId,
      outcome,
      answer: treatment.answer,
      public_question: treatment.publicQuestion,
      by_function: treatment.treatedByFunction,
      treated_by: treatment.treatedBy,
      treated_on: treatment.on,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'reaction_id']).doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}
