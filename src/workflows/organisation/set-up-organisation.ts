import { bodiesOfKind } from '#src/content/bodies/bodies.ts'
import { findOfficialOrganisation } from '#src/content/organisations/organisations.ts'
import type { OrganisationKind } from '#src/domain/body/body.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import type { Day, Moment } from '#src/domain/shared/dates.ts'
import { dashed } from '#src/domain/shared/slug.ts'
import { inInstallation, inOrganisation, type Database, type Tx } from '#src/storage/database.ts'
import {
  insertInstallation,
  insertOrganisation,
  selectOrganisations,
  type Organisation,
} from '#src/storage/organisations.ts'
import { insertBody, insertPerson, insertRoleAssignment } from '#src/storage/people.ts'
import type { Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

/** What is needed to begin. */
export interface SetUpOrganisation {
  readonly kind: OrganisationKind
  readonly name: string
  readonly small: boolean
  readonly demo: boolean
  readonly administrator: {
    readonly loginId: string
    readonly name: string
    readonly email: string
    readonly jobTitle: string
  }
}

/** Where and when it is set up; there is no person yet. */
export interface SetUpContext {
  readonly db: Database
  readonly now: Moment
  readonly today: Day
  readonly newId: () => string
}

export type SetUpRefusal = 'already-done' | 'name-taken'

/** A short code for the command line and for addresses: `gemeente-waterrijk`. */
export const codeOf = (name: string): string => dashed(name, 60)

/** Would this organisation be accepted? Asked before an account is made. */
export function checkSetUp(
  db: Database,
  command: Pick<SetUpOrganisation, 'name' | 'demo'>,
  another = false,
): Promise<Result<true, SetUpRefusal>> {
  return inInstallation(db, async (tx) => {
    const existing = await selectOrganisations(tx)
    if (existing.length > 0 && !another) return refuse('already-done')
    if (existing.some((one) => one.code === codeOf(command.name))) return refuse('name-taken')
    return accept(true)
  })
}

async function insertDefaultBodies(tx: Tx, organisation: Organisation, setUp: SetUpContext): Promise<void> {
  for (const body of bodiesOfKind(organisation.kind)) {
    if (body.optional) continue
    await insertBody(tx, organisation.id, {
      id: setUp.newId(),
      code: body.code,
      role: body.role,
      name: body.name.nl,
      legalBasis: body.legalBasis,
      collegial: body.collegial,
      from: '2000-01-01',
      to: null,
    })
  }
}

const organisationOf = (setUp: SetUpContext, command: SetUpOrganisation): Organisation => ({
  id: setUp.newId(),
  code: codeOf(command.name),
  kind: command.kind,
  name: command.name,
  tooiUri: findOfficialOrganisation(command.name, command.kind)?.tooi ?? null,
  publicHost: null,
  contact: null,
  theme: 'weegschaal',
  small: command.small,
  revision: 1,
})

/** Makes an organisation with its bodies and its first administrator, all or nothing. */
export async function setUpOrganisation(
  setUp: SetUpContext,
  command: SetUpOrganisation,
  another = false,
): Promise<Result<Organisation, SetUpRefusal>> {
  const checked = await checkSetUp(setUp.db, command, another)
  if (!checked.ok) return checked
  const organisation = organisationOf(setUp, command)
  const personId = setUp.newId()
  const { loginId, name, email, jobTitle } = command.administrator
  await inOrganisation(setUp.db, organisation.id, async (tx) => {
    await insertInstallation(tx, command.demo, setUp.now)
    await insertOrganisation(tx, organisation, setUp.now)
    await insertDefaultBodies(tx, organisation, setUp)
    await insertPerson(tx, organisation.id, {
      id: personId,
      loginId,
      name,
      email,
      jobTitle,
      officeHolder: false,
      externalOf: null,
      active: true,
      revision: 1,
    })
    await insertRoleAssignment(tx, organisation.id, {
      id: setUp.newId(),
      personId,
      role: 'administrator',
      scope: { kind: 'organisation' },
      portfolio: null,
      heldBy: null,
      from: setUp.today,
      to: null,
    })
    const ctx: Context = {
      ...setUp,
      organisationId: organisation.id,
      actor: { personId, name, jobTitle, assignments: [] },
    }
    await recordEvent(tx, ctx, {
      action: 'organisation.set-up',
      subject: { kind: 'organisation', id: organisation.id },
      after: { ...organisation },
    })
  })
  return accept(organisation)
}
