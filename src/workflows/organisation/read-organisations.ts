import type { Moment } from '#src/domain/shared/dates.ts'
import { selectLastMoment } from '#src/storage/audit-events.ts'
import { inInstallation, inOrganisation, type Database } from '#src/storage/database.ts'
import { selectOptionalInstallation, selectOrganisations, type Organisation } from '#src/storage/organisations.ts'
import type { Context } from '#src/workflows/context.ts'

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

/** When something was last recorded in an organisation of this installation, or nothing when it is empty. */
export async function readLastMoment(db: Database): Promise<Moment | null> {
  const moments: Moment[] = []
  for (const { id } of (await readInstallation(db)).organisations) {
    const last = await inOrganisation(db, id, selectLastMoment)
    if (last !== null) moments.push(last)
  }
  return moments.toSorted().at(-1) ?? null
}

/** Where somebody asks for a page, and the host of the website that organisations share. */
export interface AskedAt {
  readonly host: string
  readonly code: string | null
  readonly website: string
}

const nameOf = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()

/** Names by which a machine calls itself. */
const itself = ['localhost', '127.0.0.1', '[::1]']

/**
 * The organisation that an address stands for: the one whose host it is, else the one that it names by its code, else,
 * on the website itself, the first that came here: so no address of that one changes when another organisation joins.
 * Who is alone answers on every host. A host that belongs to nobody stands for none of several.
 */
export function organisationOf(
  organisations: readonly Organisation[],
  { host, code, website }: AskedAt,
): Organisation | undefined {
  const name = nameOf(host)
  const own = organisations.find((one) => one.publicHost === name)
  if (code !== null) return own === undefined ? organisations.find((one) => one.code === code) : undefined
  const known = organisations.length === 1 || name === nameOf(website) || itself.includes(name)
  return own ?? (known ? organisations[0] : undefined)
}
