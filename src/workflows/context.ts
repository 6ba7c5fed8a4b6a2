import type { Standing } from '#src/domain/access/access.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import { inOrganisation, type Database, type Tx } from '#src/storage/database.ts'

/** The person who acts, with the roles held today. */
export interface Actor extends Standing {
  readonly personId: string
  readonly name: string
  readonly jobTitle: string
  /** The password was made by an administrator: first of all it must be replaced. */
  readonly mustChoosePassword?: boolean
  /** Something was done to the account of this person, who has not read it yet. */
  readonly mustBeTold?: boolean
}

/** What every workflow is given first: where it works, for whom, and when. */
export interface Context {
  readonly db: Database
  readonly organisationId: string
  /** Nobody on public pages and for timed work. */
  readonly actor: Actor | null
  readonly now: Moment
  /** The calendar day of `now` in the Netherlands. */
  readonly today: Day
  readonly newId: () => string
}

/** Does the work in one transaction, for the organisation of the context. */
export const within = <R>(ctx: Context, work: (tx: Tx) => Promise<R>): Promise<R> =>
  inOrganisation(ctx.db, ctx.organisationId, work)
