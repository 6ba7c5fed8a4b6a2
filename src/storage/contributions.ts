import { sql } from 'kysely'
import type {
  Contribution,
  ContributionAnswer,
  Moderation,
  TreatedContribution,
} from '#src/domain/consultation/contribution.ts'
import type { ConsultedContribution } from '#src/domain/guiding-text/missing.ts'
import type { Tx } from './database.ts'

/** The next number within a consultation. The row is locked until the transaction ends: no gaps, no doubles. */
export async function nextContributionNumber(tx: Tx, consultationId: string): Promise<number> {
  const row = await tx
    .updateTable('consultation')
    .set({ last_number: sql`last_number + 1` })
    .where('id', '=', consultationId)
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return row.last_number
}

export async function insertContribution(tx: Tx, organisationId: string, contribution: Contribution): Promise<void> {
  const { consultationId, receivedAt, ...values } = contribution
  await tx
    .insertInto('consultation_contribution')
    .values({ ...values, organisation_id: organisationId, consultation_id: consultationId, received_at: receivedAt })
    .execute()
}

interface Made {
  readonly id: string
  readonly madeBy: string
}

export async function insertModeration(tx: Tx, organisationId: string, row: Moderation & Made): Promise<void> {
  await tx
    .insertInto('contribution_moderation')
    .values({
      id: row.id,
      organisation_id: organisationId,
      contribution_id: row.contributionId,
      showing: row.showing,
      ground: row.ground,
      shown_text: row.shownText,
      by_function: row.byFunction,
      made_by: row.madeBy,
      made_on: row.on,
    })
    .execute()
}

export async function insertContributionAnswer(
  tx: Tx,
  organisationId: string,
  row: ContributionAnswer & Made,
): Promise<void> {
  await tx
    .insertInto('contribution_answer')
    .values({
      id: row.id,
      organisation_id: organisationId,
      contribution_id: row.contributionId,
      outcome: row.outcome,
      text: row.text,
      by_function: row.byFunction,
      made_by: row.madeBy,
      made_on: row.on,
    })
    .execute()
}

const lastModeration = sql<Moderation | null>`(
  SELECT jsonb_build_object('contributionId', m.contribution_id, 'showing', m.showing, 'ground', m.ground,
           'shownText', m.shown_text, 'byFunction', m.by_function, 'on', m.made_on)
    FROM contribution_moderation m WHERE m.contribution_id = c.id ORDER BY m.sequence DESC LIMIT 1)`

const lastAnswer = sql<ContributionAnswer | null>`(
  SELECT jsonb_build_object('contributionId', a.contribution_id, 'outcome', a.outcome, 'text', a.text,
           'byFunction', a.by_function, 'on', a.made_on)
    FROM contribution_answer a WHERE a.contribution_id = c.id ORDER BY a.sequence DESC LIMIT 1)`

const treated = (tx: Tx) =>
  tx
    .selectFrom('consultation_contribution as c')
    .select([
      'c.id',
      'c.consultation_id as consultationId',
      'c.number',
      'c.kind',
      'c.name',
      'c.email',
      'c.way',
      'c.text',
      'c.received_at as receivedAt',
      'c.erased_on as erasedOn',
      'c.erased_law as erasedLaw',
      'c.erased_reason as erasedReason',
      lastModeration.as('moderation'),
      lastAnswer.as('answer'),
    ])
    .orderBy('c.number')

/** What was said in a consultation, in the order in which it came. */
export const selectContributions = (tx: Tx, consultationId: string): Promise<TreatedContribution[]> =>
  treated(tx).where('c.consultation_id', '=', consultationId).execute()

export const selectOptionalContribution = (tx: Tx, id: string): Promise<TreatedContribution | undefined> =>
  treated(tx).where('c.id', '=', id).executeTakeFirst()

/** What was said in consultations about a text, in the order in which it came, and whether it was answered; and whether
 * an account was given of those that were put out. */
export const selectConsultedContributions = (tx: Tx, textId: string): Promise<ConsultedContribution[]> =>
  consultedContributions(tx, textId).execute()

/** The same, to ask inside another query. */
export const consultedContributions = (tx: Tx, textId: string) =>
  tx
    .selectFrom('consultation_contribution as c')
    .innerJoin('consultation as k', 'k.id', 'c.consultation_id')
    .select([
      sql<'answer' | 'account'>`'answer'`.as('what'),
      sql<string>`k.title || ', ' || c.number`.as('name'),
      sql<boolean>`EXISTS (SELECT FROM contribution_answer a WHERE a.contribution_id = c.id)`.as('answered'),
      'k.opens_on as opensOn',
      'c.number',
    ])
    .where('k.guiding_text_id', '=', textId)
    .unionAll(
      tx
        .selectFrom('consultation as k')
        .select([
          sql<'answer' | 'account'>`'account'`.as('what'),
          'k.title as name',
          sql<boolean>`k.accounted_on IS NOT NULL`.as('answered'),
          'k.opens_on as opensOn',
          sql<number>`1000000000`.as('number'),
        ])
        .where('k.guiding_text_id', '=', textId)
        .where('k.put_out_on', 'is not', null)
        .where('k.withdrawn_on', 'is', null),
    )
    .orderBy('opensOn')
    .orderBy('number')
