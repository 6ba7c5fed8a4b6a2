import { bodiesOfKind } from '#src/content/bodies/bodies.ts'
import { findOfficialOrganisation } from '#src/content/organisations/organisations.ts'
import type { OrganisationKind } from '#src/domain/body/body.ts'
import { correctBodies, type BodyOfKind } from '#src/domain/body/correct-kind.ts'
import { accept, refuse, type Result } from '#src/domain/shared/result.ts'
import { selectAnythingDecided, updateBody, updateOrganisationKind } from '#src/storage/organisation-changes.ts'
import { selectOptionalOrganisation } from '#src/storage/organisations.ts'
import { insertBody, selectBodies } from '#src/storage/people.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { recordEvent } from '#src/workflows/record-event.ts'

export type CorrectKindRefusal = 'something-decided' | 'same-kind' | 'changed-meanwhile' | 'not-found'

const ofKind = (kind: OrganisationKind): readonly BodyOfKind[] =>
  bodiesOfKind(kind)
    .filter(({ optional }) => !optional)
    .map(({ code, role, name, legalBasis, collegial }) => ({ code, role, name: name.nl, legalBasis, collegial }))

/** Whether the kind can still be corrected: nothing was decided under it. */
export const readKindIsFixed = (ctx: Context): Promise<boolean> => within(ctx, selectAnythingDecided)

/**
 * Corrects a kind that was chosen wrongly at the start, and with it the bodies. As long as nothing was decided this is
 * a slip; afterwards it would change who decided, so it is refused.
 */
export function correctOrganisationKind(
  ctx: Context,
  command: { readonly kind: OrganisationKind; readonly revision: number },
): Promise<Result<OrganisationKind, CorrectKindRefusal>> {
  return within(ctx, async (tx) => {
    const before = await selectOptionalOrganisation(tx, ctx.organisationId)
    if (before === undefined) return refuse('not-found')
    if (before.kind === command.kind) return refuse('same-kind')
    if (await selectAnythingDecided(tx)) return refuse('something-decided')
    const tooiUri = findOfficialOrganisation(before.name, command.kind)?.tooi ?? null
    if (!(await updateOrganisationKind(tx, { id: before.id, ...command, tooiUri }))) return refuse('changed-meanwhile')
    const bodies = await selectBodies(tx)
    const { changed, added, ended } = correctBodies(bodies, {
      from: ofKind(before.kind),
      to: ofKind(command.kind),
      today: ctx.today,
    })
    for (const body of [...ended, ...changed]) await updateBody(tx, body)
    for (const body of added)
      await insertBody(tx, ctx.organisationId, { ...body, id: ctx.newId(), from: '2000-01-01', to: null })
    await recordEvent(tx, ctx, {
      action: 'organisation.kind-corrected',
      subject: { kind: 'organisation', id: before.id },
      before: { organisation: before, bodies },
      after: { kind: command.kind, tooiUri, changed, added, ended },
    })
    return accept(command.kind)
  })
}
