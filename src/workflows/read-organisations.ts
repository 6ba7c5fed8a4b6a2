import type { Moment } from '#src/domain/shared/dates.ts'
import { selectLastMoment } from '#src/storage/audit-events.ts'
import { inInstallation, inOrganisation, type Database } from '#src/storage/database.ts'
import { selectOptionalInstallation, selectOrganisations, type Organisation } from '#src/storage/organisations.ts'
import type { Context } from './context.ts'

export type { Organisation } from '#src/storage/organisations.ts'

/** What stands on this installation: its organisations, and whether it is the example. */
export interface Installation {
  readonly organisations: readonly Organisation[]
  readonly demo: boolean
}

export function readInstallation(db: Database): Promise<Installation> {
  return inInstallation(db, async (tx) => ({
    organisations: await selectOrganisations(tx),
    demo: (await selectOptionalInstallation(tx))?.demo ?? false,
  }))
}

/** The organisation as it stands now: pages may know it from a moment ago, a form must not. */
export const readOwnOrganisation = (ctx: Context): Promise<Organisation | undefined> =>
  inInstallation(ctx.db, async (tx) => (await selectOrganisations(tx)).find(({ id }) => id === ctx.organisationId))

/** When something was last recorded in the first organisation of this installation, or nothing when it is empty. */
export async function readLastMoment(db: Database): Promise<Moment | null> {
  const [first] = (await readInstallation(db)).organisations
  return first === undefined ? null : inOrganisation(db, first.id, selectLastMoment)
}

/** The organisation that a host name stands for; with one organisation, that one on every host. */
export function organisationOf(organisations: readonly Organisation[], host: string): Organisation | undefined {
  const name = host.replace(/:\d+$/, '').toLowerCase()
  return (
    organisations.find((one) => one.publicHost === name) ?? (organisations.length === 1 ? organisations[0] : undefined)
  )
}
