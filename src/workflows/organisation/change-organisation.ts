import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { type OrganisationSettings, updateOrganisation } from '#src/storage/organisation-changes.ts'
import { selectOrganisations } from '#src/storage/organisations.ts'
import { type Context, within } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type ChangeOrganisation = Omit<OrganisationSettings, 'id'>

export type ChangeOrganisationRefusal = 'changed-meanwhile' | 'host-taken' | 'not-found'

/** Changes name, public address, contact, theme and preset of the organisation. */
export function changeOrganisation(
  ctx: Context,
  command: ChangeOrganisation,
): Promise<Result<string, ChangeOrganisationRefusal>> {
  return within(ctx, async (tx) => {
    const all = await selectOrganisations(tx)
    const before = all.find((one) => one.id === ctx.organisationId)
    if (before === undefined) return refuse('not-found')
    const host = command.publicHost
    if (host !== null && all.some((one) => one.id !== before.id && one.publicHost === host)) return refuse('host-taken')
    const settings: OrganisationSettings = { ...command, id: before.id }
    if (!(await updateOrganisation(tx, settings))) return refuse('changed-meanwhile')
    await recordEvent(tx, ctx, {
      action: 'organisation.changed',
      subject: { kind: 'organisation', id: before.id },
      before,
      after: settings,
    })
    return accept(before.id)
  })
}
