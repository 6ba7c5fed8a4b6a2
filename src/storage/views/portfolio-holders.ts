import type { Day } from '#src/domain/shared/dates.ts'
import type { Tx } from '../database.ts'

/** A portfolio of the executive, and the function of who holds it. */
export interface PortfolioHolder {
  readonly portfolio: string
  readonly function: string
}

/** Who holds which portfolio on a day, deputies left out. */
export const selectPortfolioHolders = (tx: Tx, day: Day): Promise<PortfolioHolder[]> =>
  tx
    .selectFrom('role_assignment as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .select(['a.portfolio', 'p.job_title as function'])
    .where('a.role', '=', 'executiveMember')
    .where('a.deputy', '=', false)
    .where('a.valid_from', '<=', day)
    .where((eb) => eb.or([eb('a.valid_to', 'is', null), eb('a.valid_to', '>=', day)]))
    .where('a.portfolio', 'is not', null)
    .$narrowType<{ portfolio: string }>()
    .orderBy('a.portfolio')
    .orderBy('a.id')
    .execute()
