import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { addDays, type Day } from '#src/domain/shared/dates.ts'
import type { OpenGovernance } from '#src/domain/start/open-business.ts'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'

type Top = ExpressionBuilder<Tables, never>

const most = 200
/** How long an ended mandate is pointed out, when nothing took its place. */
const daysAfter = 120

/** Mandates that end or ended around today, with the proposals that they reached and that are still open. */
const endingMandates = (eb: Top, { today, until }: { readonly today: Day; readonly until: Day }) =>
  jsonArrayFrom(
    eb
      .selectFrom('mandate as m')
      .innerJoin('body as b', 'b.id', 'm.grantor_body_id')
      .select(['m.id', 'm.grantee_function as granteeFunction', 'm.grantor_body_id as bodyId', 'b.name as bodyName'])
      .select((q) => q.ref('m.valid_to').$notNull().as('to'))
      .select((q) =>
        jsonArrayFrom(
          q
            .selectFrom('proposal as p')
            .innerJoin('algorithm as al', 'al.id', 'p.algorithm_id')
            .select(['p.id', 'p.title', 'al.id as algorithmId', 'al.name as algorithmName'])
            .whereRef('p.body_id', '=', 'm.grantor_body_id')
            .where('p.status', 'in', ['draft', 'inAdvice', 'ready', 'scheduled', 'referredBack'])
            .where(sql<boolean>`(m.classes = '{}' OR al.risk_class = ANY (m.classes))`)
            .where(sql<boolean>`(m.domains = '{}' OR al.facts->'domainsOfLife' <@ to_jsonb(m.domains))`)
            .where(
              sql<boolean>`EXISTS (SELECT FROM proposal_question q WHERE q.proposal_id = p.id
                AND (q.kind = ANY (m.questions)) = (m.mode = 'positiveList'))`,
            )
            .orderBy('p.id'),
        ).as('returned'),
      )
      .where('m.valid_to', '>=', addDays(today, -daysAfter))
      .where('m.valid_to', '<=', until)
      .where((q) =>
        q.not(
          q.exists(
            q
              .selectFrom('mandate as n')
              .select('n.id')
              .whereRef('n.grantor_body_id', '=', 'm.grantor_body_id')
              .whereRef('n.grantee_function', '=', 'm.grantee_function')
              .whereRef('n.valid_from', '>', 'm.valid_from')
              .where((e) => e.or([e('n.valid_to', 'is', null), e('n.valid_to', '>', e.ref('m.valid_to'))])),
          ),
        ),
      )
      .orderBy('m.valid_to')
      .orderBy('m.id')
      .limit(most),
  ).as('mandates')

/** What waits in the organisation itself, apart from any algorithm, in one query. */
export const selectOpenGovernance = (
  tx: Tx,
  around: { readonly today: Day; readonly until: Day },
): Promise<OpenGovernance> => tx.selectNoFrom((eb) => [endingMandates(eb, around)]).executeTakeFirstOrThrow()
