import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { OfAlgorithm } from './dossier-records.ts'

/** How many contributions came in for the consultation `k`. */
export const countedContributions = sql<number>`(SELECT count(*)::int FROM consultation_contribution c WHERE c.consultation_id = k.id)`

/** Consultations about the algorithm that is read that everybody can read, the newest first. */
export const consultations = (eb: OfAlgorithm) =>
  jsonArrayFrom(
    eb
      .selectFrom('consultation as k')
      .select(['k.slug', 'k.title', 'k.opens_on as opensOn', 'k.closes_on as closesOn'])
      .select(['k.accounted_on as accountedOn', countedContributions.as('contributions')])
      .whereRef('k.algorithm_id', '=', 'algorithm.id')
      .where('k.put_out_on', 'is not', null)
      .where('k.withdrawn_on', 'is', null)
      .orderBy('k.opens_on', 'desc')
      .orderBy('k.slug'),
  ).as('consultations')
