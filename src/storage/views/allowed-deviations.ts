import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { AllowedDeviation } from '#src/domain/framework/norm-answers.ts'
import type { Tables } from '../tables.ts'

/** The deviations that bodies allowed an algorithm, without those of a decision that was replaced or withdrawn. */
export const allowedDeviations = (eb: ExpressionBuilder<Tables, 'algorithm'>) =>
  jsonArrayFrom(
    eb
      .selectFrom('norm_deviation as n')
      .select(['n.norm_key as key', 'n.statement'])
      .$castTo<AllowedDeviation>()
      .whereRef('n.algorithm_id', '=', 'algorithm.id')
      .where((where) =>
        where.not(
          where.exists(
            where.selectFrom('decision as later').select('later.id').whereRef('later.supersedes', '=', 'n.decision_id'),
          ),
        ),
      )
      .orderBy('n.norm_key'),
  ).as('allowed')
